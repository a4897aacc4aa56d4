/** The day's one card of reminders for each person: in working hours, when everything that was promised has been done. */
import { remindOtherwise, type DeliveryNeeds } from './delivery.js';
import { holidaysAround } from './holidays.js';
import { languageAt } from './language-at.js';
import { seeCase } from './look.js';
import { redrawCards, sendNudgeCard, solvingCard } from './nudge-card.js';
import { holdsIn, peopleNow, waitsForCase } from './nudge-truth.js';
import { OutsideFailure, type Clock, type FollowUpQueue, type Nudge, type Nudges } from './ports.js';
import { instant, type Day, type Instant, type PersonKey } from './process/ids.js';
import { goesOutAt, isNudgeTime, nextNudgeTime } from './process/nudges.js';
import { quietUntil } from './process/quiet-hours.js';
import type { Tenant } from './process/tenant.js';
import { dayOf } from './process/time.js';
import { chatOf, sendCaseCard } from './send-case-card.js';
import { uuidFrom } from './uuid-from.js';

export interface SendNudgesNeeds extends DeliveryNeeds {
  readonly queue: Pick<FollowUpQueue, 'busy'>;
  readonly nudgeFailed: (error: unknown) => void;
}

/** What is still being promised somewhere may belong on the same card; for so long it is waited for. */
const busyMs = 10 * 60_000;
/** A chat that has taken nothing for so long counts as one that takes nothing. */
const patienceMs = 15 * 60_000;
const soonMs = 1000;
/** Most of the time goes in waiting for others. */
const sideBySide = 8;

interface NextNeeds {
  readonly nudges: Pick<Nudges, 'nextDue'>;
  readonly clock: Clock;
}

/** When the next card goes out: what is gathered in the evening waits for the morning. */
export async function nextNudgeCard({ nudges, clock }: NextNeeds): Promise<Instant | null> {
  const due = await nudges.nextDue();
  const now = clock.now();
  return due && goesOutAt(due, now, holidaysAround(now));
}

/** How many reminders are on their way now. */
export async function nudgesOnTheirWay(needs: {
  readonly nudges: Pick<Nudges, 'unsent'>;
  readonly clock: Clock;
}): Promise<number> {
  const now = needs.clock.now();
  return isNudgeTime(now, holidaysAround(now)) ? needs.nudges.unsent(instant(now)) : 0;
}

export async function sendNudges(needs: SendNudgesNeeds): Promise<void> {
  const now = needs.clock.now();
  const due = await needs.nudges.nextDue();
  if (due === null || new Date(due) > now || !isNudgeTime(now, holidaysAround(now))) return;
  const waited = now.getTime() - Date.parse(due);
  if (waited < busyMs && (await needs.queue.busy()) > 0) return;
  const served = new Set<PersonKey>();
  await Promise.all(Array.from({ length: sideBySide }, () => serve(needs, served)));
}

/** One after another, until nobody is left who has not been tried in this pass. */
async function serve(needs: SendNudgesNeeds, served: Set<PersonKey>): Promise<void> {
  for (;;) {
    const all = await needs.nudges.take(instant(needs.clock.now()));
    const [first] = all;
    if (!first) return;
    if (served.has(first.person)) return needs.nudges.retryIn(idsOf(all), soonMs);
    served.add(first.person);
    // What goes wrong for one keeps nobody else waiting.
    await sendTo(needs, first.person, all).catch(needs.nudgeFailed);
  }
}

async function sendTo(needs: SendNudgesNeeds, person: PersonKey, all: readonly Nudge[]): Promise<void> {
  const now = needs.clock.now();
  const holidays = holidaysAround(now);
  const tenant = await needs.tenants.find(chatOf(person).tenantId);
  if (tenant?.status === 'left') return needs.nudges.drop(idsOf(all));
  const fresh = await withoutSent(needs, all);
  const later = waitsFor(tenant, now, holidays);
  if (later) return needs.nudges.wait(idsOf(fresh), later);
  const id = uuidFrom(`${person}/nudges/${dayOf(now)}`);
  // One card a day: what comes after it comes on the next.
  if ((await needs.sentCards.find(id))?.state === 'sent')
    return needs.nudges.wait(idsOf(fresh), nextNudgeTime(now, holidays));
  const holds: Nudge[] = [];
  for (const nudge of fresh) if (await isForThem(needs, nudge)) holds.push(nudge);
  if (holds.length > 0) await send(needs, { id, person, holds });
}

function idsOf(all: readonly Nudge[]): readonly string[] {
  return all.map(({ id }) => id);
}

/** A process that died when its card had gone has left them as being sent. */
async function withoutSent(needs: SendNudgesNeeds, all: readonly Nudge[]): Promise<readonly Nudge[]> {
  const fresh: Nudge[] = [];
  for (const nudge of all) {
    const card = nudge.cardId === undefined ? undefined : await needs.sentCards.find(nudge.cardId);
    if (card?.state === 'sent') await needs.nudges.settled([nudge.id]);
    else fresh.push(nudge);
  }
  return fresh;
}

/** Of a paused tenant nothing is sent, and in its quiet hours nobody is disturbed. */
function waitsFor(tenant: Tenant | undefined, now: Date, holidays: readonly Day[]): Instant | undefined {
  if (tenant?.status === 'paused') return nextNudgeTime(now, holidays);
  return quietUntil(now, tenant?.settings.quiet, holidays);
}

/** What holds no more is let go; what is another's now goes to them; of a case that is paused it waits. */
async function isForThem(needs: SendNudgesNeeds, nudge: Nudge): Promise<boolean> {
  const { nudges, clock } = needs;
  const now = clock.now();
  const seen = await seeCase(needs, nudge.caseId);
  if (seen && waitsForCase(nudge, seen)) {
    await nudges.wait([nudge.id], nextNudgeTime(now, holidaysAround(now)));
    return false;
  }
  const people = seen && holdsIn(nudge, seen, now) ? await peopleNow(needs, nudge, seen) : [];
  if (people.includes(nudge.person)) return true;
  for (const person of people)
    await nudges.gather({
      ...{ id: uuidFrom(`${nudge.id}/${person}`), person, comesAt: nudge.comesAt },
      ...{ caseId: nudge.caseId, effect: nudge.effect },
    });
  await nudges.drop([nudge.id]);
  return false;
}

/** What failed is tried again soon; a chat that takes nothing goes by the door that comes next. */
async function send(
  needs: SendNudgesNeeds,
  {
    id,
    person,
    holds,
  }: { readonly id: string; readonly person: PersonKey; readonly holds: readonly Nudge[] },
): Promise<void> {
  const ids = idsOf(holds);
  try {
    await needs.nudges.putOnCard(ids, id);
    const [only, another] = holds;
    // One card that asks for something comes as it is, and is the day's.
    if (only && !another && only.effect.do === 'send') await sendItself(needs, only, id);
    else await sendNudgeCard(needs, { id, person });
    await needs.nudges.settled(ids);
    // What was put off stands on its old card no more.
    await redrawCards(needs, [...new Set(holds.flatMap(({ fromCard }) => fromCard ?? []))]);
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    // Our own pace asks it to wait: nothing has failed.
    if (error.retry !== 'inTurn') needs.nudgeFailed(error);
    if (isShut(error, holds, needs.clock.now())) await remindThem(needs, person, holds);
    else await needs.nudges.retryIn(ids, Math.max(error.retryAfterMs ?? 0, soonMs));
  }
}

function isShut({ retry }: OutsideFailure, holds: readonly Nudge[], now: Date): boolean {
  const since = Math.min(...holds.map(({ comesAt }) => Date.parse(comesAt)));
  return retry === 'never' || (retry === 'later' && now.getTime() - since > patienceMs);
}

async function remindThem(needs: SendNudgesNeeds, person: PersonKey, holds: readonly Nudge[]): Promise<void> {
  for (const nudge of holds) {
    const seen = await seeCase(needs, nudge.caseId);
    if (seen) await remindOtherwise(needs, nudge, { seen, place: chatOf(person) });
    await needs.nudges.drop([nudge.id]);
  }
}

async function sendItself(
  needs: SendNudgesNeeds,
  { caseId, person, effect }: Nudge,
  id: string,
): Promise<void> {
  const language = await languageAt(needs, chatOf(person));
  await sendCaseCard({ ...needs, newId: () => id }, { caseId, person, language, ...solvingCard(effect) });
}

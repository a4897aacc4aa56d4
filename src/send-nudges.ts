/** The day's one card of reminders for each person: in working hours, when everything that was promised has been done. */
import { remindOtherwise, type DeliveryNeeds } from './delivery.js';
import { holidaysAround } from './holidays.js';
import { seeCase } from './look.js';
import { languageOf, nudgeRow, sendNudgeCard, solvingCard } from './nudge-card.js';
import { OutsideFailure, type FollowUpQueue, type Nudge } from './ports.js';
import { instant, type Day, type Instant, type PersonKey } from './process/ids.js';
import { isNudgeTime, nextNudgeTime } from './process/nudges.js';
import { quietUntil } from './process/quiet-hours.js';
import type { Tenant } from './process/tenant.js';
import { dayOf } from './process/time.js';
import { chatOf, sendCaseCard } from './send-case-card.js';
import { uuidFrom } from './uuid-from.js';

export interface SendNudgesNeeds extends DeliveryNeeds {
  readonly queue: Pick<FollowUpQueue, 'busy'>;
  readonly nudgeFailed: (error: OutsideFailure) => void;
}

/** What is still being promised somewhere may belong on the same card; for so long it is waited for. */
const patienceMs = 10 * 60_000;

export async function sendNudges(needs: SendNudgesNeeds): Promise<void> {
  const now = needs.clock.now();
  const holidays = holidaysAround(now);
  const due = await needs.nudges.nextDue();
  if (due === null || new Date(due) > now || !isNudgeTime(now, holidays)) return;
  const waited = now.getTime() - Date.parse(due);
  if (waited < patienceMs && (await needs.queue.busy()) > 0) return;
  const taken = await needs.nudges.take(instant(now));
  for (const person of new Set(taken.map((nudge) => nudge.person)))
    await sendTo(
      needs,
      person,
      taken.filter((nudge) => nudge.person === person),
    );
}

async function sendTo(needs: SendNudgesNeeds, person: PersonKey, all: readonly Nudge[]): Promise<void> {
  const now = needs.clock.now();
  const holidays = holidaysAround(now);
  const { tenantId } = chatOf(person);
  const tenant = await needs.tenants.find(tenantId);
  const ids = idsOf(all);
  if (tenant?.status === 'left') return needs.nudges.drop(ids);
  const id = uuidFrom(`${person}/nudges/${dayOf(now)}`);
  const later = waitsFor(tenant, now, holidays);
  if (later) return needs.nudges.wait(ids, later);
  if ((await needs.sentCards.find(id))?.state === 'sent') {
    // One card a day: what comes after it comes on the next.
    await needs.nudges.settled(idsOf(all.filter(({ cardId }) => cardId === id)));
    return needs.nudges.wait(idsOf(all.filter(({ cardId }) => cardId !== id)), nextNudgeTime(now, holidays));
  }
  const holds = await stillTrue(needs, all);
  await needs.nudges.drop(idsOf(all.filter((each) => !holds.includes(each))));
  if (holds.length > 0) await send(needs, { id, person, holds });
}

function idsOf(all: readonly Nudge[]): readonly string[] {
  return all.map(({ id }) => id);
}

/** Of a paused tenant nothing is sent, and in its quiet hours nobody is disturbed. */
function waitsFor(tenant: Tenant | undefined, now: Date, holidays: readonly Day[]): Instant | undefined {
  if (tenant?.status === 'paused') return nextNudgeTime(now, holidays);
  return quietUntil(now, tenant?.settings.quiet, holidays);
}

async function stillTrue(needs: SendNudgesNeeds, all: readonly Nudge[]): Promise<readonly Nudge[]> {
  const found: Nudge[] = [];
  for (const nudge of all) if (await nudgeRow(needs, nudge, 'sv')) found.push(nudge);
  return found;
}

/** What failed is tried again when its claim has lapsed; a chat that takes nothing, the day after. */
async function send(
  needs: SendNudgesNeeds,
  {
    id,
    person,
    holds,
  }: { readonly id: string; readonly person: PersonKey; readonly holds: readonly Nudge[] },
): Promise<void> {
  try {
    const ids = idsOf(holds);
    await needs.nudges.putOnCard(ids, id);
    const [only, another] = holds;
    // One card that asks for something comes as it is, and is the day's.
    if (only && !another && only.effect.do === 'send') await sendItself(needs, only, id);
    else await sendNudgeCard(needs, { id, person });
    await needs.nudges.settled(ids);
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error;
    needs.nudgeFailed(error);
    if (error.retry === 'never') await remindThem(needs, person, holds);
  }
}

/** The chat takes nothing: whoever else is told of that is told now. */
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
  const language = await languageOf(needs, person);
  await sendCaseCard({ ...needs, newId: () => id }, { caseId, person, language, ...solvingCard(effect) });
}

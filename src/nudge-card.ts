/** The card of what the clock reminds one person of: made anew each time, so that what is done since is not on it. */
import { languageAt } from './language-at.js';
import { newsFacts } from './news-facts.js';
import { OutsideFailure } from './ports.js';
import type { Clock, Language, Messenger, Nudge, Nudges, SentCard, Tenants } from './ports.js';
import { instant, personKey, type CaseId, type PersonKey } from './process/ids.js';
import type { Seen } from './process/disclosure.js';
import { nudgeIn, nudges } from './process/nudges.js';
import { addDays, at, dayOf } from './process/time.js';
import { seeCase } from './look.js';
import { holdsIn, peopleNow } from './nudge-truth.js';
import { rowFor } from './row-for.js';
import { chatOf, type CaseCardTo } from './send-case-card.js';
import { show, textsFor, type ShowNeeds } from './show.js';
import type { NudgeRow, ReadNudges } from './steps/nudged.js';
import { formatFor } from './texts/format.js';
import type { TargetNeeds } from './targets.js';

/** On an older card nobody looks any more; what is pressed there answers as it is. */
const daysRefreshed = 14;

type Stood = Awaited<ReturnType<Messenger['sendCard']>>;

export interface NudgeCardNeeds extends ShowNeeds, TargetNeeds {
  readonly nudges: Nudges;
  readonly messenger: Messenger;
  readonly tenants: Tenants;
  readonly clock: Clock;
}

/** Undefined where it holds no more, or where its reader is not the one to do it any more. */
export async function nudgeRow(
  needs: NudgeCardNeeds,
  nudge: Nudge,
  language: Language,
): Promise<NudgeRow | undefined> {
  const seen = await seeCase(needs, nudge.caseId);
  const name = nudgeIn(nudge.effect);
  const now = needs.clock.now();
  if (!seen || !name || !holdsIn(nudge, seen, now)) return undefined;
  if (!(await peopleNow(needs, nudge, seen)).includes(nudge.person)) return undefined;
  const says = saidOf(nudge.effect, seen, { language, now });
  return { on: nudge.id, ref: seen.sipCase.ref, says, name };
}

/** A card that asks for something is told of in a line of its own. */
function saidOf(
  effect: Nudge['effect'],
  seen: Seen,
  { language, now }: { readonly language: Language; readonly now: Date },
): string {
  const texts = textsFor(language);
  const facts = newsFacts(effect, seen, { language, now });
  if (effect.do === 'tell') return texts.news[effect.news](facts);
  const { deviations, followUpOn } = seen.sipCase;
  const { ref, time } = facts;
  if (effect.card === 'deviation') {
    const trigger = deviations.find(({ id }) => id === effect.deviationId)?.trigger;
    return texts.nudges.suggests(ref, trigger ? texts.deviation.trigger[trigger] : '');
  }
  if (effect.card === 'was-held') return texts.nudges.wasHeld(ref, time);
  const { day } = formatFor(language, instant(now));
  return texts.nudges.followUp(ref, followUpOn ? day(followUpOn) : '');
}

export async function readNudges(
  needs: NudgeCardNeeds,
  cardId: string,
  language: Language,
): Promise<ReadNudges> {
  const rows: NudgeRow[] = [];
  const stored = await needs.nudges.onCard(cardId);
  for (const nudge of stored) {
    const row = await nudgeRow(needs, nudge, language);
    if (row) rows.push(row);
  }
  const off = stored.find((nudge) => nudge.cardId === undefined)?.comesAt;
  const isGathered = rows.some(({ name }) => nudges[name].comes === 'gathered');
  return { rows, mayWait: isGathered && !off, ...(off && rows.length > 0 ? { putOffTo: dayOf(off) } : {}) };
}

/** Once, however often it is tried; nothing where nothing holds any more. */
export async function sendNudgeCard(
  needs: NudgeCardNeeds,
  { id, person }: { readonly id: string; readonly person: PersonKey },
): Promise<void> {
  const place = chatOf(person);
  const language = await languageAt(needs, place);
  const read = await readNudges(needs, id, language);
  if (read.rows.length === 0) return;
  const row = { id, recipientId: null, taskId: null, deviationId: null, door: place.door, language };
  const begun = await needs.sentCards.begin({
    ...{ ...row, caseId: null, card: 'nudges', living: false, caseVersion: 0 },
    ...{ tenantId: place.tenantId, address: place.address, at: instant(needs.clock.now()) },
  });
  if (begun.state === 'sent') return;
  const made = await drawn(needs, row, { person, read });
  if (!made) throw new Error('the card of reminders is about no case');
  const where = await needs.messenger.sendCard(place, made.card);
  await needs.sentCards.sent(id, { ...where, viewHash: made.hash, caseVersion: 0 });
  for (const nudge of await needs.nudges.onCard(id)) await listAsSent(needs, nudge, { where, language });
}

/** The case's own list of what was sent says that it was told. */
async function listAsSent(
  needs: NudgeCardNeeds,
  { id, caseId, effect, person }: Nudge,
  { where, language }: { readonly where: Stood; readonly language: Language },
): Promise<void> {
  const seen = await seeCase(needs, caseId);
  if (!seen || effect.do !== 'tell') return;
  const said = { ...effect, do: 'send', card: 'news', said: effect.news } as const;
  await needs.sentCards.begin(rowFor(needs, id, said, { seen, place: chatOf(person), language }));
  await needs.sentCards.sent(id, { ...where, viewHash: '', caseVersion: seen.sipCase.version });
}

/** Cards of reminders that stand are brought up to date when something of the case has been done. */
export async function refreshNudgeCards(needs: NudgeCardNeeds, id: CaseId): Promise<void> {
  const recent = at(addDays(dayOf(needs.clock.now()), -daysRefreshed), '00:00');
  await redrawCards(needs, await needs.nudges.cardsWith(id, recent));
}

export async function redrawCards(needs: NudgeCardNeeds, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const row = await needs.sentCards.find(id);
    const { conversationId, activityId, tenantId, door } = row ?? {};
    if (row?.card !== 'nudges' || door !== 'personal' || !conversationId || !activityId || !tenantId)
      continue;
    const place = { tenantId, door, address: row.address };
    const person = personKey(tenantId, row.address);
    const made = await drawn(needs, row, { person, read: await readNudges(needs, id, row.language) });
    if (!made || made.hash === row.viewHash) continue;
    try {
      await needs.messenger.updateCard(place, { conversationId, activityId }, made.card);
    } catch (error) {
      // A card that somebody deleted, or a chat that is gone, is nothing to try again.
      if (!(error instanceof OutsideFailure) || error.retry !== 'never') throw error;
      continue;
    }
    await needs.sentCards.sent(id, { conversationId, activityId, viewHash: made.hash, caseVersion: 0 });
  }
}

async function drawn(
  needs: NudgeCardNeeds,
  row: Pick<SentCard, 'id' | 'recipientId' | 'taskId' | 'deviationId' | 'door' | 'language'>,
  { person, read }: { readonly person: PersonKey; readonly read: ReadNudges },
) {
  const memberships = await needs.directory.membershipsOf(person);
  return show(needs, {
    ...{ card: 'nudges', row, seen: undefined, language: row.language },
    actor: { kind: 'person', person, memberships },
    extra: { read },
  });
}

/** The card on which it is solved. */
export function solvingCard(effect: Nudge['effect']): Pick<CaseCardTo, 'about' | 'card'> {
  const name = nudgeIn(effect);
  const solves = name && nudges[name].solves;
  const { deviationId, taskId } = effect;
  if (deviationId && (solves === 'deviation' || solves === 'itself')) return { about: { deviationId } };
  if (solves === 'itself' && effect.do === 'send') return { card: effect.card };
  return solves === 'task' && taskId ? { about: { taskId } } : {};
}

/** The card of what the clock reminds one person of: made anew each time, so that what is done since is not on it. */
import { newsFacts } from './news-facts.js';
import type { Clock, Language, Messenger, Nudge, Nudges, Tenants } from './ports.js';
import { instant, type PersonKey } from './process/ids.js';
import type { Seen } from './process/disclosure.js';
import { nudgeIn, nudges } from './process/nudges.js';
import { isOvertaken } from './process/overtaken.js';
import { seeCase } from './look.js';
import { chatOf, type CaseCardTo } from './send-case-card.js';
import { show, textsFor, type ShowNeeds } from './show.js';
import type { NudgeRow, ReadNudges } from './steps/nudged.js';
import { formatFor } from './texts/format.js';
import { targetsOf, type TargetNeeds } from './targets.js';

export interface NudgeCardNeeds extends ShowNeeds, TargetNeeds {
  readonly nudges: Nudges;
  readonly messenger: Messenger;
  readonly tenants: Tenants;
  readonly clock: Clock;
}

/** Those that still hold; undefined for whoever is not the one to do it any more. */
export async function nudgeRow(
  needs: Omit<NudgeCardNeeds, keyof Messenger>,
  { id, caseId, effect, person }: Nudge,
  language: Language,
): Promise<NudgeRow | undefined> {
  const seen = await seeCase(needs, caseId);
  const name = nudgeIn(effect);
  if (!seen || !name || isOvertaken(effect, seen)) return undefined;
  const targets = await targetsOf(needs, effect, seen);
  const { tenantId, address } = chatOf(person);
  const isTheirs = targets.some(
    (target) => 'place' in target && target.place.tenantId === tenantId && target.place.address === address,
  );
  if (!isTheirs) return undefined;
  const says = saidOf(effect, seen, { language, now: needs.clock.now() });
  return { on: id, ref: seen.sipCase.ref, says, name, opens: nudges[name].solves !== 'nothing' };
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
  for (const nudge of await needs.nudges.onCard(cardId)) {
    const row = await nudgeRow(needs, nudge, language);
    if (row) rows.push(row);
  }
  const isGathered = rows.some(({ name }) => nudges[name].comes === 'gathered');
  return { rows, mayWait: isGathered };
}

export async function languageOf(
  { directory, tenants }: NudgeCardNeeds,
  person: PersonKey,
): Promise<Language> {
  const [known, tenant] = await Promise.all([
    directory.person(person),
    tenants.find(chatOf(person).tenantId),
  ]);
  return known?.language ?? tenant?.language ?? 'sv';
}

/** Once, however often it is tried; nothing where nothing holds any more. */
export async function sendNudgeCard(
  needs: NudgeCardNeeds,
  { id, person }: { readonly id: string; readonly person: PersonKey },
): Promise<void> {
  const place = chatOf(person);
  const [language, memberships] = await Promise.all([
    languageOf(needs, person),
    needs.directory.membershipsOf(person),
  ]);
  const read = await readNudges(needs, id, language);
  if (read.rows.length === 0) return;
  const row = { id, recipientId: null, taskId: null, deviationId: null, door: place.door };
  const about = { caseId: null, card: 'nudges', living: false, language, caseVersion: 0 };
  const at = instant(needs.clock.now());
  const begun = await needs.sentCards.begin({
    ...{ ...row, ...about, at },
    ...{ tenantId: place.tenantId, address: place.address },
  });
  if (begun.state === 'sent') return;
  const actor = { kind: 'person', person, memberships } as const;
  const made = await show(needs, {
    ...{ card: 'nudges', row, seen: undefined, actor, language },
    extra: { read },
  });
  if (!made) throw new Error('the card of reminders is about no case');
  const where = await needs.messenger.sendCard(place, made.card);
  await needs.sentCards.sent(id, { ...where, viewHash: made.hash, caseVersion: 0 });
}

/** The card on which it is solved. */
export function solvingCard(effect: Nudge['effect']): Pick<CaseCardTo, 'about' | 'card'> {
  const name = nudgeIn(effect);
  const { solves } = name ? nudges[name] : { solves: 'nothing' };
  if (solves === 'itself' && effect.do === 'send')
    return effect.deviationId ? { about: { deviationId: effect.deviationId } } : { card: effect.card };
  return solves === 'task' && effect.taskId ? { about: { taskId: effect.taskId } } : {};
}

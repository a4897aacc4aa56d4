/** A reminder for somebody's own chat: kept for the day's one card, or sent on a card of its own when it is due that day. */
import { holidaysAround } from './holidays.js';
import { sendNudgeCard, type NudgeCardNeeds } from './nudge-card.js';
import type { Place } from './ports.js';
import type { Telling } from './news-facts.js';
import type { Seen } from './process/disclosure.js';
import { instant, personKey } from './process/ids.js';
import { isNudge, nudges, nudgeTimeFrom } from './process/nudges.js';

export type GatherNeeds = NudgeCardNeeds;

/** False for what is no such reminder, or where the chat takes nothing: then it is for the next door. */
export async function gatherNudge(
  needs: GatherNeeds,
  {
    id,
    effect,
    seen,
    place,
  }: { readonly id: string; readonly effect: Telling; readonly seen: Seen; readonly place: Place },
): Promise<boolean> {
  if (!effect.nudges || !isNudge(effect.news) || place.door !== 'personal') return false;
  if (!(await needs.messenger.reaches(place))) return false;
  const now = needs.clock.now();
  const person = personKey(place.tenantId, place.address);
  const nudge = { id, person, caseId: seen.sipCase.id, effect };
  if (nudges[effect.news].comes === 'gathered') {
    const comesAt = nudgeTimeFrom(now, holidaysAround(now));
    await needs.nudges.gather({ ...nudge, comesAt });
  } else {
    await needs.nudges.gather({ ...nudge, comesAt: instant(now), cardId: id });
    await sendNudgeCard(needs, { id, person });
  }
  return true;
}

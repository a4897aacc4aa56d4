/** A reminder for somebody's own chat: kept for the day's one card, or sent on a card of its own when it is due that day. */
import { holidaysAround } from './holidays.js';
import { sendNudgeCard, type NudgeCardNeeds } from './nudge-card.js';
import type { Nudge, Place } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { instant, personKey } from './process/ids.js';
import { nudgeIn, nudges, nudgeTimeFrom } from './process/nudges.js';
import { uuidFrom } from './uuid-from.js';

export type GatherNeeds = NudgeCardNeeds;

interface Gathered {
  readonly id: string;
  readonly effect: Nudge['effect'];
  readonly seen: Seen;
  readonly place: Place;
}

/** False for what is no such reminder, or where the chat takes nothing: then it is for the next door. */
export async function gatherNudge(
  needs: GatherNeeds,
  { id, effect, seen, place }: Gathered,
): Promise<boolean> {
  const name = nudgeIn(effect);
  if (!name || place.door !== 'personal' || !(await needs.messenger.reaches(place))) return false;
  const now = needs.clock.now();
  const person = personKey(place.tenantId, place.address);
  const nudge = { id, person, caseId: seen.sipCase.id, effect };
  if (nudges[name].comes === 'gathered') {
    const comesAt = nudgeTimeFrom(now, holidaysAround(now));
    await needs.nudges.gather({ ...nudge, comesAt });
  } else {
    const cardId = uuidFrom(`${id}/card`);
    await needs.nudges.gather({ ...nudge, comesAt: instant(now), cardId });
    await sendNudgeCard(needs, { id: cardId, person });
  }
  return true;
}

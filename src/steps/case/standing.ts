/** Where a case stands, as the card asks it: its step, who has not answered, which meeting is in question. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Instant } from '../../process/ids.js';
import { isPaused } from '../../process/machines/paused.js';
import { comes, isUnanswered } from '../../process/recipient-states.js';
import type { CaseState } from '../../process/sip-case.js';

const stepIn: Record<Exclude<CaseState, 'pausedConsent' | 'pausedCoercion'>, number> = {
  preparing: 2,
  obtainingConsent: 2,
  consentRefused: 2,
  readyToCall: 3,
  called: 3,
  meetingBooked: 4,
  meetingHeld: 4,
  planActive: 5,
  followUpDue: 5,
  followUpHeld: 5,
  closed: 6,
};

/** The official step, from two: the first one, seeing the need, is done when the case is born. A pause stays where it was. */
export function stepOf({ state, sipCase }: ConvenerFacts): number {
  const lived = isPaused({ state }) ? (sipCase.resumeTo ?? 'readyToCall') : state;
  return lived === 'pausedConsent' || lived === 'pausedCoercion' ? 3 : stepIn[lived];
}

export function chosen({ recipients }: ConvenerFacts) {
  return recipients.filter(({ state }) => state === 'chosen');
}

function waiting({ recipients }: ConvenerFacts) {
  return recipients.filter(isUnanswered);
}

/** Those whom a reminder can reach in writing. */
export function remindable(facts: ConvenerFacts) {
  return waiting(facts).filter(({ mustRing }) => !mustRing);
}

/** Once the booked meeting has begun there is no answer to wait for. */
export function remindableYet(facts: ConvenerFacts, now: Instant) {
  return facts.meeting?.state === 'booked' && hasBegun(facts, now) ? [] : remindable(facts);
}

/** Somebody has said yes: it makes sense to look for a time; the process says whether it is enough. */
export function somebodyComes({ recipients }: ConvenerFacts): boolean {
  return recipients.some(comes);
}

/** There is a video meeting to go to. */
export function canJoin({ state, meeting }: ConvenerFacts): boolean {
  return state === 'meetingBooked' && meeting?.state === 'booked' && meeting.joinUrl !== undefined;
}

export function hasBegun({ meeting }: ConvenerFacts, now: Instant): boolean {
  return meeting !== undefined && meeting.slot.start <= now;
}

/** Until it begins, a booked video meeting is what one comes to the card for. */
export function joinComesFirst(facts: ConvenerFacts, now: Instant): boolean {
  return facts.state === 'meetingBooked' && canJoin(facts) && !hasBegun(facts, now);
}

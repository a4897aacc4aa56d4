/** The meeting that a summons was for has been: an answer changes nothing of it any more, and opens whom it was about to nobody. */
import { instant, type Instant } from '../ids.js';
import { refuse, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { SipCase } from '../sip-case.js';

/** Of a meeting that is booked. A pre-meeting leads on to another, so whoever is called may go on answering after it. */
export function endOfMeeting({ meetings }: SipCase): Instant | undefined {
  return meetings.findLast(({ state, kind }) => state === 'booked' && kind !== 'preMeeting')?.slot.end;
}

/** A question may still be asked; it is answered on the telephone. */
export function notYetOver({ sipCase, now }: Asking): Refusal | undefined {
  const end = endOfMeeting(sipCase);
  return end !== undefined && end <= instant(now) ? refuse('meetingIsOver') : undefined;
}

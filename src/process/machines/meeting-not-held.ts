/** A meeting that never was, although its time has come: nobody came, or too few. Another one is booked, and the answers stand. */
import { sealing } from '../edit.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { SipCase } from '../sip-case.js';

/** Nobody else reads it: it helps the convener to see to it that the next one is held. */
export function notHeldExplained({ move }: Ask<'meetingNotHeld'>): Refusal | undefined {
  return move.reason.trim() ? undefined : refuse('notHeldNeedsReason');
}

/** What was noted about who came was about this meeting: the next one begins with an empty list. */
export function notHeldNoted({ sipCase, move }: Ask<'meetingNotHeld'>): SipCase {
  const { noted: _noted, notHeld, ...meeting } = sipCase.sealed.meeting;
  const reasons = { ...notHeld, [move.meetingId]: move.reason.trim() };
  return sealing(sipCase, 'meeting', { ...meeting, notHeld: reasons });
}

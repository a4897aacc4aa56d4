/** A meeting that was to move to a time which turned out to be taken: nothing is given up for it. */
import type { Ask } from '../machine.js';
import type { Meeting, SipCase } from '../sip-case.js';
import { bookedBefore } from './meeting-anew.js';
import { meetingOf } from './meeting-held.js';
import { placedAt, placeOf } from './meeting-place.js';
import { withFollowUpMoved } from './planned-follow-up.js';

/** Its event stands at the old time still, and is its own: of a joint one the others have been told already. */
export function staysWhereItWas({ sipCase, move }: Ask<'bookingFailed'>): boolean {
  const meeting = meetingOf(sipCase, move.meetingId);
  const isOwn = meeting?.takesOver !== undefined && meeting.joint === undefined;
  return isOwn && move.takenFor !== undefined && bookedBefore(sipCase, meeting) !== undefined;
}

/** As it was, with whose calendar it was and where it was to move. */
export function leftWhereItWas({ sipCase, move }: Ask<'bookingFailed'>): SipCase {
  const meeting = meetingOf(sipCase, move.meetingId);
  const before = meeting && bookedBefore(sipCase, meeting);
  if (!meeting || !before) return sipCase;
  const { takesOver, slot, ...kept } = meeting;
  const { joinUrl, dialIn } = before;
  const again: Meeting = {
    ...kept,
    slot: before.slot,
    form: before.form,
    ...(takesOver ? { eventId: takesOver } : {}),
    ...(joinUrl ? { joinUrl } : {}),
    ...(dialIn ? { dialIn } : {}),
    ...(move.takenFor ? { takenFor: move.takenFor } : {}),
    notMovedTo: slot.start,
  };
  const meetings = sipCase.meetings.map((each) => (each.id === meeting.id ? again : each));
  return placedAt(withFollowUpMoved({ ...sipCase, meetings }, again), again.id, placeOf(sipCase, before.id));
}

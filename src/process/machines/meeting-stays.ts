/** A meeting that could not be moved stands where it was: nothing is given up for a time that is not to be had. */
import { roundOf } from '../linked.js';
import type { Ask } from '../machine.js';
import type { Meeting, SipCase, Slot } from '../sip-case.js';
import type { World } from '../world.js';
import { bookedBefore } from './meeting-anew.js';
import { meetingOf } from './meeting-held.js';
import { placedAt, whereOf, withoutPlace } from './meeting-place.js';
import { hasStopped } from './paused.js';
import { withFollowUpMoved } from './planned-follow-up.js';

type Failing = Ask<'bookingFailed'>;

/**
 * Its event stands at the old time still: in its own calendar, or in that of the linked case that everybody meets in still. One
 * that has stopped meanwhile keeps nobody from the old time: those who remain then go on without it.
 */
export function staysWhereItWas({ sipCase, move, world }: Failing): boolean {
  const meeting = meetingOf(sipCase, move.meetingId);
  const before = meeting && bookedBefore(sipCase, meeting);
  if (!before) return false;
  const [holder = sipCase.id, ...others] = before.joint ?? [];
  const event = meeting.takesOver ?? meeting.replaces;
  const isThere = (holder === sipCase.id) === (event !== undefined);
  const together = [holder, ...others].filter((id) => id !== sipCase.id);
  return (
    isThere &&
    together.every((id) => {
      const other = world.linked?.find((each) => each.id === id);
      return meetsStill(other, before) || (other !== undefined && hasStopped(other));
    })
  );
}

/** Nobody of them has called it off or agreed on another meanwhile. */
function meetsStill(other: SipCase | undefined, before: Meeting): boolean {
  return (other?.meetings ?? []).some(
    (theirs) =>
      theirs.state === 'booked' &&
      roundOf(theirs) === roundOf(before) &&
      theirs.joint?.length === before.joint?.length,
  );
}

/** Moved by hand meanwhile, in the calendar of the case whose event it is: of that this row has not been told. */
function slotNow({ slot, joint, round }: Meeting, { linked = [] }: World): Slot {
  const holder = linked.find(({ id }) => id === joint?.[0]);
  const theirs = holder?.meetings.find((each) => each.state === 'booked' && each.round === round);
  return theirs?.slot ?? slot;
}

/** As it was, with whose calendar it was and where it was to move. */
export function leftWhereItWas({ sipCase, move, world }: Failing): SipCase {
  const meeting = meetingOf(sipCase, move.meetingId);
  const before = meeting && bookedBefore(sipCase, meeting);
  if (!meeting || !before) return sipCase;
  const { takesOver, replaces, slot, joint: _joint, round: _round, ...kept } = meeting;
  const eventId = takesOver ?? replaces;
  const { joinUrl, dialIn, joint, round, roomDeclined } = before;
  const again: Meeting = {
    ...kept,
    ...{ slot: slotNow(before, world), form: before.form, organizer: before.organizer },
    ...(eventId ? { eventId } : {}),
    ...(joint ? { joint } : {}),
    ...(round === undefined ? {} : { round }),
    ...(joinUrl ? { joinUrl } : {}),
    ...(dialIn ? { dialIn } : {}),
    ...(roomDeclined ? { roomDeclined } : {}),
    ...(move.takenFor ? { takenFor: move.takenFor } : {}),
    notMovedTo: slot.start,
  };
  const meetings = sipCase.meetings.map((each) => (each.id === meeting.id ? again : each));
  const back = withoutPlace(withFollowUpMoved({ ...sipCase, meetings }, again), again.id);
  return placedAt(back, again.id, whereOf(sipCase, before.id));
}

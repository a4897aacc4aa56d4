/** Which events outside go with a move: of meetings that it calls off, and of those that it gives up for another. */
import type { MeetingId } from './ids.js';
import { stands } from './machines/called-off.js';
import { bookedBefore, eventOf } from './machines/meeting-anew.js';
import type { Move } from './moves.js';
import type { ApartMeeting, Meeting, SipCase } from './sip-case.js';

/** All of them, in the order in which they are called off. */
export function eventsOff(before: SipCase, after: SipCase, move: Move): readonly MeetingId[] {
  return [
    ...cancelled(before, after),
    ...apartOff(before, after),
    ...givenUp(before, after, move),
    ...replaced(before, after),
  ];
}

/** The time that was given up for one that could not be booked: whoever was to come knows no other. */
export function replacedBy(sipCase: SipCase, move: Move): MeetingId | undefined {
  if (move.kind !== 'bookingFailed') return undefined;
  const failed = sipCase.meetings.find(({ id }) => id === move.meetingId);
  // One that stays where it was replaces nothing.
  return failed && failed.state !== 'booked' ? bookedBefore(sipCase, failed)?.id : undefined;
}

/** The event that stood until the new one did, or until the meeting was called off on its way there. */
function replaced(before: SipCase, after: SipCase): readonly MeetingId[] {
  const isOver = ({ id, state, replaces }: Meeting) =>
    stands(state) &&
    replaces !== undefined &&
    !after.meetings.some((each) => stands(each.state) && [eventOf(each), each.replaces].includes(replaces)) &&
    after.meetings.find((each) => each.id === id)?.state !== 'failed';
  return before.meetings
    .filter(isOver)
    .flatMap(({ replaces }) => before.meetings.find(({ eventId }) => eventId === replaces)?.id ?? []);
}

/** Its event was to be changed, and stands at the old time still. */
function givenUp(before: SipCase, after: SipCase, move: Move): readonly MeetingId[] {
  const failed = before.meetings.some(
    (each) => isOf(move, each) && (each.takesOver ?? each.replaces) !== undefined,
  );
  const old = failed ? replacedBy(after, move) : undefined;
  return old ? [old] : [];
}

function isOf(move: Move, { id }: ApartMeeting): boolean {
  return move.kind === 'bookingFailed' && move.meetingId === id;
}

/** Meetings that this move called off and that may have an event outside; not one whose event the meeting goes on in. */
export function cancelled(before: SipCase, after: SipCase): readonly MeetingId[] {
  const kept = after.meetings
    .filter(({ state }) => stands(state))
    .flatMap(({ takesOver, replaces }) => takesOver ?? replaces ?? []);
  const goesOn = (id: MeetingId) =>
    after.meetings.some((each) => each.id === id && kept.includes(eventOf(each) ?? ''));
  return newlyOff(before.meetings, after.meetings).filter((id) => !goesOn(id));
}

function newlyOff(before: readonly ApartMeeting[], after: readonly ApartMeeting[]): readonly MeetingId[] {
  return after
    .filter(
      ({ id, state }) =>
        state === 'cancelled' && before.some((old) => old.id === id && old.state !== 'cancelled'),
    )
    .map(({ id }) => id);
}

/** The meetings with one guardian alone: their events go, and nobody else is told (P4). */
function apartOff(before: SipCase, after: SipCase): readonly MeetingId[] {
  return newlyOff(before.apart ?? [], after.apart ?? []);
}

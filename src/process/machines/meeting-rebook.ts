/** A meeting that is booked once more: at another time, in another way or place, or in the calendar of whoever convenes now. */
import { instant } from '../ids.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { Meeting, SipCase } from '../sip-case.js';
import { stands } from './called-off.js';
import { isLinked } from '../linked.js';
import { jointly, jointOf, withReasonForAll } from './joint.js';
import { answersAfter, meetingAnew, staysWhereItIs } from './meeting-anew.js';
import { laterThanGoal, withLateReason } from './meeting-goal.js';
import { meetingOf } from './meeting-held.js';
import { inRoom, placedAt, roomOf, saysWhere, whereIsMissing, whereOf, type Where } from './meeting-place.js';
import { whenPeopleMeet, suitsThoseWhoAnswered, timeStays } from './meeting-time.js';
import { withFollowUpMoved } from './planned-follow-up.js';
import { isInsistedOn } from './room-taken.js';

type Rebooking = Ask<'rebookMeeting'>;

export function oldOneStands({ sipCase, move }: Rebooking): Refusal | undefined {
  const old = meetingOf(sipCase, move.oldMeetingId);
  return old && stands(old.state) ? undefined : refuse('unknownSubject');
}

/** Everybody would be told of it, and nothing would be otherwise. */
export function somethingIsChanged({ sipCase, move }: Rebooking): Refusal | undefined {
  const old = meetingOf(sipCase, move.oldMeetingId);
  if (!old || !timeStays(sipCase, move)) return undefined;
  const form = move.form ?? old.form;
  const isSame =
    form === old.form &&
    staysWhereItIs(sipCase, old, form) &&
    isSamePlace(whereAfter(sipCase, move, old), whereOf(sipCase, old.id)) &&
    JSON.stringify(isLinked(sipCase) ? jointly(sipCase) : undefined) === JSON.stringify(old.joint);
  return isSame ? refuse('nothingChanged') : undefined;
}

export function newTimeIsAhead({ move, now }: Rebooking): Refusal | undefined {
  return new Date(move.slot.start) > now ? undefined : refuse('timeHasPassed');
}

export function newTimeWithinGoal({ sipCase, move }: Rebooking): Refusal | undefined {
  const kind = meetingOf(sipCase, move.oldMeetingId)?.kind;
  return timeStays(sipCase, move) ? undefined : laterThanGoal(sipCase, { ...move, kind });
}

export function newTimeSuits(ask: Rebooking): Refusal | undefined {
  return timeStays(ask.sipCase, ask.move) ? undefined : suitsThoseWhoAnswered(ask);
}

export function newTimeIsWhenPeopleMeet(ask: Rebooking): Refusal | undefined {
  return timeStays(ask.sipCase, ask.move) ? undefined : whenPeopleMeet(ask);
}

/** Its event is changed where it can be; else there is a new one first, and the old is cancelled in the same move (design 8.20). */
export function rebookingBegun({ sipCase, move, now, world }: Rebooking): SipCase {
  const old = meetingOf(sipCase, move.oldMeetingId);
  if (!old) return sipCase;
  const since = instant(now);
  const where = whereAfter(sipCase, move, old);
  const anew: Meeting = {
    ...meetingAnew(sipCase, old, {
      id: move.meetingId,
      since,
      ...(move.form ? { form: move.form } : {}),
    }),
    slot: move.slot,
    // Chosen once more by whoever has read whose calendar is taken.
    ...(old.notMovedTo === move.slot.start && old.takenFor && isInsistedOn(old)
      ? { despiteCalendars: true }
      : {}),
    ...jointOf(sipCase, world),
  };
  const sameRoom = where.room?.address === roomOf(sipCase, old.id)?.address;
  const next = answersAfter(anew, old, { since, sameRoom });
  const begun = { ...withFollowUpMoved(sipCase, next), meetings: [...withoutOld(sipCase, old, since), next] };
  const placed = placedAt(withReasonForAll(begun, move.reason), move.meetingId, where);
  return withLateReason(placed, { ...move, kind: old.kind });
}

export function newPlaceIsSaid({ sipCase, move }: Rebooking): Refusal | undefined {
  const old = meetingOf(sipCase, move.oldMeetingId);
  return old && whereIsMissing(sipCase, move.form ?? old.form, whereAfter(sipCase, move, old));
}

/** Where it is from now on: what was not said stays, but a room is nobody who rings, and a video meeting is nowhere. */
function whereAfter(sipCase: SipCase, { form, place, room }: Rebooking['move'], old: Meeting): Where {
  const now = form ?? old.form;
  if (!saysWhere(now)) return {};
  if (room && inRoom(now)) return { place, room };
  const before = whereOf(sipCase, old.id);
  const isAlike = old.form !== 'video' && inRoom(now) === inRoom(old.form);
  if (isAlike) return place === undefined ? before : { place };
  // What stood in the field since before is no answer to the other question.
  return place === before.place ? {} : { place };
}

function isSamePlace(one: Where, other: Where): boolean {
  return (one.place ?? '') === (other.place ?? '') && one.room?.address === other.room?.address;
}

function withoutOld({ meetings }: SipCase, old: Meeting, since: Meeting['stay']['since']): Meeting[] {
  return meetings.map((meeting): Meeting =>
    meeting.id === old.id ? { ...meeting, state: 'cancelled', stay: { since, fired: [] } } : meeting,
  );
}

/** One meeting (förmöte, SIP-möte, uppföljning): asked for, booked by the calendar, held or called off. */
import { instant, type MeetingId } from '../ids.js';
import { either, refuse, type Ask, type MoveTable } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { CaseState, Meeting, SipCase } from '../sip-case.js';
import { stands } from './called-off.js';
import { callable as consentAllows } from './case-call.js';
import {
  jointBegins,
  jointEnds,
  jointOf,
  linkedCanCome,
  linkedCanComeStill,
  withReasonForAll,
} from './joint.js';
import { eventIn } from './meeting-anew.js';
import { leftWhereItWas, staysWhereItWas } from './meeting-stays.js';
import { holdingUndone, isKnownHowItWas } from './meeting-undone.js';
import { notHeldExplained, notHeldNoted } from './meeting-not-held.js';
import {
  lateExplained,
  lateReasonIsAsked,
  lateReasonIsGiven,
  laterThanGoal,
  withLateReason,
  withoutLateReason,
} from './meeting-goal.js';
import { outsideMoves } from './meeting-outside.js';
import { placedAt, roomIsKnown, whereIsMissing } from './meeting-place.js';
import { isInsistedOn, withRoomTaken } from './room-taken.js';
import {
  newPlaceIsSaid,
  newTimeIsAhead,
  newTimeIsWhenPeopleMeet,
  newTimeSuits,
  newTimeWithinGoal,
  oldOneStands,
  rebookingBegun,
  somethingIsChanged,
} from './meeting-rebook.js';
import { alsoCameIsMeant } from './also-came.js';
import { missingSides } from './minimum.js';
import { withFollowUpMoved } from './planned-follow-up.js';
import { whenPeopleMeet, suitsThoseWhoAnswered } from './meeting-time.js';
import {
  absenceExplained,
  attendanceNoted,
  attendanceTaken,
  hasBegun,
  heldIsAsked,
  identifiedOrReason,
  itIsTheSipMeeting,
  meetingOf,
  onlyThoseNeeded,
} from './meeting-held.js';

/** After a meeting that was called off the answers stand, so that another time can be booked at once. */
const callable: readonly CaseState[] = ['readyToCall', 'called'];
const bookable: readonly CaseState[] = ['called', 'meetingBooked'];
const booked: readonly CaseState[] = ['meetingBooked'];

// prettier-ignore
export const meetingMoves = {
  none: {
    ...jointBegins,
    bookMeeting:   { to: 'booking',   by: ['convener', 'system'], during: callable, when: [consentAllows, nothingElseBooked, timeIsAhead, roomIsKnown, enoughTakePart, placeIsSaid, withinGoalOrReason, linkedCanCome, suitsThoseWhoAnswered, whenPeopleMeet], change: bookingBegun, then: 'called' },
    rebookMeeting: { to: 'booking',   by: ['convener'], during: bookable, when: [consentAllows, oldOneStands, roomIsKnown, somethingIsChanged, newPlaceIsSaid, newTimeIsAhead, newTimeWithinGoal, linkedCanCome, newTimeSuits, newTimeIsWhenPeopleMeet], change: rebookingBegun, then: 'called' },
  },
  booking: {
    meetingBooked: { to: 'booked',    by: ['system'], during: bookable, change: eventKnown, then: 'meetingBooked' },
    ...jointEnds,
    bookingFailed: { to: either('booked', 'failed', staysWhereItWas), by: ['system'], during: bookable, change: failedBooking, then: either('meetingBooked', 'kept', staysWhereItWas) },
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: bookable, then: 'readyToCall' },
  },
  booked: {
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: booked, then: 'readyToCall' },
    ...jointEnds,
    ...outsideMoves,
    meetingBegins: { to: 'booked',    by: ['clock'], during: booked },
    remindOfMeeting:{ to: 'booked',   by: ['clock'], during: booked },
    askIfHeld:     { to: 'booked',    by: ['clock'], during: booked, change: heldIsAsked },
    askIfHeldNextDay: { to: 'booked', by: ['clock'], during: booked, change: heldIsAsked },
    askIfHeldAgain:{ to: 'booked',    by: ['clock'], during: booked, change: heldIsAsked },
    explainLateMeeting: { to: 'booked', by: ['convener'], during: booked, when: [lateReasonIsAsked, lateReasonIsGiven], change: lateExplained },
    meetingNotHeld:{ to: 'cancelled', by: ['convener'], during: booked, when: [hasBegun, notHeldExplained], change: notHeldNoted, then: 'readyToCall' },
    noteAttendance:{ to: 'booked',    by: ['convener'], during: booked, when: [hasBegun, absenceExplained, onlyThoseNeeded, alsoCameIsMeant], change: attendanceNoted },
    holdMeeting:   { to: 'held',      by: ['convener'], during: booked, when: [hasBegun, absenceExplained, onlyThoseNeeded, identifiedOrReason, alsoCameIsMeant], change: attendanceTaken, then: either('meetingHeld', 'called', itIsTheSipMeeting) },
  },
  failed: {
    ...jointEnds,
    retryBooking:  { to: 'booking',   by: ['convener'], during: bookable, when: [consentAllows, sameTimeIsAhead, enoughTakePart, linkedCanComeStill], change: triedAgain },
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: bookable, then: 'readyToCall' },
  },
  held: {
    undoHolding:   { to: 'booked',    by: ['convener'], during: ['meetingHeld'], when: [isKnownHowItWas], change: holdingUndone, then: 'meetingBooked' },
  },
  cancelled: {},
} satisfies MoveTable<'meeting'>;

/** The meeting that stands: asked for, booked or failed, but not over. */
export function currentMeeting(sipCase: SipCase): Meeting | undefined {
  return [...sipCase.meetings].reverse().find((meeting) => stands(meeting.state));
}

function nothingElseBooked({ sipCase }: Ask<'bookMeeting'>): Refusal | undefined {
  return currentMeeting(sipCase) ? refuse('notNow') : undefined;
}

function timeIsAhead({ move, now }: Ask<'bookMeeting'>): Refusal | undefined {
  return new Date(move.slot.start) > now ? undefined : refuse('timeHasPassed');
}

function sameTimeIsAhead({ sipCase, move, now }: Ask<'retryBooking'>): Refusal | undefined {
  const start = meetingOf(sipCase, move.meetingId)?.slot.start;
  return start && new Date(start) > now ? undefined : refuse('timeHasPassed');
}

function withinGoalOrReason({ sipCase, move }: Ask<'bookMeeting'>): Refusal | undefined {
  return laterThanGoal(sipCase, { ...move, kind: move.meetingKind });
}

/** The least attendance: the two sides, municipality (or school, R3) and region, have said yes. */
function enoughTakePart({ sipCase, world }: Ask<'bookMeeting'> | Ask<'retryBooking'>): Refusal | undefined {
  const missing = missingSides(sipCase, world);
  return missing.length > 0 ? refuse('minimumAttendanceMissing', missing) : undefined;
}

function placeIsSaid({ sipCase, move }: Ask<'bookMeeting'>): Refusal | undefined {
  return whereIsMissing(sipCase, move.form, move);
}

function bookingBegun({ sipCase, move, now, world }: Ask<'bookMeeting'>): SipCase {
  const meeting: Meeting = {
    id: move.meetingId,
    kind: move.meetingKind,
    state: 'booking',
    stay: { since: instant(now), fired: [] },
    slot: move.slot,
    form: move.form,
    organizer: move.organizer,
    ...jointOf(sipCase, world),
  };
  const begun = { ...withFollowUpMoved(sipCase, meeting), meetings: [...sipCase.meetings, meeting] };
  const placed = placedAt(withReasonForAll(begun, move.reason), move.meetingId, move);
  return withLateReason(placed, { ...move, kind: move.meetingKind });
}

function eventKnown({ sipCase, move }: Ask<'meetingBooked'>): SipCase {
  const known = withMeeting(
    sipCase,
    move.meetingId,
    ({ takesOver, replaces: _old, videoLeft, ...meeting }) => ({
      ...meeting,
      ...(videoLeft && takesOver === move.eventId ? { videoLeft } : {}),
      ...eventIn(move),
    }),
  );
  return withoutLateReason(known, meetingOf(known, move.meetingId));
}

/** The event that was to be changed goes with the old time: whoever tries again gets another. */
function failedBooking(ask: Ask<'bookingFailed'>): SipCase {
  const { move } = ask;
  const sipCase = withRoomTaken(ask.sipCase, move);
  if (staysWhereItWas(ask)) return leftWhereItWas({ ...ask, sipCase });
  const { takenFor } = move;
  return withMeeting(
    sipCase,
    move.meetingId,
    ({ takesOver: _event, replaces: _old, videoLeft: _left, ...meeting }) => ({
      ...meeting,
      ...(takenFor ? { takenFor } : {}),
    }),
  );
}

/** Whoever tries again after having read whose calendar is taken books it on purpose. */
function triedAgain({ sipCase, move, world }: Ask<'retryBooking'>): SipCase {
  return withMeeting(sipCase, move.meetingId, ({ takenFor, joint: _joint, round: _round, ...meeting }) => ({
    ...meeting,
    ...(isInsistedOn({ takenFor }) ? { despiteCalendars: true } : {}),
    // With those who are linked by now.
    ...jointOf(sipCase, world),
  }));
}

function withMeeting(sipCase: SipCase, id: MeetingId, change: (meeting: Meeting) => Meeting): SipCase {
  return {
    ...sipCase,
    meetings: sipCase.meetings.map((meeting) => (meeting.id === id ? change(meeting) : meeting)),
  };
}

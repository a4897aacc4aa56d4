/** One meeting (förmöte, SIP-möte, uppföljning): asked for, booked by the calendar, held or called off. */
import { instant, type MeetingId } from '../ids.js';
import { either, refuse, type Ask, type MoveTable } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { CaseState, Meeting, SipCase } from '../sip-case.js';
import { stands } from './called-off.js';
import { callable as consentAllows } from './case-call.js';
import { jointBegins, jointEnds, jointOf, linkedCanCome, withReasonForAll } from './joint.js';
import { askedNow, eventIn, meetingAnew } from './meeting-anew.js';
import { withFollowUpMoved } from './follow-up-moved.js';
import { laterThanGoal, withLateReason } from './meeting-goal.js';
import { outsideMoves } from './meeting-outside.js';
import { placedAt } from './meeting-place.js';
import { missingSides } from './minimum.js';
import { onAnOfficeDay, suitsThoseWhoAnswered } from './meeting-time.js';
import {
  absenceExplained,
  attendanceNoted,
  attendanceTaken,
  hasBegun,
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
    bookMeeting:   { to: 'booking',   by: ['convener', 'system'], during: callable, when: [consentAllows, nothingElseBooked, timeIsAhead, enoughTakePart, withinGoalOrReason, linkedCanCome, suitsThoseWhoAnswered, onAnOfficeDay], change: bookingBegun, then: 'called' },
    rebookMeeting: { to: 'booking',   by: ['convener'], during: bookable, when: [consentAllows, oldOneStands, newTimeIsAhead, newTimeWithinGoal, linkedCanCome, suitsThoseWhoAnswered, onAnOfficeDay], change: rebookingBegun, then: 'called' },
  },
  booking: {
    meetingBooked: { to: 'booked',    by: ['system'], during: bookable, change: eventKnown, then: 'meetingBooked' },
    ...jointEnds,
    bookingFailed: { to: 'failed',    by: ['system'], during: bookable, change: failedBooking },
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: bookable, then: 'readyToCall' },
  },
  booked: {
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: booked, then: 'readyToCall' },
    ...jointEnds,
    ...outsideMoves,
    meetingBegins: { to: 'booked',    by: ['clock'], during: booked },
    noteAttendance:{ to: 'booked',    by: ['convener'], during: booked, when: [hasBegun, absenceExplained, onlyThoseNeeded], change: attendanceNoted },
    holdMeeting:   { to: 'held',      by: ['convener'], during: booked, when: [hasBegun, absenceExplained, onlyThoseNeeded, identifiedOrReason], change: attendanceTaken, then: either('meetingHeld', 'called', itIsTheSipMeeting) },
  },
  failed: {
    ...jointEnds,
    retryBooking:  { to: 'booking',   by: ['convener'], during: bookable, when: [sameTimeIsAhead], change: triedAgain },
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: bookable, then: 'readyToCall' },
  },
  held: {},
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

function oldOneStands({ sipCase, move }: Ask<'rebookMeeting'>): Refusal | undefined {
  const old = meetingOf(sipCase, move.oldMeetingId);
  return old && stands(old.state) ? undefined : refuse('unknownSubject');
}

function sameTimeIsAhead({ sipCase, move, now }: Ask<'retryBooking'>): Refusal | undefined {
  const start = meetingOf(sipCase, move.meetingId)?.slot.start;
  return start && new Date(start) > now ? undefined : refuse('timeHasPassed');
}

function newTimeIsAhead({ move, now }: Ask<'rebookMeeting'>): Refusal | undefined {
  return new Date(move.slot.start) > now ? undefined : refuse('timeHasPassed');
}

function withinGoalOrReason({ sipCase, move }: Ask<'bookMeeting'>): Refusal | undefined {
  return laterThanGoal(sipCase, { ...move, kind: move.meetingKind });
}

function newTimeWithinGoal({ sipCase, move }: Ask<'rebookMeeting'>): Refusal | undefined {
  const kind = meetingOf(sipCase, move.oldMeetingId)?.kind;
  return laterThanGoal(sipCase, { ...move, kind });
}

/** The least attendance: the two sides, municipality (or school, R3) and region, have said yes. */
function enoughTakePart({ sipCase, world }: Ask<'bookMeeting'>): Refusal | undefined {
  const missing = missingSides(sipCase, world);
  return missing.length > 0 ? refuse('minimumAttendanceMissing', missing) : undefined;
}

function bookingBegun({ sipCase, move, now }: Ask<'bookMeeting'>): SipCase {
  const meeting: Meeting = {
    id: move.meetingId,
    kind: move.meetingKind,
    state: 'booking',
    stay: { since: instant(now), fired: [] },
    slot: move.slot,
    form: move.form,
    organizer: move.organizer,
    ...jointOf(sipCase),
  };
  const begun = { ...withFollowUpMoved(sipCase, meeting), meetings: [...sipCase.meetings, meeting] };
  const placed = placedAt(withReasonForAll(begun, move.reason), move.meetingId, move.place);
  return withLateReason(placed, { ...move, kind: move.meetingKind });
}

/** A new event first; the old one is cancelled in the same move (design 8.20). */
function rebookingBegun({ sipCase, move, now }: Ask<'rebookMeeting'>): SipCase {
  const old = meetingOf(sipCase, move.oldMeetingId);
  if (!old) return sipCase;
  const since = instant(now);
  const next: Meeting = {
    ...meetingAnew(sipCase, old, { id: move.meetingId, since }),
    slot: move.slot,
    ...jointOf(sipCase),
  };
  const meetings = sipCase.meetings.map((meeting): Meeting =>
    meeting.id === old.id ? { ...meeting, state: 'cancelled', stay: { since, fired: [] } } : meeting,
  );
  const begun = { ...withFollowUpMoved(sipCase, next), meetings: [...meetings, next] };
  const place = sipCase.sealed.meeting.places?.[old.id];
  const placed = placedAt(withReasonForAll(begun, move.reason), move.meetingId, place);
  return withLateReason(placed, { ...move, kind: old.kind });
}

function eventKnown({ sipCase, move }: Ask<'meetingBooked'>): SipCase {
  const asked = askedNow(sipCase);
  return withMeeting(sipCase, move.meetingId, (meeting) => ({ ...meeting, ...eventIn(move), asked }));
}

function failedBooking({ sipCase, move }: Ask<'bookingFailed'>): SipCase {
  const { takenFor } = move;
  return takenFor ? withMeeting(sipCase, move.meetingId, (meeting) => ({ ...meeting, takenFor })) : sipCase;
}

/** Whoever tries again after having read whose calendar is taken books it on purpose. */
function triedAgain({ sipCase, move }: Ask<'retryBooking'>): SipCase {
  return withMeeting(sipCase, move.meetingId, ({ takenFor, ...meeting }) =>
    takenFor ? { ...meeting, despiteCalendars: true } : meeting,
  );
}

function withMeeting(sipCase: SipCase, id: MeetingId, change: (meeting: Meeting) => Meeting): SipCase {
  return {
    ...sipCase,
    meetings: sipCase.meetings.map((meeting) => (meeting.id === id ? change(meeting) : meeting)),
  };
}

/** One meeting (förmöte, SIP-möte, uppföljning): asked for, booked by the calendar, held or called off. */
import { sealing, withReason } from '../edit.js';
import { instant, type MeetingId } from '../ids.js';
import { either, refuse, type Ask, type MoveTable } from '../machine.js';
import { isProtected } from '../protection.js';
import type { MissingItem, Refusal } from '../refusals.js';
import type { CaseState, Meeting, SipCase, Slot } from '../sip-case.js';
import { addDays, dayOf } from '../time.js';
import { principalOf, unitOf, type World } from '../world.js';
import { stands } from './called-off.js';
import { callable as consentAllows } from './case-call.js';
import { comes, onAnOfficeDay, suitsThoseWhoAnswered } from './meeting-time.js';
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
    bookMeeting:   { to: 'booking',   by: ['convener'], during: callable, when: [consentAllows, nothingElseBooked, timeIsAhead, enoughTakePart, withinGoalOrReason, suitsThoseWhoAnswered, onAnOfficeDay], change: bookingBegun, then: 'called' },
    rebookMeeting: { to: 'booking',   by: ['convener'], during: bookable, when: [consentAllows, oldOneStands, newTimeIsAhead, newTimeWithinGoal, suitsThoseWhoAnswered, onAnOfficeDay], change: rebookingBegun, then: 'called' },
  },
  booking: {
    meetingBooked: { to: 'booked',    by: ['system'], during: bookable, change: eventKnown, then: 'meetingBooked' },
    bookingFailed: { to: 'failed',    by: ['system'], during: bookable },
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: bookable, then: 'readyToCall' },
  },
  booked: {
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: booked, then: 'readyToCall' },
    meetingBegins: { to: 'booked',    by: ['clock'], during: booked },
    noteAttendance:{ to: 'booked',    by: ['convener'], during: booked, when: [hasBegun, absenceExplained, onlyThoseNeeded], change: attendanceNoted },
    holdMeeting:   { to: 'held',      by: ['convener'], during: booked, when: [hasBegun, absenceExplained, onlyThoseNeeded, identifiedOrReason], change: attendanceTaken, then: either('meetingHeld', 'called', itIsTheSipMeeting) },
  },
  failed: {
    retryBooking:  { to: 'booking',   by: ['convener'], during: bookable, when: [sameTimeIsAhead] },
    cancelMeeting: { to: 'cancelled', by: ['convener'], during: bookable, then: 'readyToCall' },
  },
  held: {},
  cancelled: {},
} satisfies MoveTable<'meeting'>;

/** The meeting that stands: asked for, booked or failed, but not over. */
export function currentMeeting(sipCase: SipCase): Meeting | undefined {
  return [...sipCase.meetings].reverse().find((meeting) => stands(meeting.state));
}

/** The last day of the aim "möte inom tre veckor" from the day the summons was sent (R30, N6); undefined when it does not apply. */
export function meetingGoal(sipCase: SipCase) {
  if (!sipCase.young || !sipCase.summonedAt) return undefined;
  return addDays(dayOf(sipCase.summonedAt), sipCase.settings.youngMeetingDays);
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

interface WantedTime {
  readonly kind: Meeting['kind'] | undefined;
  readonly slot: Slot;
  readonly reason?: string;
}

/** R30: later than the aim is allowed with a reason. */
function laterThanGoal(sipCase: SipCase, wanted: WantedTime): Refusal | undefined {
  return isLate(sipCase, wanted) && !wanted.reason?.trim() ? refuse('laterThanGoal') : undefined;
}

function isLate(sipCase: SipCase, { kind, slot }: WantedTime): boolean {
  const goal = kind === 'sip' ? meetingGoal(sipCase) : undefined;
  return goal !== undefined && dayOf(slot.start) > goal;
}

/** The reason is kept where one was needed. */
function withLateReason(sipCase: SipCase, wanted: WantedTime): SipCase {
  return isLate(sipCase, wanted) ? withReason(sipCase, 'R30', wanted.reason) : sipCase;
}

/** The least attendance: the two sides, municipality (or school, R3) and region, have said yes. */
function enoughTakePart({ sipCase, world }: Ask<'bookMeeting'>): Refusal | undefined {
  const missing = missingSides(sipCase, world);
  return missing.length > 0 ? refuse('minimumAttendanceMissing', missing) : undefined;
}

/** Only obliged units make a side: dental care is the region's, but it is invited and carries no side (R28). */
export function missingSides(sipCase: SipCase, world: World): MissingItem[] {
  const coming = sipCase.recipients.filter(comes).map((recipient) => recipient.atUnitId);
  const sectors = [sipCase.convener.unitId, ...coming]
    .filter((id) => unitOf(world, id)?.obliged)
    .map((id) => principalOf(world, id)?.sector);
  const missing: MissingItem[] = [];
  if (!sectors.includes('municipality')) missing.push('municipalSide');
  if (!sectors.includes('region')) missing.push('regionalSide');
  return missing;
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
  };
  const begun = { ...withFollowUpMoved(sipCase, meeting), meetings: [...sipCase.meetings, meeting] };
  return withLateReason(at(begun, move.meetingId, move.place), { ...move, kind: move.meetingKind });
}

/** A new event first; the old one is cancelled in the same move (design 8.20). */
function rebookingBegun({ sipCase, move, now }: Ask<'rebookMeeting'>): SipCase {
  const old = meetingOf(sipCase, move.oldMeetingId);
  if (!old) return sipCase;
  const { eventId: _event, joinUrl: _join, ...kept } = old;
  const since = instant(now);
  const next: Meeting = {
    ...kept,
    id: move.meetingId,
    // A new event stands in the calendar of whoever convenes now (R60).
    organizer: sipCase.convener.person,
    state: 'booking',
    stay: { since, fired: [] },
    slot: move.slot,
  };
  const meetings = sipCase.meetings.map((meeting): Meeting =>
    meeting.id === old.id ? { ...meeting, state: 'cancelled', stay: { since, fired: [] } } : meeting,
  );
  const begun = { ...withFollowUpMoved(sipCase, next), meetings: [...meetings, next] };
  const place = sipCase.sealed.meeting.places?.[old.id];
  return withLateReason(at(begun, move.meetingId, place), { ...move, kind: old.kind });
}

/** Where it is held lies under seal: an address may be somebody's home. */
function at(sipCase: SipCase, id: MeetingId, place: string | undefined): SipCase {
  if (!place || isProtected(sipCase)) return sipCase;
  const { meeting } = sipCase.sealed;
  return sealing(sipCase, 'meeting', { ...meeting, places: { ...meeting.places, [id]: place } });
}

/** The planned follow-up becomes this meeting: it is moved, never doubled (S4). */
function withFollowUpMoved(sipCase: SipCase, { kind, slot }: Meeting): SipCase {
  return kind === 'followUp' ? { ...sipCase, followUpOn: dayOf(slot.start) } : sipCase;
}

function eventKnown({ sipCase, move }: Ask<'meetingBooked'>): SipCase {
  return {
    ...sipCase,
    meetings: sipCase.meetings.map((meeting) =>
      meeting.id === move.meetingId
        ? { ...meeting, eventId: move.eventId, ...(move.joinUrl ? { joinUrl: move.joinUrl } : {}) }
        : meeting,
    ),
  };
}

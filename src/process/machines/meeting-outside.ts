/** What has happened to a booked meeting in Outlook, by somebody's own hand: the calendar is what people see, so it counts. */
import type { MeetingId } from '../ids.js';
import { refuse, type Ask } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { CaseState, Meeting, OutsideAnswer, SipCase, Slot } from '../sip-case.js';
import { anewFrom } from './meeting-anew.js';
import { roomOf } from './meeting-place.js';
import { withFollowUpMoved } from './planned-follow-up.js';

const during: readonly CaseState[] = ['meetingBooked'];

/** A new time begins a new stay: the clock says once more when the meeting begins. */
export const outsideMoves = {
  meetingMovedOutside: {
    to: 'booked',
    by: ['system'],
    during,
    when: [stoodThen, isAnotherTime, isAhead],
    change: moved,
    restart: true,
  },
  meetingInPastOutside: {
    to: 'booked',
    by: ['system'],
    during,
    when: [stillStands, isOtherPast],
    change: inPast,
  },
  meetingGoneOutside: {
    to: 'cancelled',
    by: ['system'],
    during,
    when: [hasNotBegun],
    then: 'readyToCall',
  },
  answeredOutside: { to: 'booked', by: ['system'], during, when: [saysSomethingNew], change: answered },
  roomAnsweredOutside: {
    to: 'booked',
    by: ['system'],
    during,
    when: [roomSaysSomethingNew],
    change: roomAnswered,
  },
} as const;

/** What was read is about the time that the case had then: a meeting that was booked anew meanwhile is not moved back. */
function stoodThen({ sipCase, move }: Ask<'meetingMovedOutside'>): Refusal | undefined {
  return meetingIn(sipCase, move.meetingId)?.slot.start === move.was ? undefined : refuse('notNow');
}

function isAnotherTime({ sipCase, move }: Ask<'meetingMovedOutside'>): Refusal | undefined {
  const slot = meetingIn(sipCase, move.meetingId)?.slot;
  const same = slot?.start === move.slot.start && slot.end === move.slot.end;
  return same ? refuse('alreadyAnswered') : undefined;
}

/** What is over is over, whatever is done to it in a calendar afterwards. */
function isAhead({ move, now }: Ask<'meetingMovedOutside'>): Refusal | undefined {
  return new Date(move.slot.end) > now ? undefined : refuse('timeHasPassed');
}

/** Its own time is ahead, and the one in the calendar is not. */
function stillStands({ sipCase, move, now }: Ask<'meetingInPastOutside'>): Refusal | undefined {
  const start = meetingIn(sipCase, move.meetingId)?.slot.start;
  const hasBeen = !move.slot || new Date(move.slot.end) <= now;
  return start && new Date(start) > now && hasBeen ? undefined : refuse('timeHasPassed');
}

function isOtherPast({ sipCase, move }: Ask<'meetingInPastOutside'>): Refusal | undefined {
  const before = meetingIn(sipCase, move.meetingId)?.pastOutside;
  return isSame(before, move.slot) ? refuse('alreadyAnswered') : undefined;
}

/** Nobody can meet then: the time that everybody has been told stands until the convener has seen to it. */
function inPast({ sipCase, move }: Ask<'meetingInPastOutside'>): SipCase {
  return withMeeting(sipCase, move.meetingId, ({ pastOutside: _before, ...meeting }) => ({
    ...meeting,
    ...(move.slot ? { pastOutside: move.slot } : {}),
  }));
}

function hasNotBegun({ sipCase, move, now }: Ask<'meetingGoneOutside'>): Refusal | undefined {
  const start = meetingIn(sipCase, move.meetingId)?.slot.start;
  return start && new Date(start) > now ? undefined : refuse('timeHasPassed');
}

function saysSomethingNew({ sipCase, move }: Ask<'answeredOutside'>): Refusal | undefined {
  const before = meetingIn(sipCase, move.meetingId)?.outside?.find(
    ({ recipientId }) => recipientId === move.answeredBy,
  );
  const same = before
    ? before.answer === move.answer && isSame(before.proposed, move.proposed)
    : move.answer === 'comes';
  return same ? refuse('alreadyAnswered') : undefined;
}

function isSame(one: Slot | undefined, other: Slot | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end;
}

function roomSaysSomethingNew({ sipCase, move }: Ask<'roomAnsweredOutside'>): Refusal | undefined {
  if (!roomOf(sipCase, move.meetingId)) return refuse('unknownSubject');
  const before = meetingIn(sipCase, move.meetingId)?.roomDeclined ? 'declined' : 'comes';
  return before === move.answer ? refuse('alreadyAnswered') : undefined;
}

/** Outlook asks everybody again about the new time, so what they have answered there is gone; a time that they proposed is not. */
function moved({ sipCase, move }: Ask<'meetingMovedOutside'>): SipCase {
  return withMeeting(
    sipCase,
    move.meetingId,
    ({
      outside = [],
      proposedBefore = [],
      roomDeclined: _no,
      pastOutside: _past,
      heldAsked: _asked,
      ...meeting
    }) => ({
      ...meeting,
      ...proposedUntilNow([...proposedBefore, ...outside]),
      slot: move.slot,
      movedOutside: true,
      anew: anewFrom(meeting),
    }),
  );
}

function proposedUntilNow(said: readonly OutsideAnswer[]): Pick<Meeting, 'proposedBefore'> {
  const last = new Map(said.map((each) => [each.recipientId, each]));
  const proposedBefore = [...last.values()].filter(({ proposed }) => proposed !== undefined);
  return proposedBefore.length > 0 ? { proposedBefore } : {};
}

/** Beside their own answer in the case, which stands: only they and the convener may change that one. */
function answered({ sipCase, move }: Ask<'answeredOutside'>): SipCase {
  const { answeredBy: recipientId, answer, proposed } = move;
  return withMeeting(sipCase, move.meetingId, ({ outside = [], ...meeting }) => {
    const others = outside.filter((each) => each.recipientId !== recipientId);
    const said: readonly OutsideAnswer[] =
      answer === 'comes' ? [] : [{ recipientId, answer, ...(proposed ? { proposed } : {}) }];
    return { ...meeting, outside: [...others, ...said] };
  });
}

/** The room stays the meeting's place until the convener has another: somebody may let it in after all. */
function roomAnswered({ sipCase, move }: Ask<'roomAnsweredOutside'>): SipCase {
  return withMeeting(sipCase, move.meetingId, ({ roomDeclined: _before, ...meeting }) => ({
    ...meeting,
    ...(move.answer === 'declined' ? { roomDeclined: true as const } : {}),
  }));
}

function meetingIn({ meetings }: SipCase, id: MeetingId): Meeting | undefined {
  return meetings.find((meeting) => meeting.id === id);
}

function withMeeting(sipCase: SipCase, id: MeetingId, change: (meeting: Meeting) => Meeting): SipCase {
  const meetings = sipCase.meetings.map((meeting) => (meeting.id === id ? change(meeting) : meeting));
  const meeting = meetings.find((each) => each.id === id);
  return meeting ? withFollowUpMoved({ ...sipCase, meetings }, meeting) : sipCase;
}

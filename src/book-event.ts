/** The event of a meeting: made once, changed where it stands already, and cancelled. What came of it is a move (style 2.2). */
import { letRoomGo, putBack } from './event-before.js';
import { eventNow, guestsOf, standingEvent } from './event-now.js';
import type { KnownCalendars } from './known-calendars.js';
import { seeCase, type LookNeeds } from './look.js';
import {
  OutsideFailure,
  type Booked,
  type Calendar,
  type FollowUpJob,
  type MeetingToBook,
  type WantedEvent,
} from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { MeetingId, PersonKey } from './process/ids.js';
import { stands } from './process/machines/called-off.js';
import { bookedBefore, eventOf } from './process/machines/meeting-anew.js';
import { whereOf } from './process/machines/meeting-place.js';
import type { MoveOf } from './process/moves.js';
import type { ApartMeeting, SipCase } from './process/sip-case.js';
import type { Road } from './run-move.js';
import { textsFor } from './show.js';
import { takenFor } from './taken-for.js';

export interface BookingNeeds extends LookNeeds {
  readonly calendar: Calendar;
  readonly calendars: KnownCalendars;
  readonly road: Road;
  /** A meeting has got its event. */
  readonly eventMade?: () => void;
  /** An event that was to change stands in this person's calendar as it was: what was done to it by hand meanwhile waits to be read. */
  readonly eventStays?: (organizer: PersonKey) => Promise<void>;
  /** A job that failed: operation, ids and kind of fault only. */
  failed(job: FollowUpJob, error: unknown): void;
}

type FailedMove = MoveOf<'bookingFailed'> | MoveOf<'apartFailed'>;

/** After so many tries a booking is told as failed; the convener may try again. */
const bookingTries = 5;

/** Books once however often it is tried: the transaction id is the meeting's, and a change that is made is not made again. */
export async function book(
  needs: BookingNeeds,
  seen: Seen,
  meetingId: MeetingId,
  tries: number,
): Promise<void> {
  const meeting = meetingIn(seen.sipCase, meetingId);
  if (!meeting) return;
  if (meeting.state !== 'booking') {
    await readWhereItStays(needs, seen.sipCase, meetingId);
    return sweep(needs, seen, meeting);
  }
  const kinds = movesFor(seen.sipCase, meetingId);
  const caseId = seen.sipCase.id;
  const actor = { kind: 'system' } as const;
  try {
    const event = await eventNow(needs, seen, meeting);
    if (await isTaken(needs, seen, event)) return;
    const { joinUrl, ...booked } = await madeOrChanged(needs, seen, meeting, event);
    needs.eventMade?.();
    const known = { kind: kinds.booked, meetingId, ...booked, ...(joinUrl ? { joinUrl } : {}) };
    const outcome = await needs.road.runMove({ caseId, move: known, actor });
    // Called off while it was being booked: the event must not be left standing, unless the meeting goes on in it.
    if (!outcome.ok && !(await goesOn(needs, seen, booked.eventId)))
      await cancelEvent(needs, seen, { ...meeting, eventId: booked.eventId });
  } catch (error) {
    if (!isHopeless(error, tries)) throw error;
    const failed = (fault: unknown) => {
      needs.failed({ id: meetingId, caseId, effect: { do: 'book', meetingId } }, fault);
    };
    failed(error);
    // Where not even that can be done, whoever watches the calendar finds the event where it is.
    await putBack(needs, seen, meeting).catch(failed);
    await fail(needs, seen, { kind: kinds.failed, meetingId });
    await sweep(needs, seen, meeting);
  }
}

/** An event whose answer was lost, or that could not be cancelled at once, of a meeting that has gone on without it. */
async function sweep(needs: BookingNeeds, seen: Seen, meeting: ApartMeeting): Promise<void> {
  const eventId = await needs.calendar.madeFor(await eventNow(needs, seen, meeting));
  if (eventId !== undefined && !(await goesOn(needs, seen, eventId)))
    await cancelEvent(needs, seen, { ...meeting, eventId });
}

/** Tried often enough, or not to be had: then somebody is told, instead of trying for ever. */
export function isHopeless(error: unknown, tries: number): boolean {
  return error instanceof OutsideFailure && (error.retry === 'never' || tries + 1 >= bookingTries);
}

/** An event that is gone or cancelled is made anew. */
async function madeOrChanged(
  needs: BookingNeeds,
  seen: Seen,
  meeting: ApartMeeting,
  event: MeetingToBook,
): Promise<Booked> {
  const standing = standingEvent(meeting);
  const changed = standing && (await needs.calendar.change(standing, () => wantedNow(needs, seen, meeting)));
  if (!changed) {
    await letRoomGo(needs, seen, meeting, event);
    return needs.calendar.book(event);
  }
  return event.online && changed.joinUrl === null ? { ...changed, videoLeft: 'missing' } : changed;
}

/** As the case is by then: somebody may have said yes or no meanwhile. */
async function wantedNow(needs: BookingNeeds, seen: Seen, meeting: ApartMeeting): Promise<WantedEvent> {
  const { sipCase } = seen;
  const before = bookedBefore(sipCase, meeting);
  const was = before ? whereOf(sipCase, before.id) : {};
  const now = (await seeCase(needs, sipCase.id)) ?? seen;
  const event = await eventNow(needs, now, meeting);
  const { start, end, place, room } = event;
  return {
    ...guestsOf(event),
    // A time that stays is left as it is: somebody may have moved it by hand, and then that is looked at.
    ...(wasBookedThen(sipCase, meeting) ? {} : { slot: { start, end } }),
    place: isAndWas(place, was.place),
    room: isAndWas(room, was.room),
  };
}

function isAndWas<T>(is: T | undefined, was: T | undefined): { readonly is?: T; readonly was?: T } {
  return { ...(is === undefined ? {} : { is }), ...(was === undefined ? {} : { was }) };
}

async function goesOn(needs: BookingNeeds, { sipCase }: Seen, eventId: string): Promise<boolean> {
  const now = await seeCase(needs, sipCase.id);
  const meetings = now?.sipCase.meetings.filter(({ state }) => stands(state)) ?? [];
  return meetings.some((each) => eventOf(each) === eventId || each.replaces === eventId);
}

/** A time that somebody else has taken meanwhile is not booked, and the convener is told whose it was. */
async function isTaken(needs: BookingNeeds, seen: Seen, event: MeetingToBook): Promise<boolean> {
  const meeting = seen.sipCase.meetings.find(({ id }) => id === event.transactionId);
  const taken = meeting ? await takenFor(needs, seen, meeting) : [];
  // Taken by the meeting itself: an earlier try made or moved it, and its answer was lost.
  if (!meeting || taken.length === 0 || (await needs.calendar.isBooked(event, meeting.takesOver)))
    return false;
  await putBack(needs, seen, meeting);
  await fail(needs, seen, { kind: 'bookingFailed', meetingId: meeting.id, takenFor: taken });
  return true;
}

async function fail(needs: BookingNeeds, { sipCase }: Seen, move: FailedMove): Promise<void> {
  const outcome = await needs.road.runMove({ caseId: sipCase.id, move, actor: { kind: 'system' } });
  if (outcome.ok) await readWhereItStays(needs, outcome.sipCase, move.meetingId);
}

/** Nothing that was done by hand is taken in while the meeting is being booked, and nobody tells of it twice. */
async function readWhereItStays(needs: BookingNeeds, { meetings }: SipCase, id: MeetingId): Promise<void> {
  const stays = meetings.find((each) => each.id === id && each.state === 'booked' && each.notMovedTo);
  if (stays?.eventId) await needs.eventStays?.(stays.organizer);
}

/** The case's meeting of that id, also one with one guardian alone. */
function meetingIn({ meetings, apart = [] }: SipCase, meetingId: MeetingId): ApartMeeting | undefined {
  return [...meetings, ...apart].find(({ id }) => id === meetingId);
}

/** What comes of a booking is said in the words of the list that the meeting stands in. */
function movesFor({ apart }: SipCase, meetingId: MeetingId) {
  const isApart = apart?.some(({ id }) => id === meetingId);
  return isApart
    ? ({ booked: 'apartBooked', failed: 'apartFailed' } as const)
    : ({ booked: 'meetingBooked', failed: 'bookingFailed' } as const);
}

export async function cancel(needs: BookingNeeds, seen: Seen, meetingId: MeetingId): Promise<void> {
  const meeting = meetingIn(seen.sipCase, meetingId);
  if (meeting) await cancelEvent(needs, seen, meeting);
}

async function cancelEvent(needs: BookingNeeds, { sipCase }: Seen, meeting: ApartMeeting): Promise<void> {
  const standing = standingEvent(meeting);
  if (!standing) return;
  const { event } = textsFor('sv');
  const comment = isReplaced(sipCase, meeting) ? event.replaced : event.cancelled;
  await needs.calendar.cancel({ ...standing, comment: comment(sipCase.ref) });
}

/** The meeting stands in another event: whoever reads of this one is not to think that it is off. */
function isReplaced({ meetings }: SipCase, { id, anew }: ApartMeeting): boolean {
  const first = anew?.first ?? id;
  return meetings.some((each) => each.id !== id && stands(each.state) && each.anew?.first === first);
}

/** The row before it was booked at the same time; one that was still on its way there may have moved the event meanwhile. */
function wasBookedThen({ meetings }: SipCase, { anew, slot }: ApartMeeting): boolean {
  const last = meetings.find(
    (each) => (each.anew?.first ?? each.id) === anew?.first && (each.anew?.times ?? 0) + 1 === anew?.times,
  );
  return last?.eventId !== undefined && last.slot.start === slot.start && last.slot.end === slot.end;
}

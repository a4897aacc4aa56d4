/** Carries out what the tables promised: hinted after a move, found again after a restart. It writes to no case but through the road. */
import { deliver, type DeliveryNeeds } from './delivery.js';
import { bookBest } from './book-best.js';
import { eventFor } from './event-for.js';
import { seeCase } from './look.js';
import { inLinked } from './in-linked.js';
import type { KnownCalendars } from './known-calendars.js';
import {
  OutsideFailure,
  type Calendar,
  type FollowUpJob,
  type FollowUpQueue,
  type MeetingToBook,
  type TakenJob,
} from './ports.js';
import type { Seen } from './process/disclosure.js';
import { instant, type Instant, type MeetingId } from './process/ids.js';
import { meetsWith } from './process/linked.js';
import type { ApartMeeting, SipCase } from './process/sip-case.js';
import { refreshCards } from './refresh-cards.js';
import type { Road } from './run-move.js';
import { chatOf } from './send-case-card.js';
import { textsFor } from './show.js';
import { takenFor } from './taken-for.js';
import { workInLanes } from './work-in-lanes.js';

export interface FollowUpNeeds extends DeliveryNeeds {
  readonly queue: FollowUpQueue;
  readonly calendar: Calendar;
  readonly calendars: KnownCalendars;
  readonly road: Road;
  /** A meeting has got its event. */
  readonly eventMade?: () => void;
  /** A job that failed: operation, ids and kind of fault only. */
  failed(job: FollowUpJob, error: unknown): void;
}

/** After so many tries a booking is told as failed; the convener may try again. */
const bookingTries = 5;

/** Does everything that waits now; resolves when nothing more is waiting to be done. */
export async function doFollowUps(needs: FollowUpNeeds): Promise<void> {
  await needs.queue.wake(instant(needs.clock.now()));
  await workInLanes(needs.queue, {
    carryOut: (taken) => carryOut(needs, taken),
    failed: (job, error) => needs.failed(job, error),
  });
}

/** Until when it has to wait, where it does. */
async function carryOut(needs: FollowUpNeeds, { job, tries }: TakenJob): Promise<Instant | undefined> {
  const seen = await seeCase(needs, job.caseId);
  if (!seen) return undefined;
  const { effect } = job;
  switch (effect.do) {
    case 'tell':
      if (effect.unlessBooks && (await bookBest(needs, job.id, seen))) return undefined;
      return deliver(needs, job.id, effect, { seen, tries });
    case 'send':
      return deliver(needs, job.id, effect, { seen, tries });
    case 'inLinked':
      await inLinked(needs, job.id, effect, seen.sipCase);
      return undefined;
    case 'refresh':
      await refreshCards(needs, seen);
      return undefined;
    case 'book':
      await book(needs, seen, effect.meetingId, tries);
      return undefined;
    case 'cancel':
      await cancel(needs, seen, effect.meetingId);
      return undefined;
  }
}

/** Books once however often it is tried: the transaction id is the meeting's. What came of it is a move (style 2.2). */
async function book(needs: FollowUpNeeds, seen: Seen, meetingId: MeetingId, tries: number): Promise<void> {
  const meeting = meetingIn(seen.sipCase, meetingId);
  if (meeting?.state !== 'booking') return;
  const kinds = movesFor(seen.sipCase, meetingId);
  const caseId = seen.sipCase.id;
  const actor = { kind: 'system' } as const;
  try {
    const event = await eventFor(needs.directory, seen, meeting, await othersAt(needs, seen, meeting));
    if (await isTaken(needs, seen, event)) return;
    const { joinUrl, ...booked } = await needs.calendar.book(event);
    needs.eventMade?.();
    const known = { kind: kinds.booked, meetingId, ...booked, ...(joinUrl ? { joinUrl } : {}) };
    const outcome = await needs.road.runMove({ caseId, move: known, actor });
    // Called off while it was being booked: the event must not be left standing.
    if (!outcome.ok) await cancelEvent(needs, seen, { ...meeting, eventId: booked.eventId });
  } catch (error) {
    const hopeless =
      error instanceof OutsideFailure && (error.retry === 'never' || tries + 1 >= bookingTries);
    if (!hopeless) throw error;
    needs.failed({ id: meetingId, caseId, effect: { do: 'book', meetingId } }, error);
    await needs.road.runMove({ caseId, move: { kind: kinds.failed, meetingId }, actor });
  }
}

/** A time that somebody else has taken meanwhile is not booked, and the convener is told whose it was. */
async function isTaken(needs: FollowUpNeeds, seen: Seen, event: MeetingToBook): Promise<boolean> {
  const meeting = seen.sipCase.meetings.find(({ id }) => id === event.transactionId);
  const taken = meeting ? await takenFor(needs, seen, meeting) : [];
  // Taken by the meeting itself: an earlier try made it, and its answer was lost.
  if (!meeting || taken.length === 0 || (await needs.calendar.isBooked(event))) return false;
  const move = { kind: 'bookingFailed', meetingId: meeting.id, takenFor: taken } as const;
  await needs.road.runMove({ caseId: seen.sipCase.id, move, actor: { kind: 'system' } });
  return true;
}

/** Those who still meet together: whoever has left since is not asked to come. */
async function othersAt(
  needs: FollowUpNeeds,
  { sipCase }: Seen,
  meeting: ApartMeeting,
): Promise<readonly Seen[]> {
  const others = (meeting.joint ?? []).filter((id) => id !== sipCase.id);
  const seen = await Promise.all(others.map((id) => seeCase(needs, id)));
  return seen.filter((each): each is Seen => each !== undefined && meetsWith(each.sipCase, sipCase.id));
}

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

async function cancel(needs: FollowUpNeeds, seen: Seen, meetingId: MeetingId): Promise<void> {
  const meeting = meetingIn(seen.sipCase, meetingId);
  if (meeting?.eventId) await cancelEvent(needs, seen, meeting);
}

async function cancelEvent(needs: FollowUpNeeds, { sipCase }: Seen, meeting: ApartMeeting): Promise<void> {
  if (!meeting.eventId) return;
  const { tenantId, address } = chatOf(meeting.organizer);
  const comment = textsFor('sv').event.cancelled(sipCase.ref);
  await needs.calendar.cancel({ tenantId, organizer: address, eventId: meeting.eventId, comment });
}

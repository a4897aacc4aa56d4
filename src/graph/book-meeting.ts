/** Books one neutral event so that a repeat never makes a second. Nothing here ever PATCHes: that could remove the video meeting. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { OutsideFailure, type MeetingToBook } from '../ports.js';
import { answerOf, understood } from './failures.js';
import type { Graph } from './graph-client.js';
import { wallTime } from './wall-time.js';

const operation = 'book-meeting';
// What was just created may be a moment late in being readable.
const pausesMs = [300, 900];

const event = z.looseObject({
  id: z.string().min(1),
  transactionId: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
  onlineMeeting: z.looseObject({ joinUrl: z.string().nullish() }).nullish(),
});
type BookedEvent = z.infer<typeof event>;

const eventList = z.looseObject({ value: z.array(event) });

export async function bookMeeting(
  graph: Graph,
  meeting: MeetingToBook,
): Promise<{ eventId: string; joinUrl: string | null }> {
  const booked = (await create(graph, meeting)) ?? (await findBooked(graph, meeting));
  const joinUrl = meeting.online
    ? (joinUrlOf(booked) ?? (await readJoinUrl(graph, meeting, booked.id)))
    : null;
  return { eventId: booked.id, joinUrl };
}

/** Undefined when an earlier attempt, whose answer we never saw, already made the event. */
async function create(graph: Graph, meeting: MeetingToBook): Promise<BookedEvent | undefined> {
  try {
    const body = await graph({
      ...callOf(meeting),
      method: 'POST',
      path: '/events',
      body: eventBody(meeting),
    });
    return understood(operation, event, body);
  } catch (error) {
    if (answerOf(error)?.code === 'ErrorDuplicateTransactionId') return undefined;
    throw error;
  }
}

function eventBody(meeting: MeetingToBook): object {
  return {
    subject: meeting.subject,
    body: { contentType: 'text', content: meeting.text },
    start: wallTime(meeting.start),
    end: wallTime(meeting.end),
    attendees: meeting.attendees.map((address) => ({ emailAddress: { address }, type: 'required' })),
    ...(meeting.place === undefined ? {} : { location: { displayName: meeting.place } }),
    ...(meeting.online ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
    sensitivity: 'private',
    // Who is called to a SIP says something about the person; the guest list is therefore never shown.
    hideAttendees: true,
    allowNewTimeProposals: true,
    transactionId: meeting.transactionId,
  };
}

async function findBooked(graph: Graph, meeting: MeetingToBook): Promise<BookedEvent> {
  for (const pauseMs of [0, ...pausesMs]) {
    await pause(pauseMs);
    const found = await eventInWindow(graph, meeting);
    if (found) return found;
  }
  throw new OutsideFailure('graph', operation, 'later', {
    cause: new Error('the transaction id is taken, but no event in the window carries it'),
  });
}

async function eventInWindow(graph: Graph, meeting: MeetingToBook): Promise<BookedEvent | undefined> {
  const body = await graph({
    ...callOf(meeting),
    method: 'GET',
    path: '/calendarView',
    query: {
      startDateTime: meeting.start.toISOString(),
      endDateTime: meeting.end.toISOString(),
      $select: 'id,transactionId,isCancelled,onlineMeeting',
      $top: '500',
    },
  });
  const { value } = understood(operation, eventList, body);
  return value.find((one) => one.transactionId === meeting.transactionId && one.isCancelled !== true);
}

/** The event exists and the invitations have left, so a link that cannot be read yet must not fail the booking. */
async function readJoinUrl(graph: Graph, meeting: MeetingToBook, eventId: string): Promise<string | null> {
  const path = `/events/${encodeURIComponent(eventId)}`;
  for (const pauseMs of pausesMs) {
    await pause(pauseMs);
    try {
      const body = await graph({
        ...callOf(meeting),
        method: 'GET',
        path,
        query: { $select: 'id,onlineMeeting' },
      });
      const joinUrl = joinUrlOf(understood(operation, event, body));
      if (joinUrl !== undefined) return joinUrl;
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error;
    }
  }
  return null;
}

function joinUrlOf(booked: BookedEvent): string | undefined {
  return booked.onlineMeeting?.joinUrl ?? undefined;
}

function callOf({ tenantId, organizer }: MeetingToBook) {
  return { operation, tenantId, mailbox: organizer, repeat: 'safe' } as const;
}

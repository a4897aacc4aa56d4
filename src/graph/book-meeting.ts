/** Books one neutral event so that a repeat never makes a second. The event is never PATCHed here: change-meeting.ts does that. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { OutsideFailure, type Booked, type MeetingToBook } from '../ports.js';
import { answerOf, understood } from './failures.js';
import { asProperty, givenMark } from './given-guests.js';
import type { Graph } from './graph-client.js';
import { asResource, dialInOf, eventFields, joinUrlOf, locationOf } from './graph-event.js';
import { lockVideo } from './lock-video.js';
import { wallTime } from './wall-time.js';

const operation = 'book-meeting';
// What was just created may be a moment late in being readable.
const pausesMs = [100, 300, 900];

const event = z.looseObject({ ...eventFields, transactionId: z.string().nullish() });
type BookedEvent = z.infer<typeof event>;

const eventList = z.looseObject({ value: z.array(event) });

export async function bookMeeting(graph: Graph, meeting: MeetingToBook): Promise<Booked> {
  const booked = (await create(graph, meeting)) ?? (await findBooked(graph, meeting));
  if (!meeting.online) return { eventId: booked.id, joinUrl: null };
  const withVideo = joinUrlOf(booked) ? booked : await readVideo(graph, meeting, booked);
  const joinUrl = joinUrlOf(withVideo);
  // Asked for and not there: the time stands, and the convener is told.
  if (joinUrl === undefined) return { eventId: booked.id, joinUrl: null, videoLeft: 'missing' };
  const isLocked = await lockVideo(graph, meeting, joinUrl);
  return {
    eventId: booked.id,
    joinUrl,
    ...dialInOf(withVideo),
    ...(isLocked ? {} : { videoLeft: 'unlocked' }),
  };
}

export async function madeFor(graph: Graph, meeting: MeetingToBook): Promise<string | undefined> {
  return (await lookedFor(graph, meeting))?.id;
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
    attendees: [
      ...meeting.attendees.map((address) => ({ emailAddress: { address }, type: 'required' })),
      ...(meeting.room ? [asResource(meeting.room)] : []),
    ],
    ...(meeting.place === undefined ? {} : { location: locationOf(meeting.place, meeting.room) }),
    ...(meeting.online ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' } : {}),
    sensitivity: 'private',
    // Who is called to a SIP says something about the person; the guest list is therefore never shown.
    hideAttendees: true,
    allowNewTimeProposals: true,
    transactionId: meeting.transactionId,
    ...asProperty(givenMark(meeting.transactionId, meeting.attendees)),
  };
}

async function findBooked(graph: Graph, meeting: MeetingToBook): Promise<BookedEvent> {
  const found = await lookedFor(graph, meeting);
  if (found) return found;
  throw new OutsideFailure('graph', operation, 'later', {
    cause: new Error('the transaction id is taken, but no event in the window carries it'),
  });
}

async function lookedFor(graph: Graph, meeting: MeetingToBook): Promise<BookedEvent | undefined> {
  for (const pauseMs of [0, ...pausesMs]) {
    await pause(pauseMs);
    const found = await eventInWindow(graph, meeting);
    if (found) return found;
  }
  return undefined;
}

async function eventInWindow(graph: Graph, meeting: MeetingToBook): Promise<BookedEvent | undefined> {
  const body = await graph({
    ...callOf(meeting),
    method: 'GET',
    path: '/calendarView',
    query: {
      startDateTime: meeting.start.toISOString(),
      endDateTime: meeting.end.toISOString(),
      $select: 'id,transactionId,isCancelled,isOnlineMeeting,onlineMeeting',
      $top: '500',
    },
  });
  const { value } = understood(operation, eventList, body);
  return value.find((one) => one.transactionId === meeting.transactionId && one.isCancelled !== true);
}

/** The event exists and the invitations have left, so a link that cannot be read yet must not fail the booking. */
async function readVideo(graph: Graph, meeting: MeetingToBook, booked: BookedEvent): Promise<BookedEvent> {
  const path = `/events/${encodeURIComponent(booked.id)}`;
  const query = { $select: 'id,isOnlineMeeting,onlineMeeting' };
  for (const pauseMs of pausesMs) {
    await pause(pauseMs);
    try {
      const body = await graph({ ...callOf(meeting), method: 'GET', path, query });
      const read = understood(operation, event, body);
      if (joinUrlOf(read)) return read;
    } catch (error) {
      if (!(error instanceof OutsideFailure)) throw error;
    }
  }
  return booked;
}

function callOf({ tenantId, organizer }: MeetingToBook) {
  return { operation, tenantId, mailbox: organizer, repeat: 'safe' } as const;
}

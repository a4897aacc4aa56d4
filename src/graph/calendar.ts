/** The organiser's calendar, through Graph. */
import type { Calendar } from '../ports.js';
import { bookMeeting, madeFor } from './book-meeting.js';
import { calendarAddress } from './calendar-address.js';
import { changeMeeting, standsAt } from './change-meeting.js';
import { isGone } from './failures.js';
import { freeBusy } from './free-busy.js';
import type { Graph } from './graph-client.js';
import { listRooms } from './rooms.js';

export function graphCalendar(graph: Graph): Calendar {
  return {
    addressOf: (person) => calendarAddress(graph, person),
    freeBusy: (query) => freeBusy(graph, query),
    rooms: (tenantId) => listRooms(graph, tenantId),
    book: (meeting) => bookMeeting(graph, meeting),
    isBooked: (meeting, eventId) =>
      eventId === undefined
        ? madeFor(graph, meeting).then((made) => made !== undefined)
        : standsAt(graph, { ...meeting, eventId }, meeting),
    madeFor: (meeting) => madeFor(graph, meeting),
    change: (event, wanted) => changeMeeting(graph, event, wanted),
    cancel: (event) => cancelMeeting(graph, event),
  };
}

async function cancelMeeting(graph: Graph, event: Parameters<Calendar['cancel']>[0]): Promise<void> {
  try {
    await graph({
      operation: 'cancel-meeting',
      tenantId: event.tenantId,
      mailbox: event.organizer,
      method: 'POST',
      path: `/events/${encodeURIComponent(event.eventId)}/cancel`,
      body: { comment: event.comment },
      repeat: 'safe',
    });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

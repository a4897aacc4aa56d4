/** The organiser's calendar, through Graph. */
import type { Calendar } from '../ports.js';
import { bookMeeting, isBooked } from './book-meeting.js';
import { calendarAddress } from './calendar-address.js';
import { answerOf } from './failures.js';
import { freeBusy } from './free-busy.js';
import type { Graph } from './graph-client.js';
import { mailboxIsMissing } from './missing-mailbox.js';

export function graphCalendar(graph: Graph): Calendar {
  return {
    addressOf: (person) => calendarAddress(graph, person),
    freeBusy: (query) => freeBusy(graph, query),
    book: (meeting) => bookMeeting(graph, meeting),
    isBooked: (meeting) => isBooked(graph, meeting),
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
    const answer = answerOf(error);
    // Of a mailbox that is missing the event is not cancelled: the guests still have theirs.
    if (answer?.status !== 404 || mailboxIsMissing(answer)) throw error;
  }
}

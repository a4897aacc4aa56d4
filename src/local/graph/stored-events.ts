/** Events as mailboxes see them: the organiser's own, and those that somebody is invited to. */
import type { StoredEvent } from '../journal/entries.js';
import type { Known } from '../journal/memory.js';
import { toGraph } from './graph-time.js';

export function eventsOf({ events }: Known, address: string): StoredEvent[] {
  return [...events.values()].filter(
    ({ organizer, attendees }) =>
      organizer.address === address || attendees.some((one) => one.address === address),
  );
}

/** What `address` may see in it: the guest list is the organiser's alone when it is hidden. */
export function attendeesFor(event: StoredEvent, address: string): StoredEvent['attendees'] {
  if (!event.hideAttendees || event.organizer.address === address) return event.attendees;
  return event.attendees.filter((one) => one.address === address);
}

const never = '0001-01-01T00:00:00Z';

// Among the numbers that PTS keeps for fiction.
const dialIn = '+46 8 465 004 00';

function conferenceOf({ id }: StoredEvent): string {
  return `${id.replace(/\D/g, '').padStart(9, '1')}`;
}

function asAttendee(
  { name, address, type, response = 'none', answeredAt = never, proposed }: StoredEvent['attendees'][number],
  zone: string,
): object {
  return {
    type,
    status: { response, time: answeredAt },
    emailAddress: { name, address },
    ...(proposed
      ? { proposedNewTime: { start: toGraph(proposed.start, zone), end: toGraph(proposed.end, zone) } }
      : {}),
  };
}

/** Another after every change. */
export function etagOf({ change }: StoredEvent): string {
  return `W/"${String(change)}"`;
}

/** An event as Graph writes it into `address`' mailbox. */
export function asGraphEvent(event: StoredEvent, address: string, zone: string): Record<string, unknown> {
  const isOrganizer = event.organizer.address === address;
  return {
    '@odata.etag': etagOf(event),
    id: event.id,
    createdDateTime: event.createdAt,
    changeKey: String(event.change),
    transactionId: isOrganizer ? event.transactionId : null,
    iCalUId: `${event.id}@sip-lotsen.example`,
    webLink: `https://outlook.example/calendar/item/${encodeURIComponent(event.id)}`,
    subject: event.subject,
    bodyPreview: event.body.content.slice(0, 255),
    body: event.body,
    importance: 'normal',
    sensitivity: event.sensitivity,
    showAs: event.showAs,
    isAllDay: false,
    isCancelled: event.cancelled,
    isOrganizer,
    hideAttendees: event.hideAttendees,
    start: toGraph(event.start, zone),
    end: toGraph(event.end, zone),
    location: {
      displayName: event.place ?? (event.joinUrl ? 'Microsoft Teams-möte' : ''),
      ...(event.room
        ? { locationEmailAddress: event.room, locationType: 'conferenceRoom' }
        : { locationType: 'default' }),
    },
    organizer: { emailAddress: event.organizer },
    attendees: attendeesFor(event, address).map((one) => asAttendee(one, zone)),
    isOnlineMeeting: event.joinUrl !== null,
    onlineMeetingProvider: event.joinUrl === null ? 'unknown' : 'teamsForBusiness',
    onlineMeeting:
      event.joinUrl === null
        ? null
        : { joinUrl: event.joinUrl, tollNumber: dialIn, conferenceId: conferenceOf(event) },
  };
}

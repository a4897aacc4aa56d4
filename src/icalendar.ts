/** One event as iCalendar text (RFC 5545). UTC throughout: a single event needs no time zone, and none can be read wrong. */
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';

export interface CalendarEvent {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly start: Date;
  readonly end: Date;
  readonly summary: string;
  readonly text: string;
  /** In whose calendar it stands. */
  readonly organizer?: { readonly name: string; readonly email: string };
  readonly place?: string;
  readonly url?: string;
}

export function icalendar(event: CalendarEvent): string {
  const isOff = event.method === 'CANCEL';
  const calendar = ical({
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'SIP-lotsen', product: 'SIP-lotsen', language: 'SV' },
  });
  calendar.createEvent({
    id: event.uid,
    sequence: event.sequence,
    stamp: event.stamp,
    start: event.start,
    end: event.end,
    summary: event.summary,
    description: event.text,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    organizer: event.organizer ?? null,
    location: event.place ?? null,
    url: event.url ?? null,
  });
  // Every line ends, also the last one (RFC 5545 section 3.1).
  return `${calendar.toString()}\r\n`;
}

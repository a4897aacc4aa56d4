/** One event as iCalendar text (RFC 5545). UTC throughout: a single event needs no time zone, and none can be read wrong. */

export interface CalendarEvent {
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly start: Date;
  readonly end: Date;
  readonly summary: string;
  readonly text: string;
  /** A mail address. */
  readonly organizer?: string;
  readonly place?: string;
  readonly url?: string;
}

export function icalendar(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SIP-lotsen//SIP-lotsen//SV',
    `METHOD:${event.method}`,
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${String(event.sequence)}`,
    `DTSTAMP:${utc(event.stamp)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.end)}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.text)}`,
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.url ? [`URL:${oneLine(event.url)}`] : []),
    ...(event.organizer ? [`ORGANIZER:mailto:${oneLine(event.organizer)}`] : []),
    `STATUS:${event.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** "20260319T080000Z" */
function utc(at: Date): string {
  return at.toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Addresses are not escaped, so nothing in one may begin a line of its own. */
function oneLine(address: string): string {
  return address.replace(/[\p{Cc}\s]/gu, '');
}

const longest = 75;

/** At most 75 bytes a line, and no sign cut in two; what follows begins with a space. */
function folded(line: string): string {
  let [done, rest] = ['', ''];
  for (const sign of line) {
    if (Buffer.byteLength(rest + sign) > longest) {
      done += `${rest}\r\n`;
      rest = ' ';
    }
    rest += sign;
  }
  return done + rest;
}

/** getSchedule: free and busy per address; another tenant's address is a row with an error, never "free". */
import { z } from 'zod';
import type { Reply } from '../http/router.js';
import type { StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { refuseGraph } from './errors.js';
import { fromGraph, preferredZone, toGraph } from './graph-time.js';
import { checkBody, type MailboxCall } from './mailbox-call.js';
import { hasDeclined } from './rooms.js';
import { eventsOf } from './stored-events.js';

const asked = z.object({
  schedules: z.array(z.string()),
  startTime: z.object({ dateTime: z.string(), timeZone: z.string() }),
  endTime: z.object({ dateTime: z.string(), timeZone: z.string() }),
  availabilityViewInterval: z.number().default(30),
});

interface Window {
  readonly start: Date;
  readonly end: Date;
  readonly intervalMs: number;
}

const mostAddresses = 20;
const longestMs = 62 * 24 * 60 * 60 * 1000;
const digits: Readonly<Record<string, string>> = {
  free: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '4',
};

export function getSchedule(parts: Parts, { call, tenantId }: MailboxCall): Reply {
  const many = z.looseObject({ schedules: z.array(z.unknown()) }).safeParse(call.body);
  if (many.success && many.data.schedules.length > mostAddresses)
    refuseGraph(400, 'ErrorMailboxDataArrayTooBig', `At most ${String(mostAddresses)} mailboxes at a time.`);
  checkBody('getSchedule', call.body);
  const { schedules, startTime, endTime, availabilityViewInterval } = asked.parse(call.body);
  const window = {
    start: fromGraph(startTime),
    end: fromGraph(endTime),
    intervalMs: availabilityViewInterval * 60_000,
  };
  checkWindow(window);
  const zone = preferredZone(call.headers.prefer);
  const rows = schedules.map((address) => row(parts, { tenantId, address, window, zone }));
  return { status: 200, body: { '@odata.context': `${parts.url}/graph/v1.0/$metadata`, value: rows } };
}

function checkWindow({ start, end }: Window): void {
  if (end <= start) refuseGraph(400, 'ErrorInvalidTimeInterval', 'The end must come after the start.');
  if (end.getTime() - start.getTime() > longestMs)
    refuseGraph(400, 'ErrorTimeIntervalTooBig', 'The window is longer than 62 days.');
}

interface RowAsked {
  readonly tenantId: string;
  readonly address: string;
  readonly window: Window;
  readonly zone: string;
}

function row(parts: Parts, { tenantId, address, window, zone }: RowAsked): object {
  const mailbox = parts.people.mailbox(tenantId, address);
  if (!mailbox) {
    const message = 'The SMTP address has no mailbox or availability that this organisation may read.';
    return { scheduleId: address, availabilityView: '', error: { responseCode: '5009', message } };
  }
  const events = eventsOf(parts.memory.known, mailbox.address)
    .filter((event) => !event.cancelled && !hasDeclined(event, mailbox.address))
    .filter(({ start, end }) => new Date(start) < window.end && new Date(end) > window.start);
  return {
    scheduleId: address,
    availabilityView: view(events, window),
    scheduleItems: events.map((event) => item(event, zone)),
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: 'W. Europe Standard Time' },
    },
  };
}

function item({ sensitivity, subject, showAs, start, end }: StoredEvent, zone: string): object {
  const isPrivate = sensitivity === 'private';
  return {
    isPrivate,
    status: showAs,
    ...(isPrivate ? {} : { subject }),
    start: toGraph(start, zone),
    end: toGraph(end, zone),
  };
}

function view(events: readonly StoredEvent[], { start, end, intervalMs }: Window): string {
  const slots = Math.ceil((end.getTime() - start.getTime()) / intervalMs);
  return Array.from({ length: slots }, (_, n) => {
    const from = start.getTime() + n * intervalMs;
    const inSlot = events.filter(
      (event) => Date.parse(event.start) < from + intervalMs && Date.parse(event.end) > from,
    );
    return inSlot.map(({ showAs }) => digits[showAs] ?? '2').reduce((a, b) => (a > b ? a : b), '0');
  }).join('');
}

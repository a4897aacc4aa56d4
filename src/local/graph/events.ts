/** Creating, changing and cancelling events, with the rules that decide whether something is booked twice. */
import { z } from 'zod';
import type { Reply } from '../http/router.js';
import type { StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { refuseGraph } from './errors.js';
import { fromGraph, preferredZone } from './graph-time.js';
import { asGuest, askedGuest, guestsAt } from './guests.js';
import { escaped, inviteAll, tellOfChange } from './letters.js';
import { letRoomsAnswer } from './rooms.js';
import { checkBody, type MailboxCall } from './mailbox-call.js';
import { asGraphEvent, etagOf } from './stored-events.js';

const time = z.object({ dateTime: z.string(), timeZone: z.string() });

const asked = z.looseObject({
  subject: z.string().nullish(),
  body: z.object({ contentType: z.enum(['text', 'html']), content: z.string() }).nullish(),
  start: time,
  end: time,
  attendees: z.array(askedGuest).nullish(),
  location: z
    .looseObject({ displayName: z.string().nullish(), locationEmailAddress: z.string().nullish() })
    .nullish(),
  isOnlineMeeting: z.boolean().nullish(),
  hideAttendees: z.boolean().nullish(),
  sensitivity: z.string().nullish(),
  showAs: z.string().nullish(),
  transactionId: z.string().nullish(),
  singleValueExtendedProperties: z.array(z.looseObject({ id: z.string(), value: z.string() })).nullish(),
});
type Asked = z.infer<typeof asked>;

const changes = asked.partial({ start: true, end: true });
type Changes = z.infer<typeof changes>;

const mostAttendees = 500;

export function createEvent(parts: Parts, mailbox: MailboxCall): Reply {
  const { call } = mailbox;
  checkBody('event.create', call.body);
  const wanted = asked.parse(call.body);
  if ((wanted.attendees ?? []).length > mostAttendees)
    refuseGraph(400, 'ErrorRecipientLimitExceeded', 'At most 500 attendees.');
  const before = earlier(parts, mailbox, wanted);
  if (before) return created(before, mailbox);
  const event = made(parts, mailbox, wanted);
  parts.memory.note({ kind: 'event', event });
  note(parts, 'graph.event', event);
  inviteAll(parts, event, { prefix: '' });
  letRoomsAnswer(parts, event);
  return created(event, mailbox);
}

/** The event that an earlier try with the same transaction id made, if it asked for the same. */
function earlier({ memory }: Parts, { call, address }: MailboxCall, wanted: Asked): StoredEvent | undefined {
  const { transactionId } = wanted;
  if (!transactionId) return undefined;
  const found = [...memory.known.events.values()].find(
    (one) => one.organizer.address === address && one.transactionId === transactionId,
  );
  if (found && (found.asked !== JSON.stringify(call.body) || found.cancelled))
    return refuseGraph(409, 'ErrorDuplicateTransactionId', 'The transaction id is taken by another event.');
  return found;
}

function made(parts: Parts, { call, tenantId, address, name }: MailboxCall, wanted: Asked): StoredEvent {
  const number = String(parts.memory.nextNumber());
  const [start, end] = [fromGraph(wanted.start), fromGraph(wanted.end)];
  if (end < start)
    refuseGraph(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'The end is earlier than the start.');
  return {
    id: `AAMkLocal${number}=`,
    tenantId,
    organizer: { name, address },
    subject: wanted.subject ?? '',
    body: wanted.body ?? { contentType: 'text', content: '' },
    start: start.toISOString(),
    end: end.toISOString(),
    attendees: (wanted.attendees ?? []).map((one) => asGuest(parts, one)),
    place: wanted.location?.displayName || null,
    ...roomIn(wanted.location),
    hideAttendees: wanted.hideAttendees ?? false,
    sensitivity: wanted.sensitivity ?? 'normal',
    showAs: wanted.showAs ?? 'busy',
    joinUrl: wanted.isOnlineMeeting ? joinUrl(number, tenantId) : null,
    video: {},
    transactionId: wanted.transactionId ?? null,
    properties: propertiesIn(wanted),
    asked: JSON.stringify(call.body),
    createdAt: parts.clock.now().toISOString(),
    change: 1,
    cancelled: false,
  };
}

/** The room that the place is, by its address. */
function roomIn(location: Asked['location']): Pick<StoredEvent, 'room'> {
  return location?.locationEmailAddress ? { room: location.locationEmailAddress } : {};
}

// Of Teams' shape, at a host that nobody has: nobody is to leave the laptop by pressing it.
function joinUrl(number: string, tenantId: string): string {
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId }));
  return `https://teams.example/l/meetup-join/19%3ameeting_${number}%40thread.v2/0?context=${context}`;
}

export function updateEvent(parts: Parts, mailbox: MailboxCall): Reply {
  checkBody('event.update', mailbox.call.body);
  const before = ownEvent(parts, mailbox);
  refuseOutdated(before, mailbox);
  const event = {
    ...changed(parts, before, changes.parse(mailbox.call.body)),
    change: before.change + 1,
  };
  if (event.end < event.start)
    refuseGraph(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'The end is earlier than the start.');
  if (event.attendees.length > mostAttendees)
    refuseGraph(400, 'ErrorRecipientLimitExceeded', 'At most 500 attendees.');
  parts.memory.note({ kind: 'event', event });
  note(parts, 'graph.event-update', event);
  tellOfChange(parts, before, event);
  letRoomsAnswer(parts, event);
  return reply(200, event, mailbox);
}

/** Each under its id, whatever its case, as Exchange knows them. */
function propertiesIn({ singleValueExtendedProperties }: Changes): StoredEvent['properties'] {
  return Object.fromEntries(
    (singleValueExtendedProperties ?? []).map(({ id, value }) => [id.toLowerCase(), value]),
  );
}

/** Whoever says which version is to be changed changes no other. */
function refuseOutdated(event: StoredEvent, { call }: MailboxCall): void {
  const wanted = call.headers['if-match'];
  if (wanted === undefined || wanted === '*' || wanted === etagOf(event)) return;
  refuseGraph(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
}

function changed(parts: Parts, before: StoredEvent, wanted: Changes): StoredEvent {
  // A new body without the video meeting's part in it ends the video meeting (platform trap T15).
  const keepsVideo =
    before.joinUrl === null || !wanted.body || wanted.body.content.includes(escaped(before.joinUrl));
  const { room: _before, ...elsewhere } = before;
  const slot = {
    start: wanted.start ? fromGraph(wanted.start).toISOString() : before.start,
    end: wanted.end ? fromGraph(wanted.end).toISOString() : before.end,
  };
  return {
    ...(wanted.location === undefined ? before : elsewhere),
    ...roomIn(wanted.location),
    subject: wanted.subject ?? before.subject,
    body: wanted.body ?? before.body,
    ...slot,
    attendees: guestsAt(
      slot,
      before,
      wanted.attendees?.map((one) => asGuest(parts, one)),
    ),
    properties: { ...before.properties, ...propertiesIn(wanted) },
    place: wanted.location === undefined ? before.place : wanted.location?.displayName || null,
    hideAttendees: wanted.hideAttendees ?? before.hideAttendees,
    joinUrl: keepsVideo ? before.joinUrl : null,
  };
}

export function cancelEvent(parts: Parts, mailbox: MailboxCall): Reply {
  checkBody('event.cancel', mailbox.call.body);
  const { comment = '' } = z.looseObject({ comment: z.string().optional() }).parse(mailbox.call.body ?? {});
  endEvent(parts, ownEvent(parts, mailbox), comment);
  return { status: 202 };
}

export function deleteEvent(parts: Parts, mailbox: MailboxCall): Reply {
  endEvent(parts, ownEvent(parts, mailbox), '');
  return { status: 204 };
}

function endEvent(parts: Parts, before: StoredEvent, comment: string): void {
  const event = { ...before, cancelled: true, change: before.change + 1 };
  parts.memory.note({ kind: 'event', event });
  note(parts, 'graph.cancel', event);
  inviteAll(parts, event, { prefix: 'Inställt: ', note: comment });
}

/** A cancelled event has left its organiser's calendar. */
function ownEvent({ memory }: Parts, { call, address }: MailboxCall): StoredEvent {
  const found = memory.known.events.get(call.params.event ?? '');
  if (found?.organizer.address === address && !found.cancelled) return found;
  return refuseGraph(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

function note(
  { memory }: Parts,
  kind: string,
  { id, transactionId, tenantId, organizer }: StoredEvent,
): void {
  record(memory, { kind, status: 201, key: transactionId ?? id, tenantId, where: organizer.address });
}

/** The video meeting is there a moment later than its event. */
function created(event: StoredEvent, mailbox: MailboxCall): Reply {
  const { status, body } = reply(201, event, mailbox);
  return { status, body: { ...z.looseObject({}).parse(body), onlineMeeting: null } };
}

function reply(status: number, event: StoredEvent, { call, address }: MailboxCall): Reply {
  return { status, body: asGraphEvent(event, address, preferredZone(call.headers.prefer)) };
}

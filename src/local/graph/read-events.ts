/** Reading a mailbox's calendar: one event, all of them, or a window. */
import type { Reply } from '../http/router.js';
import type { StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { refuseGraph } from './errors.js';
import { fromQuery, preferredZone } from './graph-time.js';
import type { MailboxCall } from './mailbox-call.js';
import { asGraphEvent, eventsOf } from './stored-events.js';

export function readEvent(parts: Parts, mailbox: MailboxCall): Reply {
  const id = mailbox.call.params.event ?? '';
  const found = standing(parts, mailbox).find((event) => event.id === id);
  if (!found)
    return refuseGraph(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return { status: 200, body: { ...shown(found, mailbox), ...expanded(found, mailbox) } };
}

const oneProperty = /^singleValueExtendedProperties\(\$filter=id eq '([^']+)'\)$/;

/** The extended property that is asked for, in the organiser's own mailbox: a guest's copy has none. */
function expanded({ properties, organizer }: StoredEvent, { call, address }: MailboxCall): object {
  const asked = call.query.get('$expand');
  if (asked === null) return {};
  const id = oneProperty.exec(asked)?.[1];
  if (id === undefined) return refuseGraph(400, 'BadRequest', `Could not expand '${asked}'.`);
  const value = organizer.address === address ? properties[id.toLowerCase()] : undefined;
  return value === undefined ? {} : { singleValueExtendedProperties: [{ id, value }] };
}

/** The mailbox's own calendar, as far as it is asked about: whose it is. */
export function readCalendar(parts: Parts, { address, name }: MailboxCall): Reply {
  const id = `AAMkCalendar${Buffer.from(address).toString('base64url')}`;
  const body = { '@odata.context': `${parts.url}/graph/v1.0/$metadata`, id, name: 'Kalender' };
  return { status: 200, body: { ...body, owner: { name, address } } };
}

export function listEvents(parts: Parts, mailbox: MailboxCall): Reply {
  return list(parts, mailbox, standing(parts, mailbox));
}

export function calendarView(parts: Parts, mailbox: MailboxCall): Reply {
  const { query } = mailbox.call;
  const from = fromQuery('startDateTime', query.get('startDateTime'));
  const to = fromQuery('endDateTime', query.get('endDateTime'));
  const inWindow = standing(parts, mailbox).filter(
    ({ start, end }) => new Date(start) < to && new Date(end) > from,
  );
  return list(parts, mailbox, inWindow);
}

/** Cancelled events have left the organiser's calendar; guests still see theirs, marked. */
function standing({ memory }: Parts, { address }: MailboxCall): StoredEvent[] {
  return eventsOf(memory.known, address).filter(
    ({ cancelled, organizer }) => !cancelled || organizer.address !== address,
  );
}

function list({ url }: Parts, mailbox: MailboxCall, events: readonly StoredEvent[]): Reply {
  const top = Number(mailbox.call.query.get('$top') ?? 10);
  const sorted = [...events].sort((a, b) => a.start.localeCompare(b.start)).slice(0, top);
  const value = sorted.map((event) => shown(event, mailbox));
  return { status: 200, body: { '@odata.context': `${url}/graph/v1.0/$metadata`, value } };
}

function shown(event: StoredEvent, { call, address }: MailboxCall): object {
  const whole = asGraphEvent(event, address, preferredZone(call.headers.prefer));
  const select = call.query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  if (!select) return whole;
  const kept = Object.entries(whole).filter(([name]) => name === '@odata.etag' || select.includes(name));
  return Object.fromEntries(kept);
}

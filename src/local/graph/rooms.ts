/** The rooms of a tenant, page by page; and what their calendars answer by themselves. */
import type { Call, Reply } from '../http/router.js';
import type { StoredEvent } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { refuseGraph } from './errors.js';
import { tenantOf } from './mailbox-call.js';
import { eventsOf } from './stored-events.js';

const mostOnPage = 100;

/** GET /places/microsoft.graph.room: for an app that has Place.Read.All in the tenant. */
export function listRooms({ people, url }: Parts, call: Call): Reply {
  const tenantId = tenantOf(people.cast.tenants, call);
  if (people.cast.tenants.find(({ id }) => id === tenantId)?.hidesRooms)
    return refuseGraph(403, 'Authorization_RequestDenied', 'Insufficient privileges: Place.Read.All.');
  const top = Math.min(Number(call.query.get('$top') ?? mostOnPage), mostOnPage);
  const skip = Number(call.query.get('$skip') ?? 0);
  const own = people.cast.rooms.filter((room) => room.tenantId === tenantId);
  const next = `${url}/graph/v1.0/places/microsoft.graph.room?$top=${String(top)}&$skip=${String(skip + top)}`;
  return {
    status: 200,
    body: {
      '@odata.context': `${url}/graph/v1.0/$metadata#places/microsoft.graph.room`,
      value: own.slice(skip, skip + top).map(({ address, name, tenantId: _tenant, ...room }) => ({
        ...{ id: address, emailAddress: address, displayName: name, bookingType: 'standard' },
        ...room,
      })),
      ...(own.length > skip + top ? { '@odata.nextLink': next } : {}),
    },
  };
}

/** Each room accepts what it is free for and declines the rest, a moment after the event was made or changed. */
export function letRoomsAnswer({ memory, people, clock }: Parts, event: StoredEvent): void {
  const answered = event.attendees.map((one) => {
    if (one.type !== 'resource' || !people.room(one.address)) return one;
    const clashes = eventsOf(memory.known, one.address).some((other) => takes(other, event, one.address));
    return { ...one, response: clashes ? 'declined' : 'accepted', answeredAt: clock.now().toISOString() };
  });
  if (answered.every((one, n) => one.response === event.attendees[n]?.response)) return;
  memory.note({ kind: 'event', event: { ...event, attendees: answered, change: event.change + 1 } });
}

function takes(other: StoredEvent, event: StoredEvent, room: string): boolean {
  const overlaps = other.start < event.end && other.end > event.start;
  return other.id !== event.id && !other.cancelled && overlaps && !hasDeclined(other, room);
}

/** What somebody has declined stands in their calendar no more. */
export function hasDeclined({ attendees }: StoredEvent, address: string): boolean {
  return attendees.some((one) => one.address === address && one.response === 'declined');
}

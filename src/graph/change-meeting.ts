/**
 * Changes an event that stands, so that its link and what people have answered stay. Only what differs is PATCHed: a repeat
 * sends nothing, and never the text or `isOnlineMeeting`, which could take its video meeting away (platform trap T15).
 */
import { z } from 'zod';
import { OutsideFailure, type Booked, type StandingEvent, type WantedEvent } from '../ports.js';
import { answerOf, isGone, understood } from './failures.js';
import type { Graph } from './graph-client.js';
import { dialInOf, eventFields, joinUrlOf } from './graph-event.js';
import { wallTime } from './wall-time.js';

const operation = 'change-meeting';
/** Somebody who changes the event as often as we read it is let be for a while. */
const mostTries = 4;

const attendee = z.looseObject({
  type: z.string().nullish(),
  emailAddress: z.looseObject({ address: z.string().nullish(), name: z.string().nullish() }).nullish(),
});
const time = z.looseObject({ dateTime: z.string() });
const event = z.looseObject({
  ...eventFields,
  '@odata.etag': z.string().min(1),
  start: time,
  end: time,
  location: z.looseObject({ displayName: z.string().nullish() }).nullish(),
  attendees: z.array(attendee).nullish(),
});
type ReadEvent = z.infer<typeof event>;

export async function changeMeeting(
  graph: Graph,
  standing: StandingEvent,
  wanted: () => Promise<WantedEvent>,
): Promise<Booked | undefined> {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    // Read first and asked afterwards: whatever is newer than the answer then meets an older version, and is refused.
    const read = await readEvent(graph, standing);
    if (!read) return undefined;
    const changes = differences(read, await wanted());
    if (Object.keys(changes).length === 0) return bookedIn(read);
    const outcome = await patch(graph, standing, { etag: read['@odata.etag'], changes });
    if (outcome === 'gone') return undefined;
    if (outcome === 'done') return bookedIn(read);
  }
  throw new OutsideFailure('graph', operation, 'later', {
    cause: new Error('somebody else changed the event at every try'),
  });
}

/** Whether the event stands at that time already. */
export async function standsAt(
  graph: Graph,
  standing: StandingEvent,
  slot: NonNullable<WantedEvent['slot']>,
): Promise<boolean> {
  const read = await readEvent(graph, standing);
  return read !== undefined && isAt(read, slot);
}

/** Undefined where it is gone or cancelled. */
async function readEvent(graph: Graph, standing: StandingEvent): Promise<ReadEvent | undefined> {
  const query = { $select: 'id,isCancelled,start,end,location,attendees,isOnlineMeeting,onlineMeeting' };
  try {
    const body = await graph({ ...callOf(standing), method: 'GET', query });
    const read = understood(operation, event, body);
    return read.isCancelled === true ? undefined : read;
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

async function patch(
  graph: Graph,
  standing: StandingEvent,
  { etag, changes }: { readonly etag: string; readonly changes: object },
): Promise<'done' | 'gone' | 'changedMeanwhile'> {
  try {
    await graph({ ...callOf(standing), method: 'PATCH', body: changes, ifMatch: etag });
    return 'done';
  } catch (error) {
    if (isGone(error)) return 'gone';
    // Also where our own first try was carried out and its answer lost: the next reading finds nothing to change.
    if (answerOf(error)?.status === 412) return 'changedMeanwhile';
    throw error;
  }
}

function differences(read: ReadEvent, { slot, place, attendees }: WantedEvent): object {
  return {
    ...(slot && !isAt(read, slot) ? { start: wallTime(slot.start), end: wallTime(slot.end) } : {}),
    ...(place && isElsewhere(read, place) ? { location: { displayName: place.is ?? '' } } : {}),
    ...attendeesIn(read, attendees),
  };
}

function isAt({ start, end }: ReadEvent, slot: NonNullable<WantedEvent['slot']>): boolean {
  return isSame(start.dateTime, slot.start) && isSame(end.dateTime, slot.end);
}

/** We ask for UTC, which Graph writes without an offset. */
function isSame(dateTime: string, instant: Date): boolean {
  return Date.parse(`${dateTime.slice(0, 19)}Z`) === instant.getTime();
}

/** Where no place is wanted, only ours is taken away. */
function isElsewhere({ location }: ReadEvent, { is, was }: NonNullable<WantedEvent['place']>): boolean {
  const shown = location?.displayName ?? '';
  return is === undefined ? was !== undefined && shown === was : shown !== is;
}

/** A list replaces the one before: whoever stays is sent back as read, and a room that the organiser has booked stays. */
function attendeesIn({ attendees }: ReadEvent, wanted: readonly string[]): object {
  const now = attendees ?? [];
  const addresses = new Set(wanted.map((address) => address.toLowerCase()));
  const stay = now.filter((one) => one.type === 'resource' || addresses.has(addressOf(one)));
  const known = new Set(stay.map(addressOf));
  const added = wanted.filter((address) => !known.has(address.toLowerCase()));
  if (stay.length === now.length && added.length === 0) return {};
  return {
    attendees: [
      ...stay.map(asRead),
      ...added.map((address) => ({ emailAddress: { address }, type: 'required' })),
    ],
  };
}

function asRead({ type, emailAddress }: z.infer<typeof attendee>): object {
  const { address, name } = emailAddress ?? {};
  return { emailAddress: { address, ...(name ? { name } : {}) }, type: type ?? 'required' };
}

function addressOf({ emailAddress }: z.infer<typeof attendee>): string {
  return emailAddress?.address?.toLowerCase() ?? '';
}

function bookedIn(read: ReadEvent): Booked {
  return { eventId: read.id, joinUrl: joinUrlOf(read) ?? null, ...dialInOf(read) };
}

function callOf({ tenantId, organizer, eventId }: StandingEvent) {
  const path = `/events/${encodeURIComponent(eventId)}`;
  return { operation, tenantId, mailbox: organizer, path, repeat: 'safe' } as const;
}

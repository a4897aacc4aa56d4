/**
 * Changes an event that stands, so that its link and what people have answered stay. Only what differs is PATCHed: a repeat
 * sends nothing, and never the text or `isOnlineMeeting`, which could take its video meeting away (platform trap T15).
 */
import { z } from 'zod';
import {
  OutsideFailure,
  type Booked,
  type MeetingToBook,
  type StandingEvent,
  type WantedEvent,
} from '../ports.js';
import type { BookedRoom } from '../process/room.js';
import { answerOf, isGone, understood } from './failures.js';
import { asProperty, expandGiven, givenFields, givenIn, givenMark } from './given-guests.js';
import type { Graph } from './graph-client.js';
import { asResource, dialInOf, eventFields, joinUrlOf, locationOf } from './graph-event.js';
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
  ...givenFields,
  '@odata.etag': z.string().min(1),
  start: time,
  end: time,
  location: z
    .looseObject({ displayName: z.string().nullish(), locationEmailAddress: z.string().nullish() })
    .nullish(),
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

/** Whether the event stands at that time already, with the room that it is to have. */
export async function standsAt(
  graph: Graph,
  standing: StandingEvent,
  { room, ...slot }: NonNullable<WantedEvent['slot']> & Pick<MeetingToBook, 'room'>,
): Promise<boolean> {
  const read = await readEvent(graph, standing);
  return read !== undefined && isAt(read, slot) && (!room || asks(read, room));
}

/** Undefined where it is gone or cancelled. */
async function readEvent(graph: Graph, standing: StandingEvent): Promise<ReadEvent | undefined> {
  const fields = 'id,isCancelled,start,end,location,attendees,isOnlineMeeting,onlineMeeting,transactionId';
  const query = { $select: fields, $expand: expandGiven };
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

function differences(read: ReadEvent, wanted: WantedEvent): object {
  const { slot, place, room } = wanted;
  const moves = slot && !isAt(read, slot);
  return {
    ...(moves ? { start: wallTime(slot.start), end: wallTime(slot.end) } : {}),
    ...(place && isElsewhere(read, place, room) ? { location: newLocation(place.is ?? '', room) } : {}),
    ...attendeesIn(read, wanted),
    ...givenNow(read, wanted),
  };
}

function isAt({ start, end }: ReadEvent, slot: NonNullable<WantedEvent['slot']>): boolean {
  return isSame(start.dateTime, slot.start) && isSame(end.dateTime, slot.end);
}

/** We ask for UTC, which Graph writes without an offset. */
function isSame(dateTime: string, instant: Date): boolean {
  return Date.parse(`${dateTime.slice(0, 19)}Z`) === instant.getTime();
}

/** Where no place is wanted, only ours is taken away. A room of the same name as the place before is another place. */
function isElsewhere(
  { location }: ReadEvent,
  { is, was }: NonNullable<WantedEvent['place']>,
  room: WantedEvent['room'],
): boolean {
  const shown = location?.displayName ?? '';
  if (is === undefined) return was !== undefined && shown === was;
  const address = location?.locationEmailAddress?.toLowerCase() ?? '';
  const isOtherRoom = room?.is?.address !== room?.was?.address;
  return shown !== is || (isOtherRoom && address !== (room?.is?.address.toLowerCase() ?? ''));
}

/** What was a room and is none any more says so. */
function newLocation(place: string, room: WantedEvent['room']): object {
  return { ...locationOf(place, room?.is), ...(room?.was && !room.is ? { locationType: 'default' } : {}) };
}

/**
 * A list replaces the one before: whoever stays is sent back as read. Of rooms only the one that we booked goes, and of guests
 * only those whom we asked: who was added by hand stays.
 */
function attendeesIn(read: ReadEvent, wanted: WantedEvent): object {
  const { attendees: guests, room } = wanted;
  const now = read.attendees ?? [];
  const roomIs = room?.is?.address.toLowerCase();
  const roomWas = room?.was?.address.toLowerCase();
  const roomLeft = roomWas === roomIs ? undefined : roomWas;
  const guestStays = staysIn(read, wanted);
  const stay = now.filter((one) =>
    one.type === 'resource' ? addressOf(one) !== roomLeft : guestStays(addressOf(one)),
  );
  const known = new Set(stay.map(addressOf));
  const added = (guests ?? []).filter((address) => !known.has(address.toLowerCase()));
  const newRoom = room?.is && !known.has(roomIs ?? '') ? [asResource(room.is)] : [];
  if (stay.length === now.length && added.length + newRoom.length === 0) return {};
  return {
    attendees: [
      ...stay.map(asRead),
      ...added.map((address) => ({ emailAddress: { address }, type: 'required' })),
      ...newRoom,
    ],
  };
}

/** In an event that does not say whom we have put there, only those who are to come stay. */
function staysIn(read: ReadEvent, { attendees, onlyOurs }: WantedEvent): (address: string) => boolean {
  if (!attendees) return () => true;
  const wanted = new Set(attendees.map((address) => address.toLowerCase()));
  const given = onlyOurs ? undefined : givenIn(read);
  return (address) => wanted.has(address) || (given !== undefined && !given.has(address));
}

/** Also where the list is the same: somebody who was added by hand may be one of ours by now. */
function givenNow(read: ReadEvent, { attendees }: WantedEvent): object {
  if (!attendees || !read.transactionId) return {};
  const mark = givenMark(read.transactionId, attendees);
  return mark === givenIn(read)?.mark ? {} : asProperty(mark);
}

function asks({ attendees }: ReadEvent, { address }: BookedRoom): boolean {
  return (attendees ?? []).some((one) => addressOf(one) === address.toLowerCase());
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

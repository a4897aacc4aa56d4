/** The rooms of a tenant: its room mailboxes, as its places describe them. Needs Place.Read.All, and nothing else does. */
import { z } from 'zod';
import type { Room } from '../process/room.js';
import { understood } from './failures.js';
import type { Graph } from './graph-client.js';

const operation = 'list-rooms';
const perPage = '100';
/** Two thousand rooms: a list that never ends is not read for ever. */
const mostPages = 20;

const room = z.looseObject({
  displayName: z.string().trim().min(1),
  emailAddress: z.string().trim().min(3),
  capacity: z.number().nullish(),
  building: z.string().nullish(),
  floorLabel: z.string().nullish(),
  isWheelChairAccessible: z.boolean().nullish(),
});

const page = z.looseObject({ value: z.array(z.unknown()), '@odata.nextLink': z.url().nullish() });

export async function listRooms(graph: Graph, tenantId: string): Promise<readonly Room[]> {
  const rooms: Room[] = [];
  let query: Readonly<Record<string, string>> | undefined = { $top: perPage };
  for (let pages = 0; query && pages < mostPages; pages += 1) {
    const call = { operation, tenantId, method: 'GET', path: '/places/microsoft.graph.room', query } as const;
    const read: z.infer<typeof page> = understood(operation, page, await graph({ ...call, repeat: 'safe' }));
    rooms.push(...read.value.flatMap(roomIn));
    const next = read['@odata.nextLink'];
    // The link is another page of the same list: only what it asks for is taken from it.
    query = next ? Object.fromEntries(new URL(next).searchParams) : undefined;
  }
  return rooms;
}

/** A room without a mailbox, or in another shape, cannot be booked. */
function roomIn(one: unknown): readonly Room[] {
  const { data } = room.safeParse(one);
  if (!data) return [];
  const at = [data.building, data.floorLabel].filter(Boolean).join(', ');
  return [
    {
      address: data.emailAddress,
      name: data.displayName,
      ...(data.capacity ? { seats: data.capacity } : {}),
      ...(at ? { at } : {}),
      ...(data.isWheelChairAccessible ? { wheelchair: true } : {}),
    },
  ];
}

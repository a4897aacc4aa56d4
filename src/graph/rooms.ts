/** The rooms of a tenant: its room mailboxes, as its places describe them. Needs Place.Read.All, and nothing else does. */
import { z } from 'zod';
import type { Room } from '../process/room.js';
import type { Graph } from './graph-client.js';
import { allPages } from './paged.js';

const operation = 'list-rooms';
const perPage = '100';

const room = z.looseObject({
  displayName: z.string().trim().min(1),
  emailAddress: z.string().trim().min(3),
  capacity: z.number().nullish(),
  building: z.string().nullish(),
  floorLabel: z.string().nullish(),
  isWheelChairAccessible: z.boolean().nullish(),
});

export async function listRooms(graph: Graph, tenantId: string): Promise<readonly Room[]> {
  const call = { operation, tenantId, path: '/places/microsoft.graph.room', query: { $top: perPage } };
  return (await allPages(graph, call)).flatMap(roomIn);
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

/** What we read of an event: whether it stands, and the ways into its video meeting; and how a room stands in one. */
import { z } from 'zod';
import type { Booked } from '../ports.js';
import type { BookedRoom } from '../process/room.js';

/** The fields that every reading of an event has. */
export const eventFields = {
  id: z.string().min(1),
  isCancelled: z.boolean().nullish(),
  isOnlineMeeting: z.boolean().nullish(),
  onlineMeeting: z
    .looseObject({
      joinUrl: z.string().nullish(),
      conferenceId: z.string().nullish(),
      tollNumber: z.string().nullish(),
    })
    .nullish(),
};
type Video = Pick<z.infer<z.ZodObject<typeof eventFields>>, 'isOnlineMeeting' | 'onlineMeeting'>;

/** What says that it is no video meeting has no link to trust either. */
export function joinUrlOf({ isOnlineMeeting, onlineMeeting }: Video): string | undefined {
  return isOnlineMeeting === false ? undefined : (onlineMeeting?.joinUrl ?? undefined);
}

export function dialInOf({ onlineMeeting }: Video): Pick<Booked, 'dialIn'> {
  const { tollNumber: number, conferenceId } = onlineMeeting ?? {};
  return number && conferenceId ? { dialIn: { number, conferenceId } } : {};
}

/** A room is asked like a guest: its own calendar answers. */
export function asResource({ address, name }: BookedRoom): object {
  return { emailAddress: { address, name }, type: 'resource' };
}

export function locationOf(displayName: string, room: BookedRoom | undefined): object {
  return room
    ? { displayName, locationEmailAddress: room.address, locationType: 'conferenceRoom' }
    : { displayName };
}

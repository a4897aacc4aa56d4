/** The room that was chosen, or the place that was typed instead of one. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { inRoom, saysWhere, type Where } from '../../process/machines/meeting-place.js';
import type { BookedRoom } from '../../process/room.js';

/** Chosen in the list: no room of ours. */
export const noRoom = 'none';

interface Typed {
  readonly form: string;
  readonly room: string;
  readonly place: string;
}

/** Where nobody meets in a room there is none to book; on the telephone the place is who rings. What was typed goes before what is chosen, unless it stood there before. */
export function whereTyped(
  { form, room, place }: Typed,
  rooms: readonly BookedRoom[],
  { before, phone }: { readonly before?: Where | undefined; readonly phone?: string | undefined } = {},
): { readonly place: string; readonly room?: BookedRoom } {
  if (!inRoom(form)) return { place: saysWhere(form) ? place : '' };
  const isOtherRoom = room !== (before?.room?.address ?? noRoom);
  const words = isNumberAlone(place, phone) ? '' : place;
  const isTyped = words !== '' && !(isOtherRoom && words === before?.place);
  if (isTyped || room === noRoom || room === '') return { place: words };
  // What we do not find among the rooms has no name: the process says no to it.
  const chosen = rooms.find(({ address }) => address === room) ?? { address: room, name: '' };
  return { place: chosen.name, room: chosen };
}

/** "Ring 031-…", as the dialog suggests for the telephone: to whoever meets in a room after all it says nothing. */
function isNumberAlone(place: string, phone: string | undefined): boolean {
  return phone !== undefined && phone !== '' && place.replace(/^ring\s+/i, '').trim() === phone;
}

/** Where the meeting stands now, as its dialog fills it in: the name of a room stands in the list of rooms alone. */
export function whereBefore({ meeting, sealed }: ConvenerFacts): Where {
  const room = meeting && sealed.meeting.rooms?.[meeting.id];
  const place = meeting && sealed.meeting.places?.[meeting.id];
  return room ? { room } : { place };
}

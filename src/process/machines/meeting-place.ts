/** Where a meeting is held: a room that is booked with it, or a place in words; or on the telephone, who rings whom. */
import { sealing } from '../edit.js';
import type { MeetingId } from '../ids.js';
import { refuse, type Ask } from '../machine.js';
import { isProtected } from '../protection.js';
import type { Refusal } from '../refusals.js';
import type { BookedRoom } from '../room.js';
import type { MeetingForm, SipCase } from '../sip-case.js';

/** The name of the place, and the room where it is one. */
export interface Where {
  readonly place?: string | undefined;
  readonly room?: BookedRoom | undefined;
}

/** A meeting that is held somewhere. */
export function inRoom(form: string): boolean {
  return form === 'inPerson' || form === 'hybrid';
}

/** Met by video, whoever is in the room too. */
export function onVideo(form: string): boolean {
  return form === 'video' || form === 'hybrid';
}

/** Everywhere but on video: a room, or on the telephone who rings whom. Both are written in one field and kept under one seal. */
export function saysWhere(form: string): boolean {
  return form !== 'video';
}

/** Nobody finds a room that is not said, nor knows whether to ring or to wait; with protected identity it is told by word of mouth (R69). */
export function whereIsMissing(
  sipCase: SipCase,
  form: MeetingForm,
  { place, room }: Where,
): Refusal | undefined {
  // A room that is none of the organisation's is said so of by itself.
  if (!saysWhere(form) || place || room || isProtected(sipCase)) return undefined;
  return refuse(form === 'phone' ? 'callerMissing' : 'placeMissing');
}

/** Where it is held lies under seal: an address may be somebody's home. A place that is said takes that of before away. */
export function placedAt(sipCase: SipCase, id: MeetingId, { place, room }: Where): SipCase {
  if (!place || isProtected(sipCase)) return sipCase;
  const { meeting } = sipCase.sealed;
  const { [id]: _before, ...others } = meeting.rooms ?? {};
  const rooms = room ? { ...others, [id]: room } : others;
  const { rooms: _rooms, ...kept } = meeting;
  return sealing(sipCase, 'meeting', {
    ...kept,
    places: { ...meeting.places, [id]: place },
    ...(Object.keys(rooms).length > 0 ? { rooms } : {}),
  });
}

/** As if nothing had been said of where that meeting is held. */
export function withoutPlace(sipCase: SipCase, id: MeetingId): SipCase {
  const { meeting } = sipCase.sealed;
  const { [id]: _place, ...places } = meeting.places ?? {};
  const { [id]: _room, ...rooms } = meeting.rooms ?? {};
  const { places: _places, rooms: _rooms, ...kept } = meeting;
  return sealing(sipCase, 'meeting', {
    ...kept,
    ...(Object.keys(places).length > 0 ? { places } : {}),
    ...(Object.keys(rooms).length > 0 ? { rooms } : {}),
  });
}

/** A room that is none of the organisation's has no name, and is nobody's to book. */
export function roomIsKnown({ move }: Ask<'bookMeeting'> | Ask<'rebookMeeting'>): Refusal | undefined {
  return move.room && !move.room.name ? refuse('roomNotFound') : undefined;
}

/** What has been written of where a meeting is held, or of who rings. */
export function placeOf({ sealed }: SipCase, id: MeetingId): string | undefined {
  return sealed.meeting.places?.[id];
}

/** The room that is booked with a meeting; none where identity is protected (R69). */
export function roomOf(sipCase: SipCase, id: MeetingId): BookedRoom | undefined {
  return isProtected(sipCase) ? undefined : sipCase.sealed.meeting.rooms?.[id];
}

/** All that is known of where a meeting is held. */
export function whereOf(sipCase: SipCase, id: MeetingId): Where {
  return { place: placeOf(sipCase, id), room: roomOf(sipCase, id) };
}

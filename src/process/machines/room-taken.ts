/** A room that is taken when it is to be booked: nobody can insist on it, since two meetings have no place in one. */
import { sealing } from '../edit.js';
import type { MoveOf } from '../moves.js';
import type { Busy, Meeting, SipCase } from '../sip-case.js';
import { roomOf } from './meeting-place.js';

/** Whoever has read whose calendars are taken may book all the same; of a room alone there is nothing to go past. */
export function isInsistedOn({ takenFor }: { readonly takenFor?: Meeting['takenFor'] | undefined }): boolean {
  return takenFor?.some((who) => who !== 'room') ?? false;
}

/** Whether the room is among what was taken. */
export function roomIsTaken(takenFor: readonly Busy[] | undefined): boolean {
  return takenFor?.includes('room') ?? false;
}

/** Which room it was, under seal as all places are: the meeting may stand in another by then. */
export function withRoomTaken(sipCase: SipCase, { meetingId, takenFor }: MoveOf<'bookingFailed'>): SipCase {
  const { roomTaken: _before, ...meeting } = sipCase.sealed.meeting;
  const name = roomIsTaken(takenFor) ? roomOf(sipCase, meetingId)?.name : undefined;
  return sealing(sipCase, 'meeting', { ...meeting, ...(name ? { roomTaken: name } : {}) });
}

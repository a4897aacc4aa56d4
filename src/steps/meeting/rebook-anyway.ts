/** Moves the meeting to the time of which the convener has just been warned. */
import { defineAction } from '../action.js';
import { rebookingMoves, TypedBooking } from './typed-booking.js';

export const rebookAnyway = defineAction({
  kind: 'move',
  verb: 'meeting-rebook.book-anyway',
  payload: TypedBooking,
  readsRooms: true,
  moves: (typed, at) => rebookingMoves(typed, at),
  leads: () => ({ to: 'done' }),
  settlesDrafts: true,
});

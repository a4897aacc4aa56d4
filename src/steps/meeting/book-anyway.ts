/** Books the time of which the convener has just been warned. */
import { defineAction } from '../action.js';
import { bookingMoves, TypedBooking } from './typed-booking.js';

export const bookAnyway = defineAction({
  kind: 'move',
  verb: 'meeting-time.book-anyway',
  payload: TypedBooking,
  readsRooms: true,
  moves: (typed, at) => bookingMoves(typed, at),
  leads: () => ({ to: 'done' }),
  settlesDrafts: true,
});

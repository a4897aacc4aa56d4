/** Books the meeting at the chosen time. */
import { defineAction } from '../action.js';
import { bookingMoves, TypedBooking } from './typed-booking.js';

export const book = defineAction({
  kind: 'move',
  verb: 'meeting-time.book',
  payload: TypedBooking,
  readsRooms: true,
  moves: (typed, at) => bookingMoves(typed, { ...at, on: undefined }),
  leads: () => ({ to: 'done' }),
  settlesDrafts: true,
});

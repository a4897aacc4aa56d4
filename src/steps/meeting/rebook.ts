/** Moves the meeting to another time, or changes how or where it is held. */
import { defineAction } from '../action.js';
import { rebookingMoves, TypedBooking } from './typed-booking.js';

export const rebook = defineAction({
  kind: 'move',
  verb: 'meeting-rebook.book',
  payload: TypedBooking,
  readsRooms: true,
  moves: (typed, at) => rebookingMoves(typed, { ...at, on: undefined }),
  leads: () => ({ to: 'done' }),
  settlesDrafts: true,
});

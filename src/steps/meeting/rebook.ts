/** Moves the meeting to another time. */
import { defineAction } from '../action.js';
import { rebookingMoves, TypedRebooking } from './typed-booking.js';

export const rebook = defineAction({
  kind: 'move',
  verb: 'meeting-rebook.book',
  payload: TypedRebooking,
  moves: (typed, at) => rebookingMoves(typed, { ...at, on: undefined }),
  leads: () => ({ to: 'done' }),
});

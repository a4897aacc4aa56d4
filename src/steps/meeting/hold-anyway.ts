/** Records who came, also those of whom the convener has just been asked. */
import { defineAction } from '../action.js';
import { heldMoves, leadsOnFrom, TypedHeld } from './typed-held.js';

export const holdAnyway = defineAction({
  kind: 'move',
  verb: 'meeting.hold-anyway',
  payload: TypedHeld,
  moves: (typed, at) => heldMoves(typed, at),
  leads: (typed, at) => leadsOnFrom(typed, at),
});

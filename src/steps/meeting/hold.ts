/** Records that the meeting was held and who came, and goes on to the plan; was anybody unknown, each is asked about first. */
import { defineAction } from '../action.js';
import { heldMoves, leadsOnFrom, TypedHeld } from './typed-held.js';

export const hold = defineAction({
  kind: 'move',
  verb: 'meeting.hold',
  payload: TypedHeld,
  moves: (typed, at) => heldMoves(typed, { ...at, on: undefined }),
  leads: (typed, at) => leadsOnFrom(typed, at),
});

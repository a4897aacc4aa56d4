/** The offered unit's two answers. */
import type { Move } from '../../process/moves.js';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const take = answers('ownership.take', { kind: 'acceptOwnership' });
export const declineOwnership = answers('ownership.decline', { kind: 'declineOwnership' });

function answers(verb: string, move: Move) {
  return defineAction({
    kind: 'move',
    verb,
    payload: nothing,
    moves: () => [move],
    leads: () => ({ to: 'done' }),
  });
}

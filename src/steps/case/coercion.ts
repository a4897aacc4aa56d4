/** Compulsory care has begun, or has ended: the SIP is paused, and goes on where it was (R1). */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const coercionBegan = says('coercion.coercion-began', 'coercionBegan');
export const coercionEnded = says('case.coercion-ended', 'coercionEnded');

function says(verb: string, kind: 'coercionBegan' | 'coercionEnded') {
  return defineAction({
    kind: 'move',
    verb,
    payload: nothing,
    moves: () => [{ kind }],
    leads: () => ({ to: 'done' }),
  });
}

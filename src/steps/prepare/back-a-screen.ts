/** Back from the close persons: to the child, or to what matters. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const backAScreen = defineAction({
  kind: 'open',
  verb: 'prepare-people.back-a-screen',
  payload: nothing,
  leads: (_payload, { facts }) => ({
    to: 'dialog',
    card: facts?.sipCase.ageGroup === 'child' ? 'prepare-child' : 'prepare-matters',
  }),
});

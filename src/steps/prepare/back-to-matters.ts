/** Back to what matters. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const backToMatters = defineAction({
  kind: 'open',
  verb: 'prepare-child.back-to-matters',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'prepare-matters' }),
});

/** Back to whom it is about. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const backToPerson = defineAction({
  kind: 'open',
  verb: 'prepare-matters.back-to-person',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'prepare-person' }),
});

/** Back to the measures. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const backToMeasures = defineAction({
  kind: 'open',
  verb: 'plan-owner.back-to-measures',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

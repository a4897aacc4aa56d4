/** Back to needs and goals. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const backToNeeds = defineAction({
  kind: 'open',
  verb: 'plan-measures.back-to-needs',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'plan-needs' }),
});

/** Opens the plan; the button stands on the case card. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const planOpen = defineAction({
  kind: 'open',
  verb: 'case.plan-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'plan-needs' }),
});

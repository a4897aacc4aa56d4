/** Opens the individual's copy of the plan; the button stands on the case card. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const copyOpen = defineAction({
  kind: 'open',
  verb: 'case.copy-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'copy' }),
});

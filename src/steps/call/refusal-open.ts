/** Opens an obliged unit's no. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const refusalOpen = defineAction({
  kind: 'open',
  verb: 'case.refusal-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'refusal' }),
});

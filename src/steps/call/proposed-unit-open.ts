/** Opens a unit that a recipient has proposed. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const proposedUnitOpen = defineAction({
  kind: 'open',
  verb: 'case.proposed-unit-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'proposed-unit' }),
});

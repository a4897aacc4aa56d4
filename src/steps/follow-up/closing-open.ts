/** Opens the closing; the button stands on the case card and on the plan owner's card. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const closingOpen = defineAction({
  kind: 'open',
  verb: 'case.closing-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'closing' }),
});

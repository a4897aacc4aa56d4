/** Opens when the individual would rather meet. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const wishesOpen = defineAction({
  kind: 'open',
  verb: 'case.wishes-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'wishes' }),
});

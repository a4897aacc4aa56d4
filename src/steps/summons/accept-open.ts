/** Opens the yes. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const acceptOpen = defineAction({
  kind: 'open',
  verb: 'summons.accept-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'accept' }),
});

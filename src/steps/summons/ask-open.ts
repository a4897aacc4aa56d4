/** Opens a question to the convener. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const askOpen = defineAction({
  kind: 'open',
  verb: 'summons.ask-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'ask' }),
});

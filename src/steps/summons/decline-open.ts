/** Opens the no. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const declineOpen = defineAction({
  kind: 'open',
  verb: 'summons.decline-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'decline' }),
});

/** Opens what a unit that takes part may read. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const seeOpen = defineAction({
  kind: 'open',
  verb: 'summons.see-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'participant' }),
});

/** Opens a proposal of other times. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const otherTimeOpen = defineAction({
  kind: 'open',
  verb: 'summons.other-time-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'other-time' }),
});

/** Opens the follow-up; the button stands on the case card and on the plan owner's card. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const followUpOpen = defineAction({
  kind: 'open',
  verb: 'case.follow-up-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'follow-up-form' }),
});

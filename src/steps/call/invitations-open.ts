/** The texts to hand over. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const invitationsOpen = defineAction({
  kind: 'open',
  verb: 'case.invitations-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'invitations' }),
});

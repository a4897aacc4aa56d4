/** Opens choosing recipients. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const recipientsOpen = defineAction({
  kind: 'open',
  verb: 'case.recipients-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'recipients' }),
});

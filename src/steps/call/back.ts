/** Back from the times to the recipients. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const back = defineAction({
  kind: 'open',
  verb: 'call.back',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'recipients' }),
});

/** Opens sending the summonses. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const callOpen = defineAction({
  kind: 'open',
  verb: 'case.call-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'call' }),
});

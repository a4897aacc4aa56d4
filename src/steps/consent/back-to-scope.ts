/** Back to what the consent covers. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const backToScope = defineAction({
  kind: 'open',
  verb: 'consent-givers.back-to-scope',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'consent-scope' }),
});

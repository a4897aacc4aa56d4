/** Opens the guide that the row names, in a dialog. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const openGuide = defineAction({
  kind: 'open',
  verb: 'welcome.guide',
  payload: nothing,
  leads: (_payload, { on = '' }) => ({ to: 'dialog', card: 'guide', on }),
});

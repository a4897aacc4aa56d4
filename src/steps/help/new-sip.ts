/** Opens the four short questions that say whether a SIP is right. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const newSip = defineAction({
  kind: 'open',
  verb: 'welcome.new-sip',
  payload: nothing,
  leads: () => ({ to: 'card', card: 'need' }),
});

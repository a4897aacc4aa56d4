/** Opens the few questions that say whether a SIP is right, or, for those who may not convene, the pointing out of a need (R14). */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const newSip = defineAction({
  kind: 'note',
  verb: 'welcome.new-sip',
  payload: nothing,
  note: async (_payload, _at, notes) => ({
    to: 'card',
    card: (await notes.mayConvene()) ? 'need' : 'point-out',
  }),
});

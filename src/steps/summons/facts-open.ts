/** Opens what is needed to find the right unit (R75). */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const factsOpen = defineAction({
  kind: 'open',
  verb: 'summons.facts-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'routing-facts' }),
});

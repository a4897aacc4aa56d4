/** Goes on from the facts to passing on. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const routeInstead = defineAction({
  kind: 'open',
  verb: 'routing-facts.route-instead',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'route' }),
});

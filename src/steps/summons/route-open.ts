/** Opens passing on to another unit. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const routeOpen = defineAction({
  kind: 'open',
  verb: 'summons.route-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'route' }),
});

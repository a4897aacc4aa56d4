/** Shows the summons as it now is, to the one who asked for it in the card's menu: the shared card is edited after each move by itself. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const refreshSummons = defineAction({
  kind: 'open',
  verb: 'summons.refresh',
  payload: nothing,
  leads: () => ({ to: 'done' }),
});

/** Shows the cases of one's own units. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const myCases = defineAction({
  kind: 'note',
  verb: 'welcome.my-cases',
  payload: nothing,
  note: async (_payload, _at, notes) => ({
    to: 'card',
    card: 'cases',
    extra: { cases: await notes.myCases() },
  }),
});

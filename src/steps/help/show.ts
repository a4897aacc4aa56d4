/** Sends the living card of one of one's own cases; the row says which. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const show = defineAction({
  kind: 'note',
  verb: 'cases.show',
  payload: nothing,
  note: async (_payload, { on }, notes) => {
    const found = on !== undefined && (await notes.showCase(on));
    return { to: 'card', card: 'cases', extra: { cases: await notes.myCases(), notFound: !found } };
  },
});

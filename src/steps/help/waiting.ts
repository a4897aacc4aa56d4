/** Sends the card of a summons or a measure that waits for one's own unit; the row says which. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import type { Waits } from '../waits.js';

export const showSummons = shows('summonses');
export const showTask = shows('tasks');

function shows(what: Waits) {
  return defineAction({
    kind: 'note',
    verb: `waiting.show-${what}`,
    payload: nothing,
    note: async (_payload, { on }, notes) => {
      const found = on !== undefined && (await notes.waiting.show(what, on));
      const rows = await notes.waiting.list(what);
      return { to: 'card', card: 'waiting', extra: { what, rows, notFound: !found } };
    },
  });
}

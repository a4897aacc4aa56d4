/** The presses on reminders: to the card where one is solved, or all of it another day. */
import type { Delay } from '../../process/nudges.js';
import { dayOf } from '../../process/time.js';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const openNudge = defineAction({
  kind: 'note',
  verb: 'nudges.open',
  payload: nothing,
  note: async (_payload, { on }, notes) => {
    const found = on !== undefined && (await notes.nudges.open(on));
    return { to: 'card', card: 'nudges', extra: { read: await notes.nudges.list(), notFound: !found } };
  },
});

export const nudgesTomorrow = puttingOff('nudges.tomorrow', 'tomorrow');
export const nudgesInThreeDays = puttingOff('nudges.three-days', 'threeDays');
export const nudgesNextWeek = puttingOff('nudges.next-week', 'nextWeek');

function puttingOff(verb: string, delay: Delay) {
  return defineAction({
    kind: 'note',
    verb,
    payload: nothing,
    note: async (_payload, _at, notes) => {
      const until = await notes.nudges.putOff(delay);
      const read = await notes.nudges.list();
      return { to: 'card', card: 'nudges', extra: { read, ...(until ? { putOffTo: dayOf(until) } : {}) } };
    },
  });
}

/** The presses on reminders: to the card where one is solved, or all of it another day. */
import type { Delay } from '../../process/nudges.js';
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

export const nudgesBack = defineAction({
  kind: 'note',
  verb: 'nudges.back',
  payload: nothing,
  note: async (_payload, _at, notes) => {
    await notes.nudges.putBack();
    return { to: 'card', card: 'nudges', extra: { read: await notes.nudges.list() } };
  },
});

function puttingOff(verb: string, delay: Delay) {
  return defineAction({
    kind: 'note',
    verb,
    payload: nothing,
    note: async (_payload, _at, notes) => {
      await notes.nudges.putOff(delay);
      return { to: 'card', card: 'nudges', extra: { read: await notes.nudges.list() } };
    },
  });
}

/** From the times to another screen and back: what was chosen and typed there waits. */
import type { z } from 'zod';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { keepTimes } from './keep-times.js';
import { TimesAsTyped } from './typed-times.js';

export const back = leaves('call.back', 'recipients');
export const formOpen = leaves('call.form-open', 'call-form');
export const formBack = defineAction({
  kind: 'open',
  verb: 'call-form.back',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'call' }),
});

function leaves(verb: string, card: string) {
  return defineAction({
    kind: 'note',
    verb,
    payload: TimesAsTyped,
    note: async ({ times, day, from }: z.output<typeof TimesAsTyped>, _at, notes) => {
      await keepTimes(notes, { times, day: day ?? '', from });
      return { to: 'dialog', card };
    },
  });
}

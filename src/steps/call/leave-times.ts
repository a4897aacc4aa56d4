/** From the times to another screen and back: what was typed there waits. */
import type { z } from 'zod';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { TypedTimes } from './typed-times.js';

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
    payload: TypedTimes,
    note: async (typed: z.output<typeof TypedTimes>, _at, notes) => {
      const kept = Object.entries(typed).flatMap(([field, value]) => (value ? [[field, value]] : []));
      await notes.keepDraft('times', Object.fromEntries(kept));
      return { to: 'dialog', card };
    },
  });
}

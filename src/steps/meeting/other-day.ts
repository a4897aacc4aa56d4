/** From the reason back to the days: what was chosen, and how and where, waits. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { timeInputs } from './chosen-time.js';

export const otherDay = defineAction({
  kind: 'note',
  verb: 'meeting-time.other-day',
  payload: z.object({ ...timeInputs, form: words(20), place: words(200), reason: words(500) }),
  note: async ({ form, place, reason }, _at, notes) => {
    await notes.keepDraft('booking', { form, place, reasonBefore: reason });
    return { to: 'dialog', card: 'meeting-time' };
  },
});

/** Saves the report and shows it as one text. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords, words } from '../inputs.js';

export const deviationSave = defineAction({
  kind: 'move',
  verb: 'deviation-form.save',
  payload: z.object({
    whatHappened: someWords(2000),
    individual: words(1000),
    unit: words(1000),
    system: words(1000),
  }),
  // An emptied answer is saved as empty, so that it does not come back.
  moves: (texts, { deviationId }) => (deviationId ? [{ kind: 'draftDeviation', deviationId, texts }] : []),
  leads: () => ({ to: 'dialog', card: 'deviation-text' }),
});

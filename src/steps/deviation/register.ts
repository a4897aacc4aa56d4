/** Keeps the number that the deviation got where it was registered (R64). */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords, words } from '../inputs.js';

export const deviationRegister = defineAction({
  kind: 'move',
  verb: 'deviation-text.register',
  // The text stands in an input so that it can be copied; what comes back of it is not kept.
  payload: z.object({ copy: words(8000), medControlId: someWords(40) }),
  moves: ({ medControlId }, { deviationId }) =>
    deviationId ? [{ kind: 'registerDeviation', deviationId, medControlId }] : [],
  leads: () => ({ to: 'done' }),
});

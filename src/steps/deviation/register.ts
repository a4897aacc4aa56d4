/** Keeps the number that the deviation got, or who was asked to register it (R64). */
import { z } from 'zod';
import { dayOf } from '../../process/time.js';
import { defineAction } from '../action.js';
import { perhapsDay, words } from '../inputs.js';

export const deviationRegister = defineAction({
  kind: 'move',
  verb: 'deviation-text.register',
  // The text stands in an input so that it can be copied; what comes back of it is not kept.
  payload: z.object({ copy: words(8000), medControlId: words(40), sentTo: words(80), sentOn: perhapsDay }),
  moves: ({ medControlId, sentTo, sentOn }, { deviationId, now }) => {
    if (!deviationId) return [];
    if (medControlId === '' && sentTo !== '')
      return [{ kind: 'handOverDeviation', deviationId, to: sentTo, on: sentOn ?? dayOf(now) }];
    return [{ kind: 'registerDeviation', deviationId, medControlId }];
  },
  leads: () => ({ to: 'done' }),
});

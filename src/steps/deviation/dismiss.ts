/** Lets a suggested deviation be, with why (R61). */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';

export const deviationDismiss = defineAction({
  kind: 'move',
  verb: 'deviation-none.save',
  payload: z.object({ reason: words(300) }),
  moves: ({ reason }, { deviationId }) =>
    deviationId ? [{ kind: 'dismissDeviation', deviationId, reason }] : [],
  leads: () => ({ to: 'done' }),
});

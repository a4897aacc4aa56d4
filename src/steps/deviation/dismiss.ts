/** Lets a suggested deviation be. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const deviationDismiss = defineAction({
  kind: 'move',
  verb: 'deviation.dismiss',
  payload: nothing,
  moves: (_payload, { deviationId }) => (deviationId ? [{ kind: 'dismissDeviation', deviationId }] : []),
  leads: () => ({ to: 'done' }),
});

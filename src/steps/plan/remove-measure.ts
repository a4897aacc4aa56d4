/** Takes a measure out of the plan; the row says which. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { measuresOf } from './typed-measure.js';

export const removeMeasure = defineAction({
  kind: 'move',
  verb: 'plan-measures.remove',
  payload: nothing,
  moves: (_payload, { facts, on }) => {
    const measures = facts ? measuresOf(facts) : [];
    return [{ kind: 'savePlan', texts: {}, measures: measures.filter(({ taskId }) => taskId !== on) }];
  },
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

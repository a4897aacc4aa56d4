/** Adds the typed measure to the plan. */
import { defineAction } from '../action.js';
import { unfilled } from '../inputs.js';
import { TypedMeasure, withTyped } from './typed-measure.js';

export const addMeasure = defineAction({
  kind: 'move',
  verb: 'plan-measures.add',
  payload: TypedMeasure.refine(({ what }) => what !== '', unfilled('noMeasure')),
  moves: (typed, at) => [{ kind: 'savePlan', texts: {}, measures: withTyped(typed, at) }],
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

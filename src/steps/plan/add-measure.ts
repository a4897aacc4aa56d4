/** Adds the typed measure to the plan. */
import { defineAction } from '../action.js';
import { unfilled } from '../inputs.js';
import { MeasureByReference, TypedMeasure, withOneMore, withTyped } from './typed-measure.js';

export const addMeasure = defineAction({
  kind: 'move',
  verb: 'plan-measures.add',
  payload: TypedMeasure.refine(({ what }) => what !== '', unfilled('noMeasure')),
  moves: (typed, at) => [{ kind: 'savePlan', texts: {}, measures: withTyped(typed, at) }],
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

/** Where the plan's texts stay outside (P13): a unit, a day and how far the decision has come. */
export const addMeasureByReference = defineAction({
  kind: 'move',
  verb: 'plan-measures.add-by-reference',
  payload: MeasureByReference,
  moves: (typed, at) => [{ kind: 'savePlan', texts: {}, measures: withOneMore(typed, at) }],
  leads: () => ({ to: 'dialog', card: 'plan-measures' }),
});

/** On from the measures; one that stands in the fields is added first. */
import { defineAction } from '../action.js';
import { TypedMeasure, withTyped } from './typed-measure.js';

export const saveMeasures = defineAction({
  kind: 'move',
  verb: 'plan-measures.next',
  payload: TypedMeasure,
  moves: (typed, at) => [{ kind: 'savePlan', texts: {}, measures: withTyped(typed, at) }],
  leads: () => ({ to: 'dialog', card: 'plan-owner' }),
});

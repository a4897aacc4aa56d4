/** From the measures to another screen; one that stands in the fields is added first. */
import { defineAction } from '../action.js';
import { TypedMeasure, withTyped } from './typed-measure.js';

export const saveMeasures = savesTo('plan-measures.next', 'plan-owner');
export const backToNeeds = savesTo('plan-measures.back-to-needs', 'plan-needs');
/** The row says which. */
export const changeMeasureOpen = savesTo('plan-measures.change', 'plan-measure');

function savesTo(verb: string, card: string) {
  return defineAction({
    kind: 'move',
    verb,
    payload: TypedMeasure,
    moves: (typed, at) =>
      typed.what === '' ? [] : [{ kind: 'savePlan', texts: {}, measures: withTyped(typed, at) }],
    leads: () => ({ to: 'dialog', card }),
  });
}

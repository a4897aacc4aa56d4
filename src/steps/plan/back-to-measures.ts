/** Back to the measures. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const backToMeasures = back('plan-owner.back-to-measures');
export const backFromMeasure = back('plan-measure.back');

function back(verb: string) {
  return defineAction({
    kind: 'open',
    verb,
    payload: nothing,
    leads: () => ({ to: 'dialog', card: 'plan-measures' }),
  });
}

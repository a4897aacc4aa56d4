/** From the last screen to another: what stands in its fields is saved on the way. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { OwnerFields, ownerSaved } from './owner-fields.js';

export const backToMeasures = savesTo('plan-owner.back-to-measures', 'plan-measures');
export const moreOfPlan = savesTo('plan-owner.more', 'plan-more');

/** What is missing stands on another screen. The refused press has saved this one already. */
export const needsMissing = opens('plan-owner.needs-open', 'plan-needs');
export const measuresMissing = opens('plan-owner.measures-open', 'plan-measures');

function savesTo(verb: string, card: string) {
  return defineAction({
    kind: 'move',
    verb,
    payload: OwnerFields,
    moves: (typed, at) => [ownerSaved(typed, at)],
    leads: () => ({ to: 'dialog', card }),
  });
}

function opens(verb: string, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}

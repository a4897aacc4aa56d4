/** The buttons of a deviation that open one of its dialogs. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const deviationDraftOpen = opens('deviation.draft-open', 'deviation-form');
export const deviationTextOpen = opens('deviation.text-open', 'deviation-text');
export const disputeOpen = opens('deviation.dispute-open', 'dispute');
export const deviationNoneOpen = opens('deviation.none-open', 'deviation-none');
export const deviationBack = opens('deviation-text.back', 'deviation-form');
export const deviationJsonOpen = opens('deviation-text.json-open', 'deviation-json');
export const deviationJsonBack = opens('deviation-json.back', 'deviation-text');
export const deviationEffectBack = opens('deviation-effect.back', 'deviation-form');
export const deviationLevelBack = opens('deviation-level.back', 'deviation-effect');

function opens(verb: string, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}

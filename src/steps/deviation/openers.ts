/** The buttons of a deviation that open one of its dialogs. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const deviationDraftOpen = opens('deviation.draft-open', 'deviation-form');
export const deviationTextOpen = opens('deviation.text-open', 'deviation-text');
export const deviationReadOpen = opens('deviation.read-open', 'deviation-read');
export const deviationReadJson = opens('deviation-read.json-open', 'deviation-json');
export const disputeOpen = opens('deviation.dispute-open', 'dispute');
export const deviationNoneOpen = opens('deviation.none-open', 'deviation-none');
export const deviationBack = opens('deviation-text.back', 'deviation-form');
export const deviationJsonOpen = opens('deviation-text.json-open', 'deviation-json');
/** To where it is registered, or where what is registered is read. */
export const deviationJsonBack = defineAction({
  kind: 'open',
  verb: 'deviation-json.back',
  payload: nothing,
  leads: (_payload, { deviationId, facts }) => {
    const found = facts?.deviations.find(({ id }) => id === deviationId);
    return { to: 'dialog', card: found?.state === 'drafted' ? 'deviation-text' : 'deviation-read' };
  },
});
export const deviationEffectBack = opens('deviation-effect.back', 'deviation-form');
export const deviationLevelBack = opens('deviation-level.back', 'deviation-effect');

function opens(verb: string, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}

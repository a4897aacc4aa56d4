/** Calls to a meeting for the follow-up, from the case card or from the plan owner's; or does without one after all. */
import { recipientId } from '../../process/ids.js';
import { defineAction, type Pressed } from '../action.js';
import { nothing } from '../inputs.js';

export const callFromCase = calls('case.follow-up-call');
export const callFromOwner = calls('follow-up.call');

export const dropCall = defineAction({
  kind: 'move',
  verb: 'case.follow-up-drop',
  payload: nothing,
  moves: () => [{ kind: 'dropFollowUpCall' }],
  leads: () => ({ to: 'done' }),
});

function calls(verb: string) {
  return defineAction({
    kind: 'move',
    verb,
    payload: nothing,
    moves: (_payload, at: Pressed) => [{ kind: 'callToFollowUp', formerConvenerAs: recipientId(at.newId()) }],
    leads: () => ({ to: 'done' }),
  });
}

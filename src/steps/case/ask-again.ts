/** Asks for the consent anew after a no. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const askAgain = defineAction({
  kind: 'move',
  verb: 'case.ask-again',
  payload: nothing,
  moves: () => [{ kind: 'askConsentAgain' }],
  leads: () => ({ to: 'done' }),
});

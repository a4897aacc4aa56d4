/** Holds on to the duty: the principal is asked for a substitute. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const substitute = defineAction({
  kind: 'move',
  verb: 'refusal.substitute',
  payload: nothing,
  moves: (_payload, { recipientId }) => (recipientId ? [{ kind: 'askForSubstitute', recipientId }] : []),
  leads: () => ({ to: 'done' }),
});

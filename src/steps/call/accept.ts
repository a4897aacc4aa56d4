/** Lets a refusal be: what was sent in writing is enough. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const accept = defineAction({
  kind: 'move',
  verb: 'refusal.accept',
  payload: nothing,
  moves: (_payload, { recipientId }) => (recipientId ? [{ kind: 'acceptRefusal', recipientId }] : []),
  leads: () => ({ to: 'done' }),
});

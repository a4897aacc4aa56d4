/** Back to the unit that sent it here. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const handBack = defineAction({
  kind: 'move',
  verb: 'route.hand-back',
  payload: nothing,
  moves: (_payload, { recipientId }) => (recipientId ? [{ kind: 'handBack', recipientId }] : []),
  leads: () => ({ to: 'done' }),
});

/** Says no to a unit that a recipient has proposed. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const declineUnit = defineAction({
  kind: 'move',
  verb: 'proposed-unit.decline',
  payload: nothing,
  moves: (_payload, { recipientId }) => (recipientId ? [{ kind: 'declineUnit', recipientId }] : []),
  leads: () => ({ to: 'done' }),
});

/** The convener reminds one recipient now. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const nudge = defineAction({
  kind: 'move',
  verb: 'case.nudge',
  payload: nothing,
  moves: (_payload, { recipientId }) => (recipientId ? [{ kind: 'nudgeRecipient', recipientId }] : []),
  leads: () => ({ to: 'done' }),
});

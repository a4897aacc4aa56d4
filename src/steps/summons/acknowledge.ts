/** A receipt: the summons has been seen. It promises nothing. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const acknowledge = defineAction({
  kind: 'move',
  verb: 'summons.acknowledge',
  payload: nothing,
  moves: (_payload, { recipientId }) => (recipientId ? [{ kind: 'acknowledge', recipientId }] : []),
  leads: () => ({ to: 'done' }),
});

/** Back to the unit that sent it here. */
import { defineAction, versionSeen } from '../action.js';
import { nothing } from '../inputs.js';

export const handBack = defineAction({
  kind: 'move',
  verb: 'route.hand-back',
  payload: nothing,
  moves: (_payload, at) =>
    at.recipientId ? [{ kind: 'handBack', recipientId: at.recipientId, ...versionSeen(at) }] : [],
  leads: () => ({ to: 'done' }),
});

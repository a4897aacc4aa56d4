/** Sends a no. Whether it needs a reason is the process's question, not the form's. */
import { z } from 'zod';
import { defineAction, versionSeen } from '../action.js';
import { words } from '../inputs.js';

export const sayNo = defineAction({
  kind: 'move',
  verb: 'decline.say-no',
  payload: z.object({ reason: words(1000) }),
  moves: ({ reason }, at) =>
    at.recipientId
      ? [
          {
            kind: 'declineSummons',
            recipientId: at.recipientId,
            ...(reason ? { reason } : {}),
            ...versionSeen(at),
          },
        ]
      : [],
  leads: () => ({ to: 'done', says: 'no' }),
});

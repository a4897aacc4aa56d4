/** Asks the convener about a unit that the summons cannot be sent to at once. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction, versionSeen } from '../action.js';
import { someWords } from '../inputs.js';

export const askConvener = defineAction({
  kind: 'move',
  verb: 'route.ask-convener',
  payload: z.object({ unitId: someWords(80) }),
  moves: (payload, at) =>
    at.recipientId
      ? [
          {
            kind: 'proposeUnit',
            recipientId: at.recipientId,
            unitId: unitId(payload.unitId),
            ...versionSeen(at),
          },
        ]
      : [],
  leads: () => ({ to: 'done', says: 'unit' }),
});

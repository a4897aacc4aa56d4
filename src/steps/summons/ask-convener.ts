/** Asks the convener about a unit that the summons cannot be sent to at once. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const askConvener = defineAction({
  kind: 'move',
  verb: 'route.ask-convener',
  payload: z.object({ unitId: someWords(80) }),
  moves: (payload, { recipientId }) =>
    recipientId ? [{ kind: 'proposeUnit', recipientId, unitId: unitId(payload.unitId) }] : [],
  leads: () => ({ to: 'done' }),
});

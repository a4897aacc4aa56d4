/** Passes the summons on; the process asks whether the unit is of the same principal. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const passOn = defineAction({
  kind: 'move',
  verb: 'route.pass-on',
  payload: z.object({ unitId: someWords(80) }),
  moves: (payload, { recipientId }) =>
    recipientId ? [{ kind: 'routeToUnit', recipientId, unitId: unitId(payload.unitId) }] : [],
  leads: () => ({ to: 'done' }),
});

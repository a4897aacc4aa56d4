/** Passes the summons on; the process asks whether the unit is of the same principal. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction, versionSeen } from '../action.js';
import { someWords } from '../inputs.js';

export const passOn = defineAction({
  kind: 'move',
  verb: 'route.pass-on',
  payload: z.object({ unitId: someWords(80) }),
  moves: (payload, at) =>
    at.recipientId
      ? [
          {
            kind: 'routeToUnit',
            recipientId: at.recipientId,
            unitId: unitId(payload.unitId),
            ...versionSeen(at),
          },
        ]
      : [],
  leads: () => ({ to: 'done' }),
});

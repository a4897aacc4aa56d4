/** Tells the chosen unit that a need has been seen; no word about whom (R14). */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const pointOut = defineAction({
  kind: 'note',
  verb: 'point-out.send',
  payload: z.object({ unitId: someWords(100) }),
  note: async (typed, _at, notes) => {
    const pointedOut = await notes.pointOut(unitId(typed.unitId));
    return { to: 'card', card: 'point-out', extra: pointedOut ? { pointedOut } : {} };
  },
});

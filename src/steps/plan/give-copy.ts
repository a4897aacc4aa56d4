/** Records that the individual has a copy, today (R57). */
import { z } from 'zod';
import { dayOf } from '../../process/time.js';
import { defineAction } from '../action.js';

export const giveCopy = defineAction({
  kind: 'move',
  verb: 'copy.give',
  // A question to think about before handing over (P2): its answer belongs in the record system, and is not kept.
  payload: z.object({ guardians: z.enum(['yes', 'no', '']).default('') }),
  moves: (_payload, { now }) => [{ kind: 'giveCopy', on: dayOf(now) }],
  leads: () => ({ to: 'done' }),
});

/** Offers the overall responsibility, or gives it back to the convening unit. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { nothing, someWords } from '../inputs.js';

export const offerOwnership = defineAction({
  kind: 'move',
  verb: 'hand-over.offer',
  payload: z.object({ unitId: someWords(80).transform(unitId) }),
  moves: (to) => [{ kind: 'offerOwnership', unitId: to.unitId }],
  leads: () => ({ to: 'done' }),
});

export const releaseOwnership = defineAction({
  kind: 'move',
  verb: 'hand-over.release',
  payload: nothing,
  moves: () => [{ kind: 'releaseOwnership' }],
  leads: () => ({ to: 'done' }),
});

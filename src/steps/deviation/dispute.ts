/** Marks that it is a dispute about the guideline, with who does what meanwhile; and that it is settled (R63). */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { nothing, words } from '../inputs.js';

export const disputeSave = defineAction({
  kind: 'move',
  verb: 'dispute.save',
  payload: z.object({ ownPosition: words(1000), otherPosition: words(1000), interim: words(1000) }),
  moves: (said, { deviationId }) => (deviationId ? [{ kind: 'markDispute', deviationId, ...said }] : []),
  leads: () => ({ to: 'done' }),
});

export const disputeResolve = defineAction({
  kind: 'move',
  verb: 'deviation.resolve',
  payload: nothing,
  moves: (_payload, { deviationId }) => (deviationId ? [{ kind: 'resolveDispute', deviationId }] : []),
  leads: () => ({ to: 'done' }),
});

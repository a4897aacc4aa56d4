/** Closes the case with a reason and an evaluation (R59). */
import { z } from 'zod';
import type { ClosingReason } from '../../process/sip-case.js';
import { defineAction } from '../action.js';
import { ticked, words } from '../inputs.js';

export const closingReasons = [
  'goalsReached',
  'individualWantsToStop',
  'consentWithdrawn',
  'moved',
  'deceased',
  'other',
] as const satisfies readonly ClosingReason[];

export const close = defineAction({
  kind: 'move',
  verb: 'closing.close',
  payload: z.object({
    reason: z.enum(closingReasons),
    evaluation: words(4000),
    individualView: words(4000),
    handOverOpenTasks: ticked,
  }),
  moves: ({ individualView, ...closing }) => [
    { kind: 'close', ...closing, ...(individualView ? { individualView } : {}) },
  ],
  leads: () => ({ to: 'done' }),
});

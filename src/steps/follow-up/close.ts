/** Closes the case with a reason and an evaluation (R59). */
import { z } from 'zod';
import type { ClosingReason } from '../../process/sip-case.js';
import { defineAction } from '../action.js';
import { ticked, words } from '../inputs.js';
import { answerOrNone } from './outcome-answers.js';

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
    better: answerOrNone,
    handOverOpenTasks: ticked,
  }),
  moves: ({ individualView, better, ...closing }) => [
    {
      kind: 'close',
      ...closing,
      ...(individualView ? { individualView } : {}),
      ...(better ? { outcome: { better } } : {}),
    },
  ],
  leads: () => ({ to: 'done' }),
});

/** Records that the whole consent is withdrawn: everything that is not yet sent stops. */
import { z } from 'zod';
import { defineAction } from '../action.js';

export const withdrawConsent = defineAction({
  kind: 'move',
  verb: 'withdraw.withdraw-consent',
  payload: z.object({
    giver: z.enum(['individual', 'guardian1', 'guardian2', 'representative', 'socialBoard']),
  }),
  moves: ({ giver }) => [{ kind: 'withdrawConsent', giver }],
  leads: () => ({ to: 'done' }),
});

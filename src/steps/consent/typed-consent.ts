/** Who consented (or did not), when and how, as typed. */
import { z } from 'zod';
import { several, someDay, words } from '../inputs.js';

export const methods = ['oral', 'written', 'eId'] as const;

const givers = ['individual', 'guardian1', 'guardian2', 'representative', 'socialBoard'] as const;

export const TypedConsent = z.object({
  givers: several.pipe(z.array(z.enum(givers)).min(1)),
  givenOn: someDay,
  method: z.enum(methods).default('oral'),
  oneGuardianReason: words(1000),
});

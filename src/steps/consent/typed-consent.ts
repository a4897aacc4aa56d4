/** Who consented (or did not), when and how, as typed. */
import { z } from 'zod';
import { rows, several, someDay, words } from '../inputs.js';

export const methods = ['oral', 'written', 'eId'] as const;

export const givers = ['individual', 'guardian1', 'guardian2', 'representative', 'socialBoard'] as const;

/** What may be taken back: also a ground that stood in a consent's place (R24). */
export const takenBack = [...givers, 'legalGround'] as const;

export const TypedConsent = z.object({
  givers: several.pipe(z.array(z.enum(givers)).min(1)),
  givenOn: someDay,
  method: z.enum(methods).default('oral'),
  oneGuardianReason: words(1000),
  /** What only those ticked leave out, one thing a row. */
  ownExceptions: rows(1000),
});

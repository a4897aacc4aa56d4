/** Records that the whole consent is withdrawn: everything that is not yet sent stops. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';
import { takenBack } from './typed-consent.js';

export const withdrawConsent = defineAction({
  kind: 'move',
  verb: 'withdraw.withdraw-consent',
  // The fields of the other press on the card are sent too, and not read.
  payload: z.object({ giver: z.enum(takenBack), what: words(200), exception: words(300) }),
  moves: ({ giver }) => [{ kind: 'withdrawConsent', giver }],
  leads: () => ({ to: 'done' }),
});

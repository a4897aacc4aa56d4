/** Records that somebody who decides has not consented, and when to ask again. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { perhapsDay, someDay } from '../inputs.js';
import { givers } from './typed-consent.js';

export const refuse = defineAction({
  kind: 'move',
  verb: 'consent-no.refuse',
  payload: z.object({ giver: z.enum(givers), on: someDay, askAgainOn: perhapsDay }),
  moves: ({ giver, on, askAgainOn }) => [
    { kind: 'refuseConsent', giver, on, ...(askAgainOn ? { askAgainOn } : {}) },
  ],
  leads: () => ({ to: 'done' }),
});

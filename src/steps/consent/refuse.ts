/** Records that somebody who decides has not consented: one no is enough, so the first of those chosen is recorded. */
import { defineAction } from '../action.js';
import { TypedConsent } from './typed-consent.js';

export const refuse = defineAction({
  kind: 'move',
  verb: 'consent-givers.refuse',
  payload: TypedConsent,
  moves: ({ givers, givenOn }) =>
    givers.slice(0, 1).map((giver) => ({ kind: 'refuseConsent', giver, on: givenOn }) as const),
  leads: () => ({ to: 'done' }),
});

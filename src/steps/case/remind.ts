/** Reminds everybody who has not answered. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { waiting } from './standing.js';

export const remind = defineAction({
  kind: 'move',
  verb: 'case.remind',
  payload: nothing,
  moves: (_payload, { facts }) =>
    (facts ? waiting(facts) : []).map(({ id }) => ({ kind: 'nudgeRecipient', recipientId: id }) as const),
  leads: () => ({ to: 'done' }),
});

/** Reminds everybody who has not answered and can be reached in writing. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';
import { remindable } from './standing.js';

export const remind = defineAction({
  kind: 'move',
  verb: 'case.remind',
  payload: nothing,
  moves: (_payload, { facts }) =>
    (facts ? remindable(facts) : []).map(({ id }) => ({ kind: 'nudgeRecipient', recipientId: id }) as const),
  leads: () => ({ to: 'done' }),
});

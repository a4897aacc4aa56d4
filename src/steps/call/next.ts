/** Adds what is ticked and goes on to the times. */
import { defineAction } from '../action.js';
import { Chosen, movesToAdd } from './to-add.js';

export const next = defineAction({
  kind: 'move',
  verb: 'recipients.next',
  payload: Chosen,
  moves: movesToAdd,
  leads: () => ({ to: 'dialog', card: 'call' }),
});

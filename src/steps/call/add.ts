/** Adds what is ticked and stays, so that more can be added with other words. */
import { defineAction } from '../action.js';
import { Chosen, movesToAdd } from './to-add.js';

export const add = defineAction({
  kind: 'move',
  verb: 'recipients.add',
  payload: Chosen,
  moves: movesToAdd,
  leads: () => ({ to: 'dialog', card: 'recipients' }),
});

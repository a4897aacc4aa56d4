/** Adds what is ticked and stays, so that more can be added with other words. */
import { defineAction } from '../action.js';
import { unfilled } from '../inputs.js';
import { Chosen, isAnybody, movesToAdd } from './to-add.js';

export const add = defineAction({
  kind: 'move',
  verb: 'recipients.add',
  payload: Chosen.refine(isAnybody, unfilled('nobodyChosen')),
  moves: movesToAdd,
  leads: () => ({ to: 'dialog', card: 'recipients' }),
});

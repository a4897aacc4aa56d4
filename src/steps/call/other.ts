/** To somebody who is not in the list, and back; what is ticked is added before one leaves it. */
import { defineAction } from '../action.js';
import { nothing, unfilled } from '../inputs.js';
import { Chosen, isAnybody, movesToAdd } from './to-add.js';

export const other = defineAction({
  kind: 'move',
  verb: 'recipients.other',
  payload: Chosen,
  moves: movesToAdd,
  leads: () => ({ to: 'dialog', card: 'recipient-other' }),
});

export const otherAdd = defineAction({
  kind: 'move',
  verb: 'recipient-other.add',
  payload: Chosen.refine(isAnybody, unfilled('nobodyTyped')),
  moves: movesToAdd,
  leads: () => ({ to: 'dialog', card: 'recipients' }),
});

export const otherBack = defineAction({
  kind: 'open',
  verb: 'recipient-other.back',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'recipients' }),
});

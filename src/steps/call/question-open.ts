/** Opens a recipient's question. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const questionOpen = defineAction({
  kind: 'open',
  verb: 'case.question-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'question' }),
});

/** Opens what a close person answered on the telephone. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const phoneAnswerOpen = defineAction({
  kind: 'open',
  verb: 'case.phone-answer-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'phone-answer' }),
});

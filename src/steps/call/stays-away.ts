/** Writes down that the person who was rung does not come. */
import { defineAction } from '../action.js';
import { TypedPhoneAnswer } from './typed-phone-answer.js';

export const staysAway = defineAction({
  kind: 'move',
  verb: 'phone-answer.stays-away',
  payload: TypedPhoneAnswer,
  moves: ({ reason }, { recipientId }) =>
    recipientId ? [{ kind: 'declineSummons', recipientId, ...(reason ? { reason } : {}) }] : [],
  leads: () => ({ to: 'done' }),
});

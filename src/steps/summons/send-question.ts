/** Sends a question to the convener. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const sendQuestion = defineAction({
  kind: 'move',
  verb: 'ask.send-question',
  payload: z.object({ question: someWords(1000) }),
  moves: ({ question }, { recipientId }) =>
    recipientId ? [{ kind: 'askQuestion', recipientId, question }] : [],
  leads: () => ({ to: 'done', says: 'question' }),
});

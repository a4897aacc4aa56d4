/** Answers a recipient's question. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const answer = defineAction({
  kind: 'move',
  verb: 'question.answer',
  payload: z.object({ answer: someWords(1000) }),
  moves: (payload, { recipientId }) =>
    recipientId ? [{ kind: 'answerQuestion', recipientId, answer: payload.answer }] : [],
  leads: () => ({ to: 'done' }),
});

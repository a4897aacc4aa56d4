/** Sends the convener other times that suit better. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const propose = defineAction({
  kind: 'move',
  verb: 'other-time.propose',
  payload: z.object({ words: someWords(500) }),
  moves: (payload, { recipientId }) =>
    recipientId ? [{ kind: 'proposeOtherTime', recipientId, words: payload.words }] : [],
  leads: () => ({ to: 'done', says: 'otherTime' }),
});

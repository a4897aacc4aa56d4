/** Följ upp befintlig SIP: the same case goes on, with its convener's card as a message of its own (R7). */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

export const followUpExisting = defineAction({
  kind: 'note',
  verb: 'existing.follow-up',
  payload: z.object({ careName: someWords(120) }),
  note: async ({ careName }, { on = '' }, notes) => {
    const refused = await notes.followUpExisting(on, careName);
    return refused
      ? { to: 'card', card: 'existing', extra: { sips: await notes.activeSips(), refused } }
      : { to: 'card', card: 'message', extra: { says: 'followsUp', ref: on } };
  },
});

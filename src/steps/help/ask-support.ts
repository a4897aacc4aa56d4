/** Sends a neutral question to the SIP-samordnare. */
import { z } from 'zod';
import { supportTopics } from '../../process/support.js';
import { defineAction } from '../action.js';

export const askSupport = defineAction({
  kind: 'move',
  verb: 'support.ask',
  payload: z.object({ topic: z.enum(supportTopics) }),
  moves: ({ topic }) => [{ kind: 'askForSupport', topic }],
  leads: () => ({ to: 'done' }),
});

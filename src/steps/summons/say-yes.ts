/** A unit's yes, with the times that work; who comes is the next question. */
import { z } from 'zod';
import type { Instant } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { several } from '../inputs.js';

export const sayYes = defineAction({
  kind: 'move',
  verb: 'accept.say-yes',
  payload: z.object({ times: several }),
  moves: ({ times }, { recipientId }) =>
    // Times are matched with the proposed ones wherever they are read; a strange one matches none.
    recipientId ? [{ kind: 'acceptSummons', recipientId, worksOn: times as readonly Instant[] }] : [],
  leads: (_payload, { actor }) => ({
    to: 'dialog',
    card: actor.kind === 'link' ? 'confirm-link' : 'confirm',
  }),
});

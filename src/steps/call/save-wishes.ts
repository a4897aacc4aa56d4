/** Keeps when the individual would rather meet. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { momentsIn, words } from '../inputs.js';

export const saveWishes = defineAction({
  kind: 'move',
  verb: 'wishes.save',
  payload: z.object({ times: words(4000).transform(momentsIn), words: words(500) }),
  moves: ({ times, words: said }) => [{ kind: 'noteWishes', worksOn: times, words: said }],
  leads: () => ({ to: 'done' }),
});

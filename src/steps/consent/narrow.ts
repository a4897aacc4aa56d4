/** Takes back a part: a unit, a person or a topic; the meeting stands (R21). */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { unfilled, words } from '../inputs.js';
import { topics } from './topics.js';
import { takenBack } from './typed-consent.js';

export const narrow = defineAction({
  kind: 'move',
  verb: 'withdraw.narrow',
  payload: z
    .object({ giver: z.enum(takenBack), what: words(200), exception: words(300) })
    .refine(({ what, exception }) => what !== '' || exception !== '', unfilled('nothingTakenBack')),
  moves: ({ what, exception }) => {
    const topic = topics.find((one) => `topic:${one}` === what);
    const unit = what.startsWith('unit:') ? unitId(what.slice('unit:'.length)) : undefined;
    return [
      {
        kind: 'narrowConsent',
        ...(unit ? { unitId: unit } : {}),
        ...(topic ? { topics: [topic] } : {}),
        ...(exception ? { exception } : {}),
      },
    ];
  },
  leads: () => ({ to: 'done' }),
});

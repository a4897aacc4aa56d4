/** Keeps the answers in a draft and shows what applies; no case exists yet (design 8.3). */
import { z } from 'zod';
import { conclude } from '../../process/triage.js';
import { defineAction } from '../action.js';
import { several, ticked } from '../inputs.js';
import { ages, existings, sides } from './answers.js';

export const decide = defineAction({
  kind: 'note',
  verb: 'need.decide',
  payload: z.object({
    ageBand: z.enum(ages),
    sides: several.pipe(z.array(z.enum(sides)).min(1)),
    requested: ticked,
    existing: z.enum(existings),
  }),
  note: async (answers, _at, notes) => {
    await notes.keepDraft('triage', answers);
    return { to: 'card', card: 'need-result', extra: { answers, conclusion: conclude(answers) } };
  },
});

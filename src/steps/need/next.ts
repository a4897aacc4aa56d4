/** The first screen: keeps the two most deciding answers and goes on; no case exists yet (design 8.3). */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { several } from '../inputs.js';
import { ages, keepDraft, loadDraft, sideChoices, sidesOf } from './answers.js';
import { secondScreen } from './screens.js';

export const next = defineAction({
  kind: 'note',
  verb: 'need.next',
  payload: z.object({
    ageBand: z.enum(ages),
    sides: several.pipe(z.array(z.enum(sideChoices)).min(1)),
  }),
  note: async ({ ageBand, sides }, _at, notes) => {
    const draft = await loadDraft(notes);
    const answers = { ...draft.answers, ageBand, ...sidesOf(sides) };
    await keepDraft(notes, { ...draft, answers });
    return secondScreen(answers, notes);
  },
});

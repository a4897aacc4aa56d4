/** The later screens of the triage: what is answered is kept, and only what is still needed is asked. */
import { z } from 'zod';
import { circumstances } from '../../process/triage-answers.js';
import { defineAction } from '../action.js';
import { nothing, several } from '../inputs.js';
import { keepDraft, known, loadDraft } from './answers.js';
import { firstScreen, screenAfter, secondScreen } from './screens.js';

const choice = z.enum(known).optional();

export const more = defineAction({
  kind: 'note',
  verb: 'need-more.next',
  payload: z.object({
    coercion: choice,
    existing: choice,
    lssPlan: choice,
    // Left out where it is not asked; an empty one says that nothing holds.
    circumstances: z.preprocess(
      (text) => text ?? undefined,
      several.pipe(z.array(z.enum(circumstances))).optional(),
    ),
  }),
  note: async (typed, { on }, notes) => {
    const draft = await loadDraft(notes);
    if (draft.answers.ageBand === undefined) return firstScreen({});
    // A client leaves out a list in which nothing is ticked.
    const ticked = typed.circumstances ?? (on === 'first' ? [] : undefined);
    const given = { ...typed, circumstances: ticked };
    const answers = { ...draft.answers };
    for (const [question, answer] of Object.entries(given))
      if (answer !== undefined) Object.assign(answers, { [question]: answer });
    await keepDraft(notes, { ...draft, answers });
    return screenAfter(answers, notes);
  },
});

/** From the last questions to those before them, from those to the first screen. */
export const moreBack = defineAction({
  kind: 'note',
  verb: 'need-more.back',
  payload: nothing,
  note: async (_payload, { on }, notes) => {
    const { answers } = await loadDraft(notes);
    return on === 'first' ? firstScreen(answers) : secondScreen(answers, notes);
  },
});

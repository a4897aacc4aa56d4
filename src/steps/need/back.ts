/** Back to the questions, with the answers as they were. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const back = defineAction({
  kind: 'note',
  verb: 'need-result.back',
  payload: nothing,
  note: async (_payload, _at, notes) => ({
    to: 'card',
    card: 'need',
    extra: { answers: await notes.draft('triage') },
  }),
});

/** One more time to propose: it joins the list, ticked, and the fields are free for another. */
import { defineAction } from '../action.js';
import { unfilled } from '../inputs.js';
import { startsOf, TypedTimes } from './typed-times.js';

export const addTime = defineAction({
  kind: 'note',
  verb: 'call.add',
  payload: TypedTimes.refine(({ day }) => day !== undefined, unfilled('noTimeToAdd')),
  note: async (typed, _at, notes) => {
    await notes.keepDraft('times', { times: startsOf(typed).join(',') });
    return { to: 'dialog', card: 'call' };
  },
});

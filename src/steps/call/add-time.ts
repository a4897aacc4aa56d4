/** One more time to propose: it joins the list, ticked, and the fields are free for another. */
import { defineAction } from '../action.js';
import { instant } from '../../process/ids.js';
import { unfilled } from '../inputs.js';
import { startsOf, TypedTimes } from './typed-times.js';

export const addTime = defineAction({
  kind: 'note',
  verb: 'call.add',
  payload: TypedTimes.refine(({ day }) => day !== undefined, unfilled('noTimeToAdd')),
  note: async (typed, { now }, notes) => {
    const { times, day, from } = typed;
    const passed = startsOf(typed).filter((start) => !times.includes(start) && start <= instant(now));
    // Nobody can be asked about a time that is gone by: it stays in its fields, to be mended.
    const kept =
      passed.length > 0
        ? { times: times.join(','), day: day ?? '', from }
        : { times: startsOf(typed).join(',') };
    await notes.keepDraft('times', kept);
    return { to: 'dialog', card: 'call', extra: { passed } };
  },
});

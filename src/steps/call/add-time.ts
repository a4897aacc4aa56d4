/** One more time to propose: it joins the list, ticked, and the fields are free for another. */
import { defineAction } from '../action.js';
import { instant } from '../../process/ids.js';
import { unfilled } from '../inputs.js';
import { keepTimes } from './keep-times.js';
import { startsOf, TypedTimes } from './typed-times.js';

export const addTime = defineAction({
  kind: 'note',
  verb: 'call.add',
  payload: TypedTimes.refine(({ day }) => day !== undefined, unfilled('noTimeToAdd')),
  note: async (typed, { now }, notes) => {
    const { times, day, from } = typed;
    const joins = startsOf(typed).filter((start) => !times.includes(start));
    const passed = joins.filter((start) => start <= instant(now));
    // Nobody can be asked about a time that is gone by: it stays in its fields, to be mended.
    if (passed.length > 0) await keepTimes(notes, { times, day: day ?? '', from });
    else await keepTimes(notes, { times: startsOf(typed), day: '', from: '', joins });
    return { to: 'dialog', card: 'call', extra: { passed } };
  },
});

/** Begins a deviation in one of one's own cases; of an event without a case it is said where to report it. */
import { z } from 'zod';
import { startedTriggers } from '../../process/sip-case.js';
import { defineAction } from '../action.js';
import { someWords } from '../inputs.js';

/** In the list of cases: none of them. */
export const noCase = 'none';

export const deviationStart = defineAction({
  kind: 'note',
  verb: 'deviation-start.begin',
  payload: z.object({ case: someWords(20), kind: z.enum(startedTriggers) }),
  note: async ({ case: ref, kind }, _at, notes) => {
    if (ref === noCase) return { to: 'card', card: 'message', extra: { says: 'deviationOutside' } };
    const refused = await notes.startDeviation(ref, kind);
    return refused
      ? { to: 'card', card: 'deviation-start', extra: { cases: await notes.myCases(), refused } }
      : { to: 'card', card: 'message', extra: { says: 'deviationStarted', ref } };
  },
});

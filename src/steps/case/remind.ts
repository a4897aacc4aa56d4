/** Reminds everybody who has not answered and can be reached in writing. */
import { defineAction } from '../action.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { Day } from '../../process/ids.js';
import { dayOf } from '../../process/time.js';
import { nothing } from '../inputs.js';
import { remindable } from './standing.js';

export const remind = defineAction({
  kind: 'move',
  verb: 'case.remind',
  payload: nothing,
  moves: (_payload, { facts, now }) => {
    const all = facts ? remindable(facts).map(({ id }) => id) : [];
    const today = remindedOn(dayOf(now), facts);
    // Those who have had one today are passed over; where all have, the process says so.
    const rest = all.filter((id) => !today.includes(id));
    return (rest.length > 0 ? rest : all).map(
      (recipientId) => ({ kind: 'nudgeRecipient', recipientId }) as const,
    );
  },
  leads: () => ({ to: 'done' }),
});

function remindedOn(today: Day, facts: ConvenerFacts | undefined) {
  const reminded = (facts?.sipCase.recipients ?? []).filter(({ trail }) =>
    trail.some(({ what, at }) => what === 'reminded' && dayOf(at) === today),
  );
  return reminded.map(({ id }) => id);
}

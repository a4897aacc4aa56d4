/** Takes back a part: a unit, a person or a topic; the meeting and whatever the others said yes to stand (R21). */
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { unfilled } from '../inputs.js';
import { topics } from './topics.js';
import { mayWithdraw, TypedWithdrawal } from './who-withdraws.js';

export const narrow = defineAction({
  kind: 'move',
  verb: 'withdraw.narrow',
  payload: TypedWithdrawal.refine(
    ({ what, exception }) => what !== '' || exception !== '',
    unfilled('nothingTakenBack'),
  ),
  moves: ({ giver, what, exception }, { facts }) => {
    const topic = topics.find((one) => `topic:${one}` === what);
    const unit = what.startsWith('unit:') ? unitId(what.slice('unit:'.length)) : undefined;
    return [
      {
        kind: 'narrowConsent',
        ...(giver && mayWithdraw(facts).length > 1 ? { giver } : {}),
        ...(unit ? { unitId: unit } : {}),
        ...(topic ? { topics: [topic] } : {}),
        ...(exception ? { exception } : {}),
      },
    ];
  },
  leads: () => ({ to: 'done' }),
});

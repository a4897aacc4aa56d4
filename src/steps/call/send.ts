/** Sends the summonses with the proposed times; how the meeting is to be held stands in the case. */
import { defineAction } from '../action.js';
import { unfilled } from '../inputs.js';
import { slotsOf, startsOf, TypedTimes } from './typed-times.js';

export const send = defineAction({
  kind: 'move',
  verb: 'call.send',
  payload: TypedTimes.refine((typed) => startsOf(typed).length > 0, unfilled('noTime')),
  moves: (typed, { facts }) => {
    if (!facts) return [];
    const { form, lengthMinutes, phoneIsEnough, inSamsa = true } = facts.sipCase;
    const proposedTimes = slotsOf(typed, lengthMinutes);
    const how = { form, lengthMinutes, phoneIsEnough, inSamsa };
    return [{ kind: 'sendSummons', ...how, proposedTimes, seenTimes: typed.times }];
  },
  leads: () => ({ to: 'done' }),
  settlesDrafts: true,
});

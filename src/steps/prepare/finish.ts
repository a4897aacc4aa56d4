/** Ends the preparation: what stands in the fields is saved too; the first time the case goes on to consent. */
import { defineAction } from '../action.js';
import { savedPeople, TypedPeople } from './typed-person.js';

export const finish = defineAction({
  kind: 'move',
  verb: 'prepare-people.finish',
  payload: TypedPeople,
  moves: (typed, { facts }) => [
    savedPeople(typed, facts),
    ...(facts?.state === 'preparing'
      ? [{ kind: 'finishPreparation', ...(typed.reason ? { reason: typed.reason } : {}) } as const]
      : []),
  ],
  leads: () => ({ to: 'done' }),
});

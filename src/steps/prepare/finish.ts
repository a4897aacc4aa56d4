/** Ends the preparation: what stands in the fields is saved too; the first time the case goes on to consent. */
import { defineAction } from '../action.js';
import { TypedPerson, withTyped } from './typed-person.js';

export const finish = defineAction({
  kind: 'move',
  verb: 'prepare-people.finish',
  payload: TypedPerson,
  moves: (typed, { facts }) => [
    { kind: 'savePreparation', people: withTyped(facts?.sealed.people ?? [], typed) },
    ...(facts?.state === 'preparing' ? [{ kind: 'finishPreparation' } as const] : []),
  ],
  leads: () => ({ to: 'done' }),
});

/** Adds a close person to the list. */
import { defineAction } from '../action.js';
import { TypedPerson, withTyped } from './typed-person.js';

export const addPerson = defineAction({
  kind: 'move',
  verb: 'prepare-people.add-person',
  payload: TypedPerson,
  moves: (typed, { facts }) => [
    { kind: 'savePreparation', people: withTyped(facts?.sealed.people ?? [], typed) },
  ],
  leads: () => ({ to: 'dialog', card: 'prepare-people' }),
});

/** Adds a close person to the list. */
import { defineAction } from '../action.js';
import { savedPeople, TypedPeople } from './typed-person.js';

export const addPerson = defineAction({
  kind: 'move',
  verb: 'prepare-people.add-person',
  payload: TypedPeople,
  moves: (typed, { facts }) => [savedPeople(typed, facts)],
  leads: () => ({ to: 'dialog', card: 'prepare-people' }),
});

/** Adds a close person to the list. */
import { defineAction } from '../action.js';
import { unfilled } from '../inputs.js';
import { savedPeople, TypedPeople } from './typed-person.js';

export const addPerson = defineAction({
  kind: 'move',
  verb: 'prepare-people.add-person',
  payload: TypedPeople.refine(({ label }) => label !== '', unfilled('nobodyTyped')),
  moves: (typed, { facts }) => [savedPeople(typed, facts)],
  leads: () => ({ to: 'dialog', card: 'prepare-people' }),
});

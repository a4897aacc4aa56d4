/** Takes a close person off the list; the row's number says which. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const removePerson = defineAction({
  kind: 'move',
  verb: 'prepare-people.remove-person',
  payload: nothing,
  moves: (_payload, { facts, on }) => [
    {
      kind: 'savePreparation',
      people: (facts?.sealed.people ?? []).filter((_person, index) => String(index) !== on),
    },
  ],
  leads: () => ({ to: 'dialog', card: 'prepare-people' }),
});

/** Names a person who may see a protected case, or takes one off (R69). */
import { z } from 'zod';
import { recipientId, type PersonKey } from '../../process/ids.js';
import { defineAction } from '../action.js';
import type { ChosenPerson } from '../card.js';
import { someWords, words } from '../inputs.js';

/** A person of a called unit is chosen together with the summons that they are to see. */
export function valueOf({ person, recipientId: id }: ChosenPerson): string {
  return id ? `${person}#${id}` : person;
}

export const namePerson = defineAction({
  kind: 'move',
  verb: 'named.give',
  payload: z.object({ person: someWords(200) }),
  moves: ({ person }) => {
    const [key = '', id] = person.split('#');
    // Whoever it is must work in a unit of the case: the process asks the directory.
    const chosen = { kind: 'namePerson', person: key as PersonKey } as const;
    return [id ? { ...chosen, recipientId: recipientId(id) } : chosen];
  },
  leads: () => ({ to: 'dialog', card: 'named' }),
});

export const backToMark = defineAction({
  kind: 'open',
  verb: 'named.back-to-mark',
  payload: z.object({ person: words(200) }),
  leads: () => ({ to: 'dialog', card: 'access' }),
});

export const unnamePerson = defineAction({
  kind: 'move',
  verb: 'named.remove',
  payload: z.object({ person: words(200) }),
  moves: (_payload, { on }) => (on ? [{ kind: 'unnamePerson', person: on as PersonKey }] : []),
  leads: () => ({ to: 'dialog', card: 'named' }),
});

/** Saves whom it is about. */
import { z } from 'zod';
import { defineAction, seenIn } from '../action.js';
import { ticked, words } from '../inputs.js';

/** The form of a personnummer only: whether its check digit is right is for the record systems to say. */
const personnummer = z.union([z.literal(''), z.string().regex(/^(\d{6}|\d{8})[-+]?\d{4}$/)]).default('');

export const savePerson = defineAction({
  kind: 'move',
  verb: 'prepare-person.save-person',
  payload: z.object({
    name: words(120),
    personnummer,
    phone: words(40),
    listedAt: words(120),
    informed: ticked,
  }),
  moves: ({ informed, ...individual }, at) => [
    { kind: 'savePreparation', individual, informed, ...seenIn('person', at) },
  ],
  leads: () => ({ to: 'dialog', card: 'prepare-matters' }),
});

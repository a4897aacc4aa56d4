/** One close person as typed on the last screen of Förbered. */
import { z } from 'zod';
import type { MoveOf } from '../../process/moves.js';
import type { ClosePerson } from '../../process/sealed.js';
import type { ConvenerFacts } from '../../process/disclosure.js';
import { words } from '../inputs.js';

export const relations = ['guardian', 'relative', 'representative', 'other'] as const;
export const mostPeople = 3;

export const relativesAnswers = ['yes', 'unwilling', 'unsuitable', 'none'] as const;
export const privately = ['yes', 'no'] as const;

export const TypedPeople = z.object({
  askedInPrivate: z.enum([...privately, '']).default(''),
  relatives: z.enum([...relativesAnswers, '']).default(''),
  reason: words(500),
  label: words(80),
  relation: z.enum(relations).default('relative'),
  mail: z.union([z.literal(''), z.email().max(200)]).default(''),
});

type Typed = z.output<typeof TypedPeople>;

/** What was answered and typed, saved however the screen is left. */
export function savedPeople(typed: Typed, facts: ConvenerFacts | undefined): MoveOf<'savePreparation'> {
  const { askedInPrivate, relatives } = typed;
  return {
    kind: 'savePreparation',
    people: withTyped(facts?.sealed.people ?? [], typed),
    ...(askedInPrivate === '' ? {} : { askedInPrivate: askedInPrivate === 'yes' }),
    ...(relatives === '' ? {} : { relatives }),
  };
}

/** Those added before, and the one in the fields if somebody new was typed there. */
function withTyped(people: readonly ClosePerson[], { label, relation, mail }: Typed): readonly ClosePerson[] {
  if (label === '' || people.length >= mostPeople || isAmong(people, label)) return people;
  return [...people, { label, relation, ...(mail ? { mail } : {}) }];
}

/** A press that was refused has saved the person all the same. */
export function isAmong(people: readonly ClosePerson[], label: string): boolean {
  return people.some((person) => person.label === label.trim());
}

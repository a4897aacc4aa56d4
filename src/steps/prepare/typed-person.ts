/** One close person as typed on the last screen of Förbered. */
import { z } from 'zod';
import type { ClosePerson } from '../../process/sealed.js';
import { words } from '../inputs.js';

export const relations = ['guardian', 'relative', 'representative', 'other'] as const;
export const mostPeople = 3;

export const TypedPerson = z.object({
  label: words(80),
  relation: z.enum(relations).default('relative'),
  mail: z.union([z.literal(''), z.email().max(200)]).default(''),
});

/** Those added before, and the one in the fields if somebody was typed there. */
export function withTyped(
  people: readonly ClosePerson[],
  { label, relation, mail }: z.output<typeof TypedPerson>,
): readonly ClosePerson[] {
  if (label === '' || people.length >= mostPeople) return people;
  return [...people, { label, relation, ...(mail ? { mail } : {}) }];
}

/** What was ticked or typed among the recipients -> moves; those already chosen are skipped. */
import { z } from 'zod';
import { recipientId } from '../../process/ids.js';
import type { Move } from '../../process/moves.js';
import type { ClosePerson } from '../../process/sealed.js';
import type { Pressed } from '../action.js';
import { several, words } from '../inputs.js';
import { numbered, unitsLeft } from './choices.js';

const relations = ['guardian', 'relative', 'representative', 'other'] as const;

export const Chosen = z.object({
  units: several,
  people: several,
  label: words(60),
  relation: z.enum(relations).catch('relative'),
  mail: z.union([z.literal(''), z.email().max(120)]).default(''),
  contribution: words(300),
});
type Chosen = z.infer<typeof Chosen>;

export function isAnybody({ units, people, label }: Chosen): boolean {
  return units.length + people.length > 0 || label !== '';
}

export function movesToAdd(chosen: Chosen, at: Pick<Pressed, 'facts' | 'newId'>): readonly Move[] {
  const { facts, newId } = at;
  if (!facts) return [];
  const contribution = chosen.contribution ? { contribution: chosen.contribution } : {};
  const units = unitsLeft(facts).filter(({ id }) => chosen.units.includes(id));
  const people = [
    ...numbered(facts).flatMap(({ place, person }) => (chosen.people.includes(place) ? [person] : [])),
    ...typedPerson(chosen),
  ].filter(({ label }) => !facts.recipients.some(({ name }) => name === label));
  const targets = [...units.map(({ id }) => ({ unitId: id })), ...people.map((person) => ({ person }))];
  return targets.map((target) => ({
    kind: 'addRecipient',
    recipientId: recipientId(newId()),
    target,
    ...contribution,
  }));
}

function typedPerson({ label, relation, mail }: Chosen): readonly ClosePerson[] {
  return label ? [{ label, relation, ...(mail ? { mail } : {}) }] : [];
}

/** Points out names and personnummer in a text before it is copied elsewhere (R62). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { personnummerIn } from '../../process/personnummer.js';

/** Words of a label that name nobody: "Mamma Maria". */
const shortest = 3;
const relations = ['mamma', 'pappa', 'mormor', 'morfar', 'farmor', 'farfar', 'god', 'man'];

export function namesIn(text: string, facts: ConvenerFacts): readonly string[] {
  const { sealed, recipients } = facts;
  const known = [
    sealed.individual.name,
    ...sealed.people.map(({ label }) => label),
    ...Object.values(sealed.consent.names),
    ...recipients.map(({ attendee }) => attendee),
  ];
  const parts = known
    .flatMap((name) => name?.split(/[\s,]+/) ?? [])
    .concat(staffIn(facts))
    .filter((part) => part.length >= shortest && !relations.includes(part.toLocaleLowerCase('sv')));
  const typed = new Set(
    text.split(/[^\p{L}-]+/u).map((word) => word.toLocaleLowerCase('sv').replace(/s$/, '')),
  );
  const named = parts.filter((part) => typed.has(part.toLocaleLowerCase('sv').replace(/s$/, '')));
  return [...new Set([...named, ...personnummerIn(text)])];
}

/** Staff known in the case; of what is typed freely only what is spelt as a name, before the first comma, and is no unit's. */
function staffIn({ names, sealed, recipients, caseUnits }: ConvenerFacts): readonly string[] {
  const typed = [sealed.plan.ownerPerson ?? '', ...(sealed.plan.contacts ?? [])].map(
    (line) => line.split(/[,(]/)[0] ?? '',
  );
  const units = new Set(caseUnits.flatMap(({ name }) => name.split(/\s+/)));
  const signed = recipients.map(({ signedBy }) => signedBy ?? '');
  return [...Object.values(names), ...signed, ...typed]
    .flatMap((name) => name.split(/[^\p{L}-]+/u))
    .filter((part) => /^\p{Lu}/u.test(part) && !units.has(part));
}

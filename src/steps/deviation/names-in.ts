/** Points out names and personnummer in a text before it is copied elsewhere (R62). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { personnummerIn } from '../../process/personnummer.js';

/** Words of a label that name nobody: "Mamma Maria". */
const shortest = 3;
const relations = ['mamma', 'pappa', 'mormor', 'morfar', 'farmor', 'farfar', 'god', 'man'];

export function namesIn(text: string, { sealed, recipients }: ConvenerFacts): readonly string[] {
  const known = [
    sealed.individual.name,
    ...sealed.people.map(({ label }) => label),
    ...Object.values(sealed.consent.names),
    ...recipients.map(({ attendee }) => attendee),
  ];
  const parts = known
    .flatMap((name) => name?.split(/[\s,]+/) ?? [])
    .filter((part) => part.length >= shortest && !relations.includes(part.toLocaleLowerCase('sv')));
  const typed = new Set(
    text.split(/[^\p{L}-]+/u).map((word) => word.toLocaleLowerCase('sv').replace(/s$/, '')),
  );
  const named = parts.filter((part) => typed.has(part.toLocaleLowerCase('sv').replace(/s$/, '')));
  return [...new Set([...named, ...personnummerIn(text)])];
}

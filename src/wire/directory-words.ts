/** What `npm run directory` says to an administrator. */
import type { ImportedDirectory } from '../store/directory/import.js';

export const usage = `Så här:
  npm run directory -- import <fil.csv|fil.json>             läser in en katalog
  npm run directory -- import <fil.csv|fil.json> --dry-run   visar vad som skulle ändras; skriver ingenting
  npm run directory -- export <fil.csv|fil.json>             skriver ut katalogen som den är nu
Formatet beskrivs i docs/directory.md.`;

export const stopFirst =
  'Körs provbänken? Stäng den med Ctrl-C i fönstret där npm start körs, och försök igen.';

export function refusedFile(path: string, problems: readonly string[]): string {
  const count = problems.length === 1 ? 'Ett fel' : `${String(problems.length)} fel`;
  return [`${path}: ${count}. Ingenting är inläst.`, ...problems.map((line) => `  ${line}`)].join('\n');
}

export function exported(
  path: string,
  rows: Readonly<Record<'principals' | 'units', readonly unknown[]>>,
): string {
  return `${path}: ${String(rows.principals.length)} huvudmän och ${String(rows.units.length)} enheter är utskrivna.`;
}

/** The same lines for a trial as for an import, but for the first. */
export function summary(
  { principals, organisations, units, memberships }: ImportedDirectory,
  dryRun: boolean,
): string {
  const counted = (what: string, { added, changed, reopened, closed, unchanged }: Counted) =>
    `${what}: ${String(added.length)} nya, ${String(changed.length)} ändrade, ${String(closed.length)} stängda, ` +
    `${String(reopened.length)} öppnade igen, ${String(unchanged)} oförändrade`;
  return [
    dryRun ? 'Provkörning: ingenting är skrivet. En inläsning skulle ge:' : 'Inläst.',
    counted('Huvudmän', principals),
    counted('Organisationer', organisations),
    counted('Enheter', units),
    `Roller: ${String(memberships.added)} nya, ${String(memberships.ended)} avslutade, ${String(memberships.unchanged)} oförändrade`,
    ...named('Nya enheter', units.added),
    ...named('Ändrade enheter', units.changed),
    ...named('Enheter som öppnas igen', units.reopened),
    ...named('Enheter som stängs', units.closed),
    ...(units.closed.some(({ openCases }) => openCases > 0) ? [goOn] : []),
  ].join('\n');
}

type Counted = ImportedDirectory['principals'] | ImportedDirectory['units'];

const goOn =
  'De pågående ärendena finns kvar, men enheten kan inte kallas på nytt. Be sammankallande lämna över eller kalla en annan enhet.';
/** Those that close are all named: somebody has to see to their cases. */
const mostNamed = 30;

function named(
  heading: string,
  rows: readonly { readonly id: string; readonly name: string; readonly openCases?: number }[],
): string[] {
  if (rows.length === 0) return [];
  const shown = rows.filter(({ openCases }, at) => openCases !== undefined || at < mostNamed);
  const more = rows.length - shown.length;
  return [
    `${heading}:`,
    ...shown.map(({ id, name, openCases = 0 }) => `  ${name} (${id})${casesAt(openCases)}`),
    ...(more > 0 ? [`  … och ${String(more)} till`] : []),
  ];
}

function casesAt(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ': deltar i ett pågående ärende' : `: deltar i ${String(count)} pågående ärenden`;
}

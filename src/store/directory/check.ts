/** Checks a whole directory: every row by itself, then what the rows say about each other. */
import { z } from 'zod';
import { DirectoryFileError, inSwedish, pathOf, problemsOf, type Locate, type Problem } from './problems.js';
import { wrongReferences, type Placed } from './references.js';
import { listNames, rowShapes, type DirectoryFile, type ListName } from './shape.js';

/** A county with every unit and everybody who works with SIP has some tens of thousands. */
export const mostRows = 100_000;

const Lists = z.looseObject({
  principals: z.array(z.unknown()),
  organisations: z.array(z.unknown()).default([]),
  units: z.array(z.unknown()),
  memberships: z.array(z.unknown()),
});
type Lists = z.infer<typeof Lists>;

/** What is wrong before a row could be made of it comes along in `already`. */
export function checkDirectory(
  document: unknown,
  locate: Locate = pathOf,
  already: readonly Problem[] = [],
): DirectoryFile {
  const lists = Lists.safeParse(document, { error: inSwedish });
  if (!lists.success) return refuse([...already, ...problemsOf(lists.error.issues, [])], locate);
  const rows = listNames.reduce((sum, name) => sum + lists.data[name].length, 0);
  if (rows > mostRows)
    return refuse(
      [{ path: [], message: `har ${String(rows)} rader; högst ${String(mostRows)} tas emot` }],
      locate,
    );
  const { placed, problems } = readRows(lists.data);
  const unknown = Object.keys(lists.data).filter((name) => !listNames.includes(name as ListName));
  const all = [
    ...already,
    ...unknown.map((name) => ({ path: [name], message: 'är inget fält som finns här' })),
    ...problems,
    ...wrongReferences(placed, idsIn(lists.data)),
  ];
  if (lists.data.units.length === 0 && all.length === 0)
    all.push({ path: [], message: 'har inga enheter; alla enheter som finns skulle stängas' });
  return all.length === 0 ? withoutPlaces(placed) : refuse(all, locate);
}

function refuse(problems: readonly Problem[], locate: Locate): never {
  const said = problems.map(({ path, message }) => `${locate(path)}: ${message}`);
  throw new DirectoryFileError(said.sort((one, other) => lineIn(one) - lineIn(other)));
}

/** In the order of the file, for whoever goes through it from above. */
function lineIn(said: string): number {
  return Number(/^rad (\d+)/.exec(said)?.[1] ?? 0);
}

function readRows(lists: Lists): { placed: Placed; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Name extends ListName>(name: Name) =>
    lists[name].flatMap((raw, at) => {
      const result = rowShapes[name].safeParse(raw, { error: inSwedish });
      if (result.success) return [{ at, row: result.data as z.infer<(typeof rowShapes)[Name]> }];
      problems.push(...problemsOf(result.error.issues, [name, at]));
      return [];
    });
  const placed = {
    principals: read('principals'),
    organisations: read('organisations'),
    units: read('units'),
    memberships: read('memberships'),
  };
  return { placed, problems };
}

/** Those of rows that cannot be read too: a row that is wrong in one field does not make all others point to nothing. */
function idsIn(lists: Lists): Readonly<Record<ListName, ReadonlySet<string>>> {
  const idOf = z.looseObject({ id: z.string() });
  const ids = (name: ListName) =>
    new Set(lists[name].flatMap((raw) => idOf.safeParse(raw).data?.id.trim() ?? []));
  return {
    principals: ids('principals'),
    organisations: ids('organisations'),
    units: ids('units'),
    memberships: new Set(),
  };
}

function withoutPlaces({ principals, organisations, units, memberships }: Placed): DirectoryFile {
  return {
    principals: principals.map(({ row }) => row),
    organisations: organisations.map(({ row }) => row),
    units: units.map(({ row }) => row),
    memberships: memberships.map(({ row }) => row),
  };
}

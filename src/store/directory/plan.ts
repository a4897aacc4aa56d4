/** What a file would change in the stored directory; nothing is written here, so that a trial says just what an import does. */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { doorColumns } from './doors.js';
import { membershipKey } from './references.js';
import { organisationColumns, principalColumns, source, unitColumns } from './rows.js';
import type { DirectoryFile, MembershipRow } from './shape.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface Wanted<Columns> extends Named {
  readonly columns: Columns;
}

export interface Changes<Row extends Named = Named> {
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
  readonly reopened: readonly Row[];
  readonly closed: readonly Named[];
  readonly unchanged: number;
}

export interface Plan {
  readonly principals: Changes<Wanted<ReturnType<typeof principalColumns>>>;
  readonly organisations: Changes<Wanted<ReturnType<typeof organisationColumns>>>;
  readonly units: Changes<Wanted<ReturnType<typeof unitColumns> & ReturnType<typeof doorColumns>>>;
  readonly begin: readonly MembershipRow[];
  /** The ids of the rows that end. */
  readonly end: readonly number[];
  /** The units where they were. */
  readonly left: readonly string[];
  readonly unchangedMemberships: number;
}

export async function planImport(db: Kysely<Tables>, file: DirectoryFile): Promise<Plan> {
  const organisations = new Map(file.organisations.map(({ id, name }) => [id, name]));
  return {
    principals: compare(
      await db.selectFrom('principal').selectAll().orderBy('id').execute(),
      file.principals.map((row) => ({ id: row.id, name: row.name, columns: principalColumns(row) })),
    ),
    organisations: compare(
      await db.selectFrom('organisation').selectAll().orderBy('id').execute(),
      file.organisations.map((row) => ({ id: row.id, name: row.name, columns: organisationColumns(row) })),
    ),
    units: await planUnits(db, file, organisations),
    ...(await planMemberships(db, file.memberships)),
  };
}

async function planUnits(
  db: Kysely<Tables>,
  file: DirectoryFile,
  organisations: ReadonlyMap<string, string>,
): Promise<Plan['units']> {
  const stored = await db.selectFrom('unit').selectAll().orderBy('id').execute();
  const before = new Map(stored.map((row) => [row.id, row]));
  return compare(
    stored,
    file.units.map((row) => {
      const organisation = organisations.get(row.organisationId ?? '') ?? '';
      const columns = { ...unitColumns(row, organisation), ...doorColumns(row, before.get(row.id)) };
      return { id: row.id, name: row.name, columns };
    }),
  );
}

interface StoredRow extends Named {
  readonly closed_at: Date | null;
}

function compare<Columns extends object>(
  stored: readonly StoredRow[],
  wanted: readonly Wanted<Columns>[],
): Changes<Wanted<Columns>> {
  const before = new Map(stored.map((row) => [row.id, row]));
  const kept = new Set(wanted.map(({ id }) => id));
  const known = wanted.filter(({ id }) => before.get(id)?.closed_at === null);
  const changed = known.filter(({ id, columns }) => differs(before.get(id), columns));
  return {
    added: wanted.filter(({ id }) => !before.has(id)),
    changed,
    reopened: wanted.filter(({ id }) => before.get(id)?.closed_at instanceof Date),
    closed: stored
      .filter(({ id, closed_at }) => closed_at === null && !kept.has(id))
      .map(({ id, name }) => ({ id, name })),
    unchanged: known.length - changed.length,
  };
}

function differs(stored: object | undefined, columns: object): boolean {
  const before = new Map<string, unknown>(Object.entries(stored ?? {}));
  return Object.entries(columns).some(
    ([column, value]) => JSON.stringify(before.get(column)) !== JSON.stringify(value),
  );
}

async function planMemberships(
  db: Kysely<Tables>,
  wanted: readonly MembershipRow[],
): Promise<Pick<Plan, 'begin' | 'end' | 'left' | 'unchangedMemberships'>> {
  const running = await db
    .selectFrom('membership')
    .selectAll()
    .where('valid_to', 'is', null)
    .where('source', '=', source)
    .orderBy('id')
    .execute();
  const keyOf = (row: (typeof running)[number]) =>
    [row.tenant_id, row.aad_object_id, row.unit_id, row.role].join('/');
  const before = new Set(running.map(keyOf));
  const kept = new Set(wanted.map(membershipKey));
  const ended = running.filter((row) => !kept.has(keyOf(row)));
  return {
    begin: wanted.filter((row) => !before.has(membershipKey(row))),
    end: ended.map(({ id }) => id),
    left: ended.map(({ unit_id }) => unit_id),
    unchangedMemberships: running.length - ended.length,
  };
}

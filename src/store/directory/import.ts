/** Brings the stored directory in line with a file: the same file twice changes nothing, and nothing is ever deleted. */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from '../schema.js';
import { carryOut } from './carry-out.js';
import { planImport, type Changes, type Named, type Plan } from './plan.js';
import type { DirectoryFile } from './shape.js';

/** A unit that closes, and how many open cases it takes part in: somebody has to go on with them. */
export interface ClosedUnit extends Named {
  readonly openCases: number;
}

export interface ImportedDirectory {
  readonly principals: Changes;
  readonly organisations: Changes;
  readonly units: Omit<Changes, 'closed'> & { readonly closed: readonly ClosedUnit[] };
  readonly memberships: { readonly added: number; readonly ended: number; readonly unchanged: number };
}

export interface ImportOptions {
  readonly at?: Date;
  /** Says what would change, and writes nothing. */
  readonly dryRun?: boolean;
}

/** Any number, the same in every instance: two imports at once are one after the other, never mixed. */
const oneAtATime = 4_710_001;

export async function importDirectory(
  db: Kysely<Tables>,
  file: DirectoryFile,
  { at = new Date(), dryRun = false }: ImportOptions = {},
): Promise<ImportedDirectory> {
  return alone(db, (tx) => bringInLine(tx, file, at, dryRun));
}

/**
 * The file that the settings name, which is taken in when it is another than last time: at each start it would take back
 * what has been imported by hand since. Undefined when it has been taken in.
 */
export async function importAtStart(
  db: Kysely<Tables>,
  file: DirectoryFile,
  digest: string,
): Promise<ImportedDirectory | undefined> {
  const at = new Date();
  return alone(db, async (tx) => {
    if ((await lastDigest(tx)) === digest) return undefined;
    await tx.insertInto('directory_import').values({ at: at.toISOString(), digest }).execute();
    return bringInLine(tx, file, at, false);
  });
}

async function alone<Result>(
  db: Kysely<Tables>,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(oneAtATime)})`.execute(tx);
    return work(tx);
  });
}

async function bringInLine(
  tx: Transaction<Tables>,
  file: DirectoryFile,
  at: Date,
  dryRun: boolean,
): Promise<ImportedDirectory> {
  const plan = await planImport(tx, file);
  const summary = await summaryOf(tx, plan);
  if (!dryRun) await carryOut(tx, plan, at.toISOString());
  return summary;
}

async function lastDigest(tx: Transaction<Tables>): Promise<string | undefined> {
  const last = tx.selectFrom('directory_import').select('digest').orderBy('id', 'desc').limit(1);
  return (await last.executeTakeFirst())?.digest;
}

async function summaryOf(tx: Transaction<Tables>, plan: Plan): Promise<ImportedDirectory> {
  const { principals, organisations, units, begin, end, unchangedMemberships } = plan;
  const open = await openCasesAt(
    tx,
    units.closed.map(({ id }) => id),
  );
  return {
    principals: namesIn(principals),
    organisations: namesIn(organisations),
    units: {
      ...namesIn(units),
      closed: units.closed.map((unit) => ({ ...unit, openCases: open.get(unit.id) ?? 0 })),
    },
    memberships: { added: begin.length, ended: end.length, unchanged: unchangedMemberships },
  };
}

function namesIn({ added, changed, reopened, closed, unchanged }: Changes): Changes {
  const name = (rows: readonly Named[]) => rows.map((row) => ({ id: row.id, name: row.name }));
  return { added: name(added), changed: name(changed), reopened: name(reopened), closed, unchanged };
}

async function openCasesAt(
  tx: Transaction<Tables>,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (unitIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('case_unit')
    .innerJoin('sip_case', 'sip_case.id', 'case_unit.case_id')
    .where('sip_case.state', '<>', 'closed')
    .select((select) => ['unit_id', select.fn.count<number>('case_id').distinct().as('cases')] as const)
    .groupBy('unit_id')
    .execute();
  const wanted = new Set(unitIds);
  return new Map(
    rows.filter(({ unit_id }) => wanted.has(unit_id)).map((row) => [row.unit_id, Number(row.cases)]),
  );
}

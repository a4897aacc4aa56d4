/** The cases: loaded whole, saved by version, found only for the units that are in them. */
import type { NotesDeviations } from '../process/deviation-pattern.js';
import type { Begun } from '../process/discharge-counts.js';
import { sql, type Kysely } from 'kysely';
import type { PgBoss } from 'pg-boss';
import {
  CaseDisposed,
  type CaseKeys,
  type Cases,
  type CaseSummary,
  type CaseWrite,
  type LogEntry,
} from '../ports.js';
import {
  caseId,
  caseRef,
  instant,
  type CaseId,
  type CaseRef,
  type PersonKey,
  type UnitId,
} from '../process/ids.js';
import type { KeptCase } from '../process/retention.js';
import type { CaseState, SipCase } from '../process/sip-case.js';
import type { AskedOfUnits } from '../process/waiting.js';
import { bringClearUp } from './bring-up.js';
import { commitNew, commitNext, isKnown } from './case-commit.js';
import { joinCase } from './case-document.js';
import { claimDue, nextDue, reschedule } from './due-cases.js';
import { appendEntry, readEntries } from './move-log.js';
import type { Tables } from './schema.js';

interface Parts {
  readonly db: Kysely<Tables>;
  readonly boss: PgBoss;
  readonly keys: CaseKeys;
}

export function storedCases(parts: Parts): Cases {
  const { db, boss, keys } = parts;
  return {
    load: (id) => load(parts, id),
    create: (write) => create(parts, write),
    save: async (write) => commitNext({ db, boss, write, key: await keyOf(keys, write.sipCase.id) }),
    note: (id, entry) => note(parts, id, entry),
    pressed: (pressKey) => isKnown(db, pressKey),
    ofUnits: (unitIds, reader) => summaries(db, { unitIds, reader }),
    findByRef: async (ref, unitIds, reader) => (await summaries(db, { unitIds, reader, ref }))[0],
    heldBy: (unitIds) => heldBy(db, unitIds),
    askedOf: (unitIds, reader) => askedOf(db, unitIds, reader),
    withUnits: (unitIds) => withUnits(db, unitIds),
    begunBy: (unitIds) => begunBy(db, unitIds),
    closed: () => closed(db),
    deviationsFrom: (unitId) => deviationsFrom(db, unitId),
    reschedule: (sipCase, dueAt) => reschedule(db, sipCase, dueAt),
    claimDue: (now, limit) => claimDue(db, now, limit),
    nextDue: () => nextDue(db),
    log: async (id) => readEntries(db, id, await keys.get(id)),
  };
}

/** A disposed case still counts in the statistics, but nobody reads or changes it any more. */
async function keyOf(keys: CaseKeys, id: CaseId): Promise<Buffer> {
  const key = await keys.get(id);
  if (key === undefined) throw new CaseDisposed(id);
  return key;
}

async function load({ db, keys }: Parts, id: CaseId): Promise<SipCase | undefined> {
  const row = await db
    .selectFrom('sip_case')
    .select(['facts', 'sealed', 'shape'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? undefined : joinCase(id, row, await keyOf(keys, id));
}

/** The key is safe on disk before the case is; if there is no case after all, it goes again. */
async function create({ db, boss, keys }: Parts, write: CaseWrite): ReturnType<Cases['create']> {
  const { id } = write.sipCase;
  const standing = await keys.get(id);
  const key = standing ?? (await keys.create(id));
  const result = await commitNew({ db, boss, write, key });
  if (result !== 'saved' && standing === undefined && !(await exists(db, id))) await keys.destroy(id);
  return result;
}

async function exists(db: Kysely<Tables>, id: CaseId): Promise<boolean> {
  return (await db.selectFrom('sip_case').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

async function note({ db, keys }: Parts, id: CaseId, entry: LogEntry): Promise<void> {
  const key = await keys.get(id);
  await db.transaction().execute(async (tx) => {
    // Holds the case's row, so that the log's numbers and chain have one writer at a time.
    await tx.selectFrom('sip_case').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    await appendEntry(tx, id, { entry, key });
  });
}

interface Sought {
  readonly unitIds: readonly UnitId[];
  readonly reader: PersonKey | undefined;
  readonly ref?: CaseRef;
}

async function summaries(
  db: Kysely<Tables>,
  { unitIds, reader, ref }: Sought,
): Promise<readonly CaseSummary[]> {
  if (unitIds.length === 0) return [];
  let query = db
    .selectFrom('sip_case')
    .select(summaryColumns)
    .where('id', 'in', idsOf(db, unitIds))
    .where(mayBeRead(reader));
  if (ref !== undefined) query = query.where('ref', '=', ref);
  return (await query.orderBy('started_at', 'desc').execute()).map(summaryOf);
}

function idsOf(db: Kysely<Tables>, unitIds: readonly UnitId[]) {
  return db
    .selectFrom('case_unit')
    .select('case_id')
    .where('unit_id', 'in', [...unitIds]);
}

/** R69: a protected case is found by nobody who is not named in it. */
function mayBeRead(reader: PersonKey | undefined) {
  return sql<boolean>`(facts -> 'namedOnly' is null or jsonb_exists(facts -> 'namedOnly', ${reader ?? ''}))`;
}

/** Read in clear, without the case's key. */
async function askedOf(
  db: Kysely<Tables>,
  unitIds: readonly UnitId[],
  reader: PersonKey | undefined,
): Promise<readonly AskedOfUnits[]> {
  if (unitIds.length === 0) return [];
  const query = db
    .selectFrom('sip_case')
    .select(['facts'])
    .where('id', 'in', idsOf(db, unitIds))
    .where('state', '<>', 'closed')
    .where(mayBeRead(reader));
  return (await query.execute()).map(({ facts }) => facts as unknown as AskedOfUnits);
}

const holding = ['convener', 'planOwner'];

/** Read in clear, without the case's key. */
async function begunBy(db: Kysely<Tables>, unitIds: readonly UnitId[]): Promise<readonly Begun[]> {
  if (unitIds.length === 0) return [];
  const query = db
    .selectFrom('sip_case')
    .select(['facts', 'shape'])
    .where('convener_unit', 'in', [...unitIds]);
  return (await query.execute()).map(({ facts, shape }) => bringClearUp(facts, shape) as unknown as Begun);
}

async function deviationsFrom(db: Kysely<Tables>, unitId: UnitId): Promise<readonly NotesDeviations[]> {
  const query = db.selectFrom('sip_case').select(['facts']).where('convener_unit', '=', unitId);
  return (await query.execute()).map(({ facts }) => facts as unknown as NotesDeviations);
}

async function closed(db: Kysely<Tables>): Promise<readonly KeptCase[]> {
  const rows = await db
    .selectFrom('sip_case')
    .select(['id', 'facts'])
    .where('state', '=', 'closed')
    .execute();
  return rows.map(({ id, facts }) => ({ ...(facts as unknown as Omit<KeptCase, 'id'>), id: caseId(id) }));
}

async function withUnits(db: Kysely<Tables>, unitIds: readonly UnitId[]): Promise<readonly CaseId[]> {
  if (unitIds.length === 0) return [];
  const query = db
    .selectFrom('case_unit')
    .innerJoin('sip_case', 'sip_case.id', 'case_unit.case_id')
    .select('sip_case.id as id')
    .distinct()
    .where('case_unit.unit_id', 'in', [...unitIds])
    .where('sip_case.state', '<>', 'closed');
  return (await query.execute()).map(({ id }) => caseId(id));
}

async function heldBy(db: Kysely<Tables>, unitIds: readonly UnitId[]): Promise<readonly CaseSummary[]> {
  if (unitIds.length === 0) return [];
  const held = db
    .selectFrom('case_unit')
    .select('case_id')
    .where('unit_id', 'in', [...unitIds])
    .where('role', 'in', holding);
  const query = db
    .selectFrom('sip_case')
    .select(summaryColumns)
    .where('id', 'in', held)
    .where('state', '<>', 'closed');
  return (await query.orderBy('started_at', 'desc').execute()).map(summaryOf);
}

const summaryColumns = [
  'id',
  'ref',
  'state',
  'started_at',
  'next_due_at',
  sql`facts -> 'recipients'`.as('recipients'),
] as const;

interface SummaryRow {
  readonly id: string;
  readonly ref: string;
  readonly state: string;
  readonly started_at: Date;
  readonly next_due_at: Date | null;
  readonly recipients: unknown;
}

/** Read in clear, as all that is counted: how each has answered is sealed in no shape. */
function summaryOf(row: SummaryRow): CaseSummary {
  const recipients = (row.recipients ?? []) as SipCase['recipients'];
  return {
    id: caseId(row.id),
    ref: caseRef(row.ref),
    state: row.state as CaseState,
    recipients: recipients.map((each) => ({ state: each.state })),
    startedAt: instant(row.started_at),
    dueAt: row.next_due_at === null ? null : instant(row.next_due_at),
  };
}

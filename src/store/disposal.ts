/**
 * Disposal of closed cases (design 8.8): the key is destroyed, what lies sealed or opens it is taken away, and the log says so.
 * What is counted stays. All in one commit with the case's row held, and the key last: whatever is killed is done again.
 */
import { sql, type Kysely, type Transaction } from 'kysely';
import { caseId, instant, type CaseId, type CaseRef, caseRef } from '../process/ids.js';
import type { KeptCase } from '../process/retention.js';
import { bringClearUp } from './bring-up.js';
import { appendEntry } from './move-log.js';
import type { Tables } from './schema.js';

export interface ClosedCase {
  readonly id: CaseId;
  readonly ref: CaseRef;
  /** What decides how long it is kept. */
  readonly kept: KeptCase;
  readonly isDisposed: boolean;
}

/** Every closed case, by reference. */
export async function closedCases(db: Kysely<Tables>): Promise<readonly ClosedCase[]> {
  const rows = await columns(db).where('state', '=', 'closed').orderBy('ref').execute();
  return rows.map(closedOf);
}

export async function findCase(db: Kysely<Tables>, ref: string): Promise<ClosedCase | undefined> {
  const row = await columns(db).where('ref', '=', ref).executeTakeFirst();
  return row && closedOf(row);
}

export interface Disposing {
  readonly now: Date;
  /** Asked anew once nobody else can change the case. */
  readonly mayGo: (kept: KeptCase) => boolean;
  readonly destroyKey: (id: CaseId) => Promise<void>;
}

/** False when it may not be after all: something of it has been taken up since it was looked at. */
export async function dispose(
  db: Kysely<Tables>,
  id: CaseId,
  { now, mayGo, destroyKey }: Disposing,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const row = await columns(tx).where('id', '=', id).forUpdate().executeTakeFirst();
    if (row === undefined || !mayGo(closedOf(row).kept)) return false;
    const entry = { kind: 'dispose', actor: { kind: 'system' }, at: instant(now) } as const;
    if (!(await isLogged(tx, id)))
      await appendEntry(tx, id, { entry: { ...entry, outcome: 'moved', facts: {} }, key: undefined });
    await takeAway(tx, id);
    await destroyKey(id);
    return true;
  });
}

/** The version is another, so that whoever has read the case cannot save it again. */
async function takeAway(tx: Transaction<Tables>, id: CaseId): Promise<void> {
  const cards = tx.selectFrom('sent_card').where('case_id', '=', id);
  await tx
    .deleteFrom('draft')
    .where('about', 'in', cards.select(sql<string>`'card:' || id`.as('about')))
    .execute();
  for (const table of ['link', 'document_link', 'nudge'] as const)
    await tx.deleteFrom(table).where('case_id', '=', id).execute();
  await tx
    .updateTable('sip_case')
    .set({ sealed: '{}', next_due_at: null, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

async function isLogged(db: Kysely<Tables>, id: CaseId): Promise<boolean> {
  const query = db
    .selectFrom('move_log')
    .select('seq')
    .where('case_id', '=', id)
    .where('kind', '=', 'dispose');
  return (await query.executeTakeFirst()) !== undefined;
}

function columns(db: Kysely<Tables>) {
  return db
    .selectFrom('sip_case')
    .select(['id', 'ref', 'shape', 'facts', sql<boolean>`sealed = '{}'::jsonb`.as('is_empty')]);
}

function closedOf(row: {
  readonly id: string;
  readonly ref: string;
  readonly shape: number;
  readonly facts: Record<string, unknown>;
  readonly is_empty: boolean;
}): ClosedCase {
  const kept = bringClearUp(row.facts, row.shape) as unknown as KeptCase;
  return {
    ...{ id: caseId(row.id), ref: caseRef(row.ref) },
    ...{ kept, isDisposed: row.is_empty },
  };
}

/** One commit: the case, its projections, its log entry and its promised follow-ups, or none of them. */
import type { Kysely, Transaction } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { CaseWrite } from '../ports.js';
import { splitCase } from './case-document.js';
import { caseRow, caseUnitRows, recipientRows } from './case-rows.js';
import { promise } from './follow-up-jobs.js';
import { appendEntry } from './move-log.js';
import type { Tables } from './schema.js';

interface Commit {
  readonly db: Kysely<Tables>;
  readonly boss: PgBoss;
  readonly write: CaseWrite;
  readonly key: Buffer;
}

export async function commitNew(commit: Commit): Promise<'saved' | 'refTaken' | 'repeat'> {
  return withoutRepeat(commit, async (tx) => {
    await tx.insertInto('sip_case').values(rowOf(commit)).execute();
    return follow(tx, commit);
  });
}

export async function commitNext(commit: Commit): Promise<'saved' | 'clash' | 'repeat'> {
  const { sipCase, pressKey } = commit.write;
  const result = await withoutRepeat(commit, async (tx) => {
    if (!(await areAsRead(tx, commit.write))) return 'clash';
    const updated = await tx
      .updateTable('sip_case')
      .set(rowOf(commit))
      .where('id', '=', sipCase.id)
      .where('version', '=', sipCase.version - 1)
      .returning('id')
      .execute();
    if (updated.length > 0) return follow(tx, commit);
    // Whoever was first may have been this very press.
    return (await isKnown(tx, pressKey)) ? 'repeat' : 'clash';
  });
  if (result === 'refTaken') throw new Error('A case may not change its reference.');
  return result;
}

/** Held until the commit, in the order of their ids, so that two cases that read each other never wait for one another. */
async function areAsRead(tx: Transaction<Tables>, { sipCase, alsoRead = [] }: CaseWrite): Promise<boolean> {
  if (alsoRead.length === 0) return true;
  const rows = await tx
    .selectFrom('sip_case')
    .select(['id', 'version'])
    .where('id', 'in', [sipCase.id, ...alsoRead.map(({ id }) => id)])
    .orderBy('id')
    .forUpdate()
    .execute();
  return alsoRead.every(({ id, version }) => rows.some((row) => row.id === id && row.version === version));
}

/** Has this press been a move already? */
export async function isKnown(db: Kysely<Tables>, pressKey: string | undefined): Promise<boolean> {
  if (pressKey === undefined) return false;
  const row = await db
    .selectFrom('move_log')
    .select('seq')
    .where('press_key', '=', pressKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** Two at once get past the first look; then the database's own rule says which of them was second. */
async function withoutRepeat<Result extends string>(
  { db, write }: Commit,
  work: (tx: Transaction<Tables>) => Promise<Result>,
): Promise<Result | 'repeat' | 'refTaken'> {
  try {
    return await db
      .transaction()
      .execute(async (tx) => ((await isKnown(tx, write.pressKey)) ? 'repeat' : work(tx)));
  } catch (error) {
    const rule = brokenRule(error);
    if (rule !== undefined && (await isKnown(db, write.pressKey))) return 'repeat';
    if (rule === 'sip_case_ref_taken') return 'refTaken';
    throw error;
  }
}

function rowOf({ write, key }: Commit): ReturnType<typeof caseRow> {
  return caseRow(write.sipCase, splitCase(write.sipCase, key), write.dueAt);
}

async function follow(tx: Transaction<Tables>, { boss, write, key }: Commit): Promise<'saved'> {
  const { sipCase, entry, effects, pressKey } = write;
  await tx.deleteFrom('recipient').where('case_id', '=', sipCase.id).execute();
  await tx.deleteFrom('case_unit').where('case_id', '=', sipCase.id).execute();
  const recipients = recipientRows(sipCase);
  if (recipients.length > 0) await tx.insertInto('recipient').values(recipients).execute();
  await tx.insertInto('case_unit').values(caseUnitRows(sipCase)).execute();
  const seq = await appendEntry(tx, sipCase.id, { entry, key, pressKey });
  await promise(boss, tx, { caseId: sipCase.id, seq, effects });
  return 'saved';
}

/** The name of the unique rule that was broken, on either engine. */
function brokenRule(error: unknown): string | undefined {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && typeof constraint === 'string' ? constraint : undefined;
}

/** Every chain of every case, from its first row to its last, and what of it can still be read. */
import type { Kysely } from 'kysely';
import type { CaseKeys } from '../ports.js';
import { caseId } from '../process/ids.js';
import { brokenOpening } from './access-log.js';
import { brokenEntry } from './move-log.js';
import type { Tables } from './schema.js';

export interface Broken {
  readonly ref: string;
  readonly log: 'moves' | 'openings';
  /** The first that does not follow. */
  readonly seq: number;
}

export interface Verified {
  readonly cases: number;
  readonly moves: number;
  readonly openings: number;
  /** Cases without a key: disposed of. */
  readonly disposed: number;
  /** Whose key is there and does not open: another master key, or a spoiled file. */
  readonly locked: readonly string[];
  readonly broken: readonly Broken[];
}

export async function verify(db: Kysely<Tables>, keys: CaseKeys): Promise<Verified> {
  const rows = await db.selectFrom('sip_case').select(['id', 'ref']).orderBy('ref').execute();
  const broken: Broken[] = [];
  const locked: string[] = [];
  let disposed = 0;
  for (const { id: text, ref } of rows) {
    const id = caseId(text);
    const [moves, openings] = [await brokenEntry(db, id), await brokenOpening(db, id)];
    if (moves !== undefined) broken.push({ ref, log: 'moves', seq: moves });
    if (openings !== undefined) broken.push({ ref, log: 'openings', seq: openings });
    const key = await keys.get(id).catch(() => 'locked' as const);
    if (key === 'locked') locked.push(ref);
    if (key === undefined) disposed += 1;
  }
  const counted = { moves: await countOf(db, 'move_log'), openings: await countOf(db, 'access_log') };
  return { cases: rows.length, ...counted, disposed, locked, broken };
}

async function countOf(db: Kysely<Tables>, table: 'move_log' | 'access_log'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

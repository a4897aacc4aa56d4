/** The newest row of a case's chain: the next one follows it. */
import type { Kysely } from 'kysely';
import type { CaseId } from '../process/ids.js';
import type { Tables } from './schema.js';

export function lastIn(
  tx: Kysely<Tables>,
  log: 'move_log' | 'access_log',
  caseId: CaseId,
): Promise<{ readonly seq: number; readonly hash: string } | undefined> {
  return tx
    .selectFrom(log)
    .select(['seq', 'hash'])
    .where('case_id', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Empties the store for a new play in local mode. The only way past the append-only triggers, so it is refused on a server unless local mode opened it. */
import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { CaseKeys } from '../ports.js';
import { caseId } from '../process/ids.js';
import type { Engine } from './engine.js';

const logs = ['move_log', 'access_log'] as const;
const others = [
  'case_unit',
  'recipient',
  'sip_case',
  'sent_card',
  'conversation',
  'link',
  'document_link',
  'draft',
  'redirect_count',
  'code_try',
  'waiting_job',
  'unit_reach',
  'staff_change',
  'tenant',
  'unit_connection',
  'membership',
  'unit',
  'organisation',
  'principal',
  'directory_import',
  'person',
  'turn',
  'app_install',
  'watched_mailbox',
  'task_mirror',
  'weekly_digest',
  'nudge',
] as const;

interface Resetting {
  readonly boss: PgBoss;
  readonly keys: CaseKeys;
  readonly resettable: boolean;
}

export async function resetStore({ kind, db }: Engine, { boss, keys, resettable }: Resetting): Promise<void> {
  if (kind === 'server' && !resettable) throw new Error('A store on a server is never reset.');
  const cases = await db.selectFrom('sip_case').select('id').execute();
  await boss.deleteAllJobs();
  await db.transaction().execute(async (tx) => {
    const say = (statement: string) => sql.raw(statement).execute(tx);
    for (const log of logs) await say(`alter table ${log} disable trigger user`);
    await say(`truncate ${[...logs, ...others].join(', ')} restart identity`);
    for (const log of logs) await say(`alter table ${log} enable trigger user`);
  });
  for (const { id } of cases) await keys.destroy(caseId(id));
}

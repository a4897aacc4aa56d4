/** Follow-ups that wait for process time, as quiet hours ask: kept apart from pg-boss, whose clock is the machine's (design 8.5). */
import { sql, type Kysely } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { FollowUpJob } from '../ports.js';
import { instant, type Instant } from '../process/ids.js';
import { followUpQueue, inTransaction } from './boss.js';
import { bossId } from './follow-up-jobs.js';
import type { Tables } from './schema.js';

/** Out of the queue and into the waiting, in one commit: it is in one of them whenever the process dies. */
export async function keepWaiting(
  tx: Kysely<Tables>,
  { job, bossId: id, until }: { readonly job: FollowUpJob; readonly bossId: string; readonly until: Instant },
): Promise<void> {
  await sql`delete from pgboss.job where name = ${followUpQueue} and id = ${id}::uuid`.execute(tx);
  const row = { id: job.id, due_at: until, job: JSON.stringify(job) };
  await tx
    .insertInto('waiting_job')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ due_at: until }))
    .execute();
}

/** Each to one instance: whoever deletes the row has the job. */
export async function wakeJobs(db: Kysely<Tables>, boss: PgBoss, now: Instant): Promise<void> {
  const next = await nextWaking(db);
  if (next === null || next > now) return;
  await db.transaction().execute(async (tx) => {
    const due = await tx
      .deleteFrom('waiting_job')
      .where('due_at', '<=', new Date(now))
      .returning(['job'])
      .execute();
    if (due.length === 0) return;
    // Written by keepWaiting alone.
    const jobs = due.map(({ job }) => job as FollowUpJob);
    await boss.insert(
      followUpQueue,
      jobs.map((job) => ({ id: bossId(job.id), data: job })),
      inTransaction(tx),
    );
  });
}

export async function nextWaking(db: Kysely<Tables>): Promise<Instant | null> {
  const query = db.selectFrom('waiting_job').select('due_at').orderBy('due_at').limit(1);
  const row = await query.executeTakeFirst();
  return row ? instant(row.due_at) : null;
}

/** pg-boss on our own pool, so that a job and what it follows from are one commit. */
import type { Kysely } from 'kysely';
import { PgBoss, fromKysely, type Db } from 'pg-boss';
import type { Engine } from './engine.js';
import type { Tables } from './schema.js';
import type { SqlAnswer, SqlPool } from './sql-pool.js';

export const followUpQueue = 'follow-up';

/** Machine seconds before each new try: soon at first, then with patience; about a day and a half in all. */
export const pausesSeconds = [1, 5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 28_800, 43_200] as const;

const dayInSeconds = 24 * 60 * 60;

/** Nothing polls and nothing is scheduled: the product's own loop takes the jobs, and its process deadlines are its own. */
export async function startBoss(engine: Engine, onTrouble: (error: unknown) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    db: bossDb(engine.pool),
    backend: engine.kind === 'embedded' ? 'pglite' : 'postgres',
    schedule: false,
    registerInstance: false,
    // The embedded one has neither autovacuum nor concurrent index building; its housekeeping is our own.
    monitorVacuum: engine.kind === 'server',
    reindex: engine.kind === 'server',
    openTelemetry: { enabled: false },
  });
  boss.on('error', onTrouble);
  await boss.start();
  await boss.createQueue(followUpQueue, {
    retryLimit: pausesSeconds.length,
    retryDelay: 0, // a job whose process died goes back at once; other pauses are set when it fails
    expireInSeconds: 300, // a try that hangs
    deleteAfterSeconds: 30 * dayInSeconds,
  });
  // Fills pg-boss's knowledge of the queue now: inside a transaction it would ask through the pool and wait for itself.
  await boss.findJobs(followUpQueue, { id: '00000000-0000-4000-8000-000000000000' });
  return boss;
}

/** What pg-boss does through this lands in the transaction. */
export function inTransaction(tx: Kysely<Tables>): { db: Db } {
  return { db: fromKysely(tx) };
}

function bossDb(pool: SqlPool): Db {
  return {
    async executeSql(sql, values) {
      const answer = await pool.query(sql, values);
      return { rows: rowsOf(answer) };
    },
  };
}

function rowsOf(answer: SqlAnswer | SqlAnswer[]): unknown[] {
  return Array.isArray(answer) ? answer.flatMap((each) => each.rows) : answer.rows;
}

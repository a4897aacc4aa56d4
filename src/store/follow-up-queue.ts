/** The promised follow-ups, taken by the product's own loop; jobs of a process that died come back within seconds. */
import { sql, type Kysely } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { FollowUpJob, FollowUpQueue, TakenJob } from '../ports.js';
import type { Instant } from '../process/ids.js';
import { followUpQueue, inTransaction, pausesSeconds } from './boss.js';
import type { Engine } from './engine.js';
import { bossId } from './follow-up-jobs.js';
import { keepWaiting, nextWaking, wakeJobs } from './waiting-jobs.js';
import type { Tables } from './schema.js';

/** How often a living process says so, and after how long its jobs go to another. */
const beatMs = 2000;
const lapseSeconds = 7;
/** A promise that is tried again within this time counts as being done; a longer pause means that the outside is away. */
const soonSeconds = pausesSeconds[1];

interface Attempt {
  readonly id: string;
  readonly retryCount: number;
}

/** The queue, and the heartbeat of the jobs that this process has taken. */
export class StoredFollowUpQueue implements FollowUpQueue {
  readonly #mine = new Map<string, Attempt>();
  #beating: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Kysely<Tables>,
    private readonly boss: PgBoss,
  ) {}

  async start(engine: Engine['kind'], onTrouble: (error: unknown) => void): Promise<void> {
    // The embedded database has one process at a time, so whatever is active at start belongs to nobody.
    if (engine === 'embedded') await this.#putBack(0);
    this.#beating = setInterval(() => void this.#beat().catch(onTrouble), beatMs);
    this.#beating.unref();
  }

  stop(): void {
    clearInterval(this.#beating);
  }

  /**
   * Not pg-boss's own fetch, which hands out the jobs of a move in any order and a case's jobs to several at once. One taker at
   * a time: whoever comes next sees what the one before has taken.
   */
  async take(limit: number): Promise<readonly TakenJob[]> {
    const { rows } = await this.db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('take follow-ups', 0))`.execute(tx);
      return takeJobs(limit).execute(tx);
    });
    return rows.sort(byPromise).map(({ id, retryCount, data }) => {
      this.#mine.set(id, { id, retryCount });
      return { job: data, tries: retryCount };
    });
  }

  async done(job: FollowUpJob): Promise<void> {
    await this.boss.complete(followUpQueue, this.#claimOf(job));
  }

  async failed(
    job: FollowUpJob,
    { retry, code, retryAfterMs = 0 }: Parameters<FollowUpQueue['failed']>[1],
  ): Promise<void> {
    const attempt = this.#claimOf(job);
    if (retry === 'inTurn') return this.#putOff(attempt, retryAfterMs);
    const usual = pausesSeconds[attempt.retryCount];
    const pause = usual && Math.max(usual, spread(retryAfterMs / 1000));
    await this.db.transaction().execute(async (tx) => {
      if (!(await isOurs(tx, attempt))) return; // the claim had lapsed: another process has it now
      const within = inTransaction(tx);
      await this.boss.fail(followUpQueue, attempt, { code }, within);
      if (retry === 'never') await this.boss.cancel(followUpQueue, attempt.id, within);
      else if (pause !== undefined) {
        await this.boss.update(followUpQueue, undefined, { id: attempt.id, startAfter: pause, ...within });
      }
    });
  }

  release(job: FollowUpJob): void {
    this.#mine.delete(bossId(job.id));
  }

  async wait(job: FollowUpJob, until: Instant): Promise<void> {
    const attempt = this.#claimOf(job);
    await this.db.transaction().execute(async (tx) => {
      if (await isOurs(tx, attempt)) await keepWaiting(tx, { job, bossId: attempt.id, until });
    });
  }

  async wake(now: Instant): Promise<void> {
    await wakeJobs(this.db, this.boss, now);
  }

  async nextWaking(): Promise<Instant | null> {
    return nextWaking(this.db);
  }

  /** What waits for our own pace is being done, however long that takes. */
  async busy(): Promise<number> {
    const counted = await sql<{ count: number }>`
      select count(*) as count from pgboss.job
      where name = ${followUpQueue}
        and (state in ('created', 'active')
          or (state = 'retry' and started_on is null)
          or (state = 'retry' and start_after <= clock_timestamp() + ${soonSeconds} * interval '1 second'))`.execute(
      this.db,
    );
    return counted.rows[0]?.count ?? 0;
  }

  /** As if it had never been taken: pg-boss counts a try for what has been started. */
  async #putOff({ id, retryCount }: Attempt, waitMs: number): Promise<void> {
    await sql`
      update pgboss.job
      set state = 'retry', started_on = null, start_after = clock_timestamp() + ${Math.ceil(waitMs)} * interval '1 millisecond'
      where name = ${followUpQueue} and id = ${id}::uuid and state = 'active' and retry_count = ${retryCount}`.execute(
      this.db,
    );
  }

  async #beat(): Promise<void> {
    // Our own first: a process that was busy for a while must not take its own jobs for a dead one's.
    if (this.#mine.size > 0) await this.boss.touch(followUpQueue, [...this.#mine.values()]);
    await this.#putBack(lapseSeconds);
  }

  async #putBack(silentSeconds: number): Promise<void> {
    const lapsed = await sql<Attempt>`
      select id, retry_count as "retryCount" from pgboss.job
      where name = ${followUpQueue} and state = 'active'
        and heartbeat_on <= clock_timestamp() - ${silentSeconds} * interval '1 second'`.execute(this.db);
    if (lapsed.rows.length > 0) await this.boss.fail(followUpQueue, lapsed.rows, { code: 'processDied' });
  }

  /** Our claim ends here, whatever comes next: if settling fails, the job goes back when nobody speaks for it. */
  #claimOf(job: FollowUpJob): Attempt {
    const attempt = this.#mine.get(bossId(job.id));
    if (attempt === undefined) throw new Error(`follow-up ${job.id} was not taken here`);
    this.#mine.delete(attempt.id);
    return attempt;
  }
}

/** A little later each, so that those who were asked to wait together do not come back together. */
function spread(seconds: number): number {
  return Math.ceil(seconds * (1 + Math.random() / 5));
}

async function isOurs(tx: Kysely<Tables>, { id, retryCount }: Attempt): Promise<boolean> {
  const found = await sql`
    select id from pgboss.job
    where name = ${followUpQueue} and id = ${id}::uuid and state = 'active' and retry_count = ${retryCount}
    for update`.execute(tx);
  return found.rows.length > 0;
}

interface TakenRow extends Attempt {
  readonly data: FollowUpJob;
  readonly createdOn: Date;
}

/**
 * Of a case that nobody is at work on, what was promised first. What failed is tried again later and holds nothing up; what
 * waits for its turn does (it has not been started), since what was promised after it would come before it.
 */
function takeJobs(limit: number) {
  return sql<TakenRow>`
    with held as (
      select data->>'caseId' as case_id from pgboss.job
      where name = ${followUpQueue}
        and (state = 'active'
          or (state = 'retry' and started_on is null and start_after > clock_timestamp()))
    ), next as (
      select id from pgboss.job
      where name = ${followUpQueue} and state < 'active' and start_after <= clock_timestamp()
        and not exists (select from held where held.case_id = data->>'caseId')
      order by created_on, split_part(data->>'id', ':', -2)::int, split_part(data->>'id', ':', -1)::int
      limit ${limit}
      for update skip locked
    )
    update pgboss.job as job
    set state = 'active', started_on = clock_timestamp(), heartbeat_on = clock_timestamp(),
      retry_count = case when started_on is null then retry_count else retry_count + 1 end
    from next where job.name = ${followUpQueue} and job.id = next.id
    returning job.id, job.retry_count as "retryCount", job.data, job.created_on as "createdOn"`;
}

/** In the order of the moves, and within a move in the order of its table: an update gives its rows in any order. */
function byPromise(one: TakenRow, other: TakenRow): number {
  const [seq = 0, row = 0] = placeOf(one.data);
  const [otherSeq = 0, otherRow = 0] = placeOf(other.data);
  return one.createdOn.getTime() - other.createdOn.getTime() || seq - otherSeq || row - otherRow;
}

function placeOf({ id }: FollowUpJob): readonly number[] {
  return id.split(':').slice(-2).map(Number);
}

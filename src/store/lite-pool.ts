/** The one door to the embedded database, shaped like pg's pool: whoever connects has it alone until release. */
import type { PGlite } from '@electric-sql/pglite';
import type { SqlAnswer, SqlClient, SqlPool } from './sql-pool.js';

interface Holder {
  readonly since: number;
  lastSql: string;
}

interface LitePoolOptions {
  /** How long to wait for the door before it is a bug rather than a queue. */
  readonly waitLimitMs?: number;
  readonly onCommit?: () => void;
}

/** Kysely and pg-boss both go through here: PGlite has one session, so a second door would see open transactions. */
export class LitePool implements SqlPool {
  #tail: Promise<void> = Promise.resolve();
  #holder: Holder | undefined;
  #ended = false;
  readonly #waitLimitMs: number;
  readonly #onCommit: () => void;

  constructor(
    readonly lite: PGlite,
    options: LitePoolOptions = {},
  ) {
    this.#waitLimitMs = options.waitLimitMs ?? 10_000;
    this.#onCommit = options.onCommit ?? (() => {});
  }

  async connect(): Promise<SqlClient> {
    const pass = await this.#queue();
    if (this.#ended) {
      pass();
      throw new Error('The embedded database is closed.');
    }
    const holder: Holder = { since: Date.now(), lastSql: 'none yet' };
    this.#holder = holder;
    return this.#client(holder, pass);
  }

  async query(sql: string, values: readonly unknown[] = []): Promise<SqlAnswer | SqlAnswer[]> {
    const client = await this.connect();
    try {
      return await client.query(sql, values);
    } finally {
      client.release();
    }
  }

  async end(): Promise<void> {
    if (this.#ended) return;
    const pass = await this.#queue();
    this.#ended = true;
    await this.lite.close();
    pass();
  }

  /** Waits for everybody before us; gives what lets the next one in. */
  async #queue(): Promise<() => void> {
    const before = this.#tail;
    let pass = (): void => {};
    this.#tail = new Promise((resolve) => {
      pass = resolve;
    });
    if (await settledWithin(before, this.#waitLimitMs)) return pass;
    void before.then(pass); // we leave the queue; those behind us still wait for the holder
    throw new Error(this.#culprit());
  }

  #culprit(): string {
    const heldMs = this.#holder === undefined ? 0 : Date.now() - this.#holder.since;
    return (
      `Waited ${String(this.#waitLimitMs)} ms for the embedded database. It has been held for ${String(heldMs)} ms ` +
      `by a client whose last statement was: ${this.#holder?.lastSql ?? 'unknown'}. ` +
      'A query through the pool inside an open transaction waits for itself: pass the transaction on.'
    );
  }

  #client(holder: Holder, pass: () => void): SqlClient {
    let open = true;
    let dirty = false;
    const query = async (sql: string, values: readonly unknown[] = []): Promise<SqlAnswer | SqlAnswer[]> => {
      if (!open) throw new Error('query on a released client');
      holder.lastSql = sql.slice(0, 200); // never the values: they may be personal data
      if (/^\s*(begin|start\s+transaction)/i.test(sql)) dirty = true;
      try {
        const answer = await this.#run(sql, values);
        if (/^\s*(commit|rollback)(?!\s+to)/i.test(sql)) dirty = false;
        if (/^\s*commit/i.test(sql)) this.#onCommit();
        return answer;
      } catch (error) {
        dirty = true; // a script may have failed inside its own transaction
        throw error;
      }
    };
    const release = (): void => {
      if (!open) return;
      open = false;
      this.#holder = undefined;
      if (dirty) void this.lite.exec('rollback').then(pass, pass);
      else pass();
    };
    return { query, release };
  }

  async #run(sql: string, values: readonly unknown[]): Promise<SqlAnswer | SqlAnswer[]> {
    if (values.length > 0) return answerOf(await this.lite.query(sql, [...values]));
    // Without values there may be several statements, which only `exec` takes.
    const all = (await this.lite.exec(sql)).map(answerOf);
    return all.length === 1 && all[0] !== undefined ? all[0] : all;
  }
}

function answerOf(result: { command?: string; affectedRows?: number; rows: unknown[] }): SqlAnswer {
  return {
    command: result.command ?? '',
    rowCount: result.affectedRows || result.rows.length,
    rows: result.rows,
  };
}

async function settledWithin(promise: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  const settled = await Promise.race([promise.then(() => true as const), late]);
  clearTimeout(timer);
  return settled;
}

/** Stores for tests: the same suite runs on the embedded engine in memory and on a PostgreSQL server. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileKeys } from '../../src/keys/file-keys.js';
import type { CaseKeys } from '../../src/ports.js';
import { openEngine, type Engine, type Where } from '../../src/store/engine.js';
import { LitePool } from '../../src/store/lite-pool.js';
import { StoredFollowUpQueue } from '../../src/store/follow-up-queue.js';
import { storeOn, type Store } from '../../src/store/open-store.js';
import { emptyDatabase } from './postgres-for-run.js';

export interface TestStore extends Store {
  readonly keys: CaseKeys;
  readonly engine: Engine;
  /** Any statement, past the ports. */
  sql(statement: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  /** Empties every table: much quicker than another store for each test. */
  empty(): Promise<void>;
  /** As if the process had died: what it has taken is no longer spoken for. */
  stopBeating(): void;
  /** A second instance on the same database; on the embedded engine there is only the first. */
  another(): Promise<Store>;
}

export interface TestEngine {
  readonly name: string;
  open(): Promise<TestStore>;
}

export const engines: readonly TestEngine[] = [
  { name: 'PGlite', open: openMemoryStore },
  { name: 'PostgreSQL', open: async () => openTestStore({ databaseUrl: await emptyDatabase() }) },
];

let template: Promise<Blob> | undefined;

/** An empty store in memory; the first one of a run takes some seconds, the others less than one. */
async function openMemoryStore(): Promise<TestStore> {
  template ??= makeTemplate();
  return openTestStore({ template: await template });
}

async function makeTemplate(): Promise<Blob> {
  const store = await openTestStore({});
  const { pool } = store.engine;
  if (!(pool instanceof LitePool)) throw new Error('only the embedded engine can be dumped');
  const blob = await pool.lite.dumpDataDir('none');
  await store.close();
  return blob;
}

/** Background trouble fails the test that caused it, by way of the process. */
export function raise(error: unknown): never {
  throw error;
}

async function openTestStore(where: Where): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'sip-keys-'));
  const keys = await fileKeys(folder, randomBytes(32));
  const options = { keys, draftKey: randomBytes(32) };
  const engine = await openEngine(where, raise);
  const store = await storeOn(engine, options, raise);
  const others: Store[] = [];
  return {
    ...store,
    keys,
    engine,
    async sql(statement, values = []) {
      const answer = await engine.pool.query(statement, values);
      return (Array.isArray(answer) ? answer.flatMap((each) => each.rows) : answer.rows) as Record<
        string,
        unknown
      >[];
    },
    empty: () => emptyTables(engine),
    stopBeating() {
      if (!(store.queue instanceof StoredFollowUpQueue)) throw new Error('another queue than expected');
      store.queue.stop();
    },
    async another() {
      if (engine.kind === 'embedded') return store;
      const other = await storeOn(await openEngine(where, raise), options, raise);
      others.push(other);
      return other;
    },
    async close() {
      for (const each of [...others, store]) await each.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function emptyTables({ pool }: Engine): Promise<void> {
  const logs = ['move_log', 'access_log'];
  const tables = `select string_agg(table_name, ', ') from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%'`;
  await pool.query(`begin;
    ${logs.map((log) => `alter table ${log} disable trigger user;`).join(' ')}
    do $$ begin execute 'truncate ' || (${tables}) || ' restart identity'; end $$;
    ${logs.map((log) => `alter table ${log} enable trigger user;`).join(' ')}
    delete from pgboss.job; commit`);
}

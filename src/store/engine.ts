/** One PostgreSQL on two engines behind one pool shape: embedded (PGlite) or a server (pg). */
import { join } from 'node:path';
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { keepHouse } from './housekeeping.js';
import { LitePool } from './lite-pool.js';
import { takeLock } from './lock.js';
import { openPgPool } from './pg-pool.js';
import type { Lite } from './open-lite.js';
import type { Tables } from './schema.js';
import type { SqlPool } from './sql-pool.js';

export interface Engine {
  readonly kind: 'embedded' | 'server';
  readonly pool: SqlPool;
  readonly db: Kysely<Tables>;
  /** Present in a folder only. */
  readonly fsyncs: (() => number) | undefined;
  close(): Promise<void>;
}

export interface Where {
  readonly databaseUrl?: string | undefined;
  /** Asked anew for each connection there, in place of a password in the address. */
  readonly databasePassword?: (() => Promise<string>) | undefined;
  /** Absent, and no address: in memory. */
  readonly dataDir?: string | undefined;
  /** A dumped data folder to begin from, in memory only. */
  readonly template?: Blob | undefined;
}

export async function openEngine(where: Where, onTrouble: (error: unknown) => void): Promise<Engine> {
  if (where.databaseUrl !== undefined)
    return openServer(where.databaseUrl, onTrouble, where.databasePassword);
  if (where.dataDir !== undefined) return openFolder(where.dataDir, onTrouble);
  const { openLiteInMemory } = await embeddedDatabase();
  const lite = await openLiteInMemory(where.template);
  return embedded(lite, new LitePool(lite.lite));
}

/** Loaded only where it is used: a production build has no embedded database in it. */
function embeddedDatabase() {
  return import('./pglite.js');
}

/** The lock lies beside the database's own folder, never in it. */
async function openFolder(dataDir: string, onTrouble: (error: unknown) => void): Promise<Engine> {
  const { openLiteInFolder } = await embeddedDatabase();
  const lock = await takeLock(join(dataDir, 'database.lock'));
  try {
    const lite = await openLiteInFolder(join(dataDir, 'database'));
    const house = keepHouse(() => pool, onTrouble);
    const pool: LitePool = new LitePool(lite.lite, { onCommit: () => house.committed() });
    const engine = embedded(lite, pool);
    const close = async (): Promise<void> => {
      await house.stop();
      await engine.close();
      await lock.release();
    };
    return { ...engine, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function embedded(lite: Lite, pool: LitePool): Engine {
  return { kind: 'embedded', pool, db: kyselyOn(pool), fsyncs: lite.fsyncs, close: () => pool.end() };
}

function openServer(
  url: string,
  onTrouble: (error: unknown) => void,
  password: Where['databasePassword'],
): Engine {
  const pool = openPgPool(url, onTrouble, password);
  return { kind: 'server', pool, db: kyselyOn(pool), fsyncs: undefined, close: () => pool.end() };
}

function kyselyOn(pool: SqlPool): Kysely<Tables> {
  // Kysely's type also wants cursors, which nothing here uses.
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) });
}

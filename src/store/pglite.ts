/** Opens the embedded PostgreSQL (PGlite): durable in a folder, or in memory for tests. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { SyncFS } from './sync-fs.js';

/** PGlite 0.5.16 is PostgreSQL 18; its minor versions may change this, and then old folders do not open. */
export const embeddedMajor = '18';

export interface Lite {
  readonly lite: PGlite;
  /** How many times the disk was asked to keep what was written; undefined in memory. */
  readonly fsyncs: (() => number) | undefined;
}

const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'), // -F means no fsync
  '-c',
  'wal_sync_method=fsync', // fdatasync is a silent no-op here, open_sync fails
  '-c',
  'shared_buffers=16MB', // 293 MB of memory at start otherwise, 170 MB so
  '-c',
  'max_wal_size=64MB',
  '-c',
  'min_wal_size=32MB',
];

export async function openLiteInFolder(folder: string): Promise<Lite> {
  await refuseOtherMajor(folder);
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  const files = new SyncFS(folder);
  const lite = new PGlite({ fs: files, startParams });
  await lite.waitReady;
  return { lite, fsyncs: () => files.fsyncs };
}

/** `template` is a dumped data folder: five times quicker than making a new database. */
export async function openLiteInMemory(template?: Blob): Promise<Lite> {
  const lite = new PGlite(template === undefined ? {} : { loadDataDir: template });
  await lite.waitReady;
  return { lite, fsyncs: undefined };
}

async function refuseOtherMajor(folder: string): Promise<void> {
  const path = join(folder, 'PG_VERSION');
  if (!existsSync(path)) return;
  const found = (await readFile(path, 'utf8')).trim();
  if (found === embeddedMajor) return;
  throw new Error(
    `Databasen i ${folder} är skapad av PostgreSQL ${found}, men den här versionen av SIP-lotsen läser ${embeddedMajor}. ` +
      'Kör den tidigare versionen, eller flytta mappen åt sidan och börja om.\n' +
      `The database in ${folder} was made by PostgreSQL ${found}, but this version of SIP-lotsen reads ${embeddedMajor}. ` +
      'Run the earlier version, or move the folder aside and start afresh.',
  );
}

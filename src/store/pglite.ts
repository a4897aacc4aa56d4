/** The embedded PostgreSQL (PGlite): durable in a folder, or in memory for tests. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createLiteFolder } from './create-lite-folder.js';
import { openLite, type Lite } from './open-lite.js';

/** PGlite 0.5.16 is PostgreSQL 18; its minor versions may change this, and then old folders do not open. */
export const embeddedMajor = '18';

/** Makes the database the first time. Whoever calls holds the lock. */
export async function openLiteInFolder(folder: string): Promise<Lite> {
  if (existsSync(folder)) await refuseOtherMajor(folder);
  else await createLiteFolder(folder);
  return openLite(folder);
}

/** `template` is a dumped data folder: several times quicker than making a new database. */
export async function openLiteInMemory(template?: Blob): Promise<Lite> {
  const lite = new PGlite(template === undefined ? {} : { loadDataDir: template });
  await lite.waitReady;
  return { lite, fsyncs: undefined };
}

async function refuseOtherMajor(folder: string): Promise<void> {
  const found = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (found === embeddedMajor) return;
  throw new Error(
    `Databasen i ${folder} är skapad av PostgreSQL ${found}, men den här versionen av SIP-lotsen läser ${embeddedMajor}. ` +
      'Kör den tidigare versionen, eller flytta mappen åt sidan och börja om.\n' +
      `The database in ${folder} was made by PostgreSQL ${found}, but this version of SIP-lotsen reads ${embeddedMajor}. ` +
      'Run the earlier version, or move the folder aside and start afresh.',
  );
}

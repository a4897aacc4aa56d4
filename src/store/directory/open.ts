/** Opens the stored directory by itself, without the rest of the product: for the command that takes a file in or out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine, type Engine, type Where } from '../engine.js';
import { migrate, tablesAre } from '../migrate.js';
import { importDirectory, type ImportedDirectory } from './import.js';
import { DirectoryFileError } from './problems.js';
import { storedFile } from './rows.js';
import type { DirectoryFile } from './shape.js';

export interface OpenDirectory {
  import(file: DirectoryFile): Promise<ImportedDirectory>;
  /** What an import would change. */
  tryOut(file: DirectoryFile): Promise<ImportedDirectory>;
  export(): Promise<DirectoryFile>;
  close(): Promise<void>;
}

/** To `look` leaves the data as they are, and makes no database where there is none. */
export async function openDirectory(where: Where, purpose: 'change' | 'look'): Promise<OpenDirectory> {
  const { db, close } = await openFor(where, purpose);
  return {
    import: (file) => importDirectory(db, file),
    tryOut: (file) => importDirectory(db, file, { dryRun: true }),
    export: () => storedFile(db),
    close,
  };
}

/** The database alone, for a command that runs and ends. */
export function openFor(where: Where, purpose: 'change' | 'look'): Promise<Engine> {
  return purpose === 'change' ? openWhere(where) : openToLook(where);
}

async function openWhere(where: Where): Promise<Engine> {
  const engine = await openEngine(where, (error) => process.emitWarning(String(error)));
  return orClose(engine, async () => {
    await migrate(engine.db);
    return engine;
  });
}

async function openToLook(where: Where): Promise<Engine> {
  if (where.dataDir !== undefined && !existsSync(join(where.dataDir, 'database'))) return openWhere({});
  const engine = await openEngine(where, (error) => process.emitWarning(String(error)));
  return orClose(engine, async () => {
    const tables = await tablesAre(engine.db);
    if (tables === 'older') {
      throw new DirectoryFileError([
        'Databasen är från en tidigare version av SIP-lotsen. Starta produkten en gång först, så förs den upp.',
      ]);
    }
    if (tables === 'current') return engine;
    await engine.close();
    return openWhere({});
  });
}

async function orClose(engine: Engine, work: () => Promise<Engine>): Promise<Engine> {
  try {
    return await work();
  } catch (error) {
    await engine.close();
    throw error;
  }
}

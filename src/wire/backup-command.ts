/** The database out to files and in again, at a command line. The keys of the cases are never among them. */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Environment } from '../settings/read.js';
import { backUp, CannotRestore, restore, tablesNow, type Manifest } from '../store/backup.js';
import { onData, Refused } from './run-command.js';
import type { Said } from './say-and-end.js';

export const backupUsage = `Så här / Like this:
  npm run backup -- --to <mapp/folder>       skriver databasen till en ny mapp, utan ärendenas nycklar / writes the database to a new folder, without the keys of the cases`;
export const restoreUsage = `Så här / Like this:
  npm run restore -- --from <mapp/folder>    läser in den i en tom databas av samma version / takes it into an empty database of the same version`;

export async function backupCommand(
  args: readonly string[],
  env?: Environment,
  now = new Date(),
): Promise<Said> {
  const folder = folderIn(args, 'to');
  if (folder === undefined) return { code: 2, err: backupUsage };
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return {
      code: 1,
      err: `${folder} är inte tom: ange en ny mapp.\n${folder} is not empty: give a new folder.`,
    };
  return onData(env, 'look', async (engine) => ({ code: 0, out: listed(await backUp(engine, folder, now)) }));
}

export async function restoreCommand(args: readonly string[], env?: Environment): Promise<Said> {
  const folder = folderIn(args, 'from');
  if (folder === undefined) return { code: 2, err: restoreUsage };
  return onData(env, 'change', async (engine) => {
    const manifest = await restore(engine, folder).catch((error: unknown) => {
      if (error instanceof CannotRestore) throw new Refused(whyNot(error));
      throw error;
    });
    const now = await tablesNow(engine);
    const differs = manifest.tables.filter(
      ({ name, sha256 }) => now.find((table) => table.name === name)?.sha256 !== sha256,
    );
    const lines = differs.map(({ name }) => `! ${name}: inte som i kopian / not as in the backup`);
    return { code: lines.length === 0 ? 0 : 1, out: [...lines, listed(manifest)].join('\n') };
  });
}

function folderIn(args: readonly string[], name: 'to' | 'from'): string | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { [name]: { type: 'string' } } });
    const folder = values[name];
    return typeof folder === 'string' && folder !== '' ? folder : undefined;
  } catch {
    return undefined;
  }
}

function listed({ at, tables }: Manifest): string {
  const rows = String(tables.reduce((sum, table) => sum + table.rows, 0));
  return [
    ...tables.map(
      (table) => `${table.name.padEnd(20)} ${String(table.rows).padStart(8)}  ${table.sha256.slice(0, 16)}`,
    ),
    `${rows} rader från ${at}. / ${rows} rows of ${at}.`,
  ].join('\n');
}

function whyNot({ why, what }: CannotRestore): string {
  switch (why) {
    case 'noManifest':
      return 'Mappen är ingen hel kopia: manifest.json saknas eller är inte vårt.\nThe folder is no whole backup: manifest.json is missing or not ours.';
    case 'changedFile':
      return `${what}.ndjson är inte som den skrevs. Ingenting är inläst.\n${what}.ndjson is not as it was written. Nothing was taken in.`;
    case 'otherVersion':
      return `Kopian är från en annan version av databasen (${what}). Läs in den med den version som skrev den, och uppgradera sedan.\nThe backup is of another version of the database (${what}). Restore it with the version that wrote it, then upgrade.`;
    case 'notEmpty':
      return `Databasen är inte tom (${what}). Läs in kopian i en ny databas bredvid.\nThe database is not empty (${what}). Restore into a new database beside it.`;
  }
}

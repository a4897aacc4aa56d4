/** The directory at a command line: takes a file in, or writes out the one that is there. */
import { parseArgs } from 'node:util';
import type { Said } from './say-and-end.js';
import { readStorePlace } from '../config.js';
import type { Environment } from '../settings/read.js';
import { formOf, readDirectoryFile, writeDirectoryFile } from '../store/directory/file.js';
import { openDirectory } from '../store/directory/open.js';
import { DirectoryFileError } from '../store/directory/problems.js';
import { LockTaken } from '../store/lock.js';
import { whereIn } from './database-place.js';
import { exported, refusedFile, stopFirst, summary, usage } from './directory-words.js';
import { commandTrouble } from './start-trouble.js';

interface Asked {
  readonly command: 'import' | 'export';
  readonly file: string;
  readonly dryRun: boolean;
}

/** Undefined when it cannot be understood: then nothing is guessed. */
function askedFor(args: readonly string[]): Asked | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [command, file, more] = positionals;
    const dryRun = values['dry-run'];
    if (file === undefined || more !== undefined) return undefined;
    if (command === 'import') return { command, file, dryRun };
    return command === 'export' && !dryRun ? { command, file, dryRun } : undefined;
  } catch {
    return undefined;
  }
}

async function takeIn({ file, dryRun }: Asked, env: Environment | undefined): Promise<string> {
  const { directory } = await readDirectoryFile(file);
  const stored = await openDirectory(whereIn(readStorePlace(env)), dryRun ? 'look' : 'change');
  try {
    return summary(await (dryRun ? stored.tryOut(directory) : stored.import(directory)), dryRun);
  } finally {
    await stored.close();
  }
}

async function writeOut({ file }: Asked, env: Environment | undefined): Promise<string> {
  formOf(file);
  const stored = await openDirectory(whereIn(readStorePlace(env)), 'look');
  try {
    const directory = await stored.export();
    await writeDirectoryFile(file, directory);
    return exported(file, directory);
  } finally {
    await stored.close();
  }
}

/** A fault of ours is not among them: it is shown whole. */
function calmly(error: unknown, { file }: Asked): string {
  if (error instanceof DirectoryFileError) return refusedFile(file, error.problems);
  if (error instanceof LockTaken) return `${error.message}\n${stopFirst}`;
  const said = commandTrouble(error);
  if (said !== undefined) return said;
  throw error;
}

/** What it says and how it ends; a fault of ours rises as it is. */
export async function directoryCommand(args: readonly string[], env?: Environment): Promise<Said> {
  const asked = askedFor(args);
  if (!asked) return { code: 2, err: usage };
  try {
    return { code: 0, out: await (asked.command === 'import' ? takeIn(asked, env) : writeOut(asked, env)) };
  } catch (error) {
    return { code: 1, err: calmly(error, asked) };
  }
}

/** What every command on the stored data does alike: opens it, closes it, and says calmly why it could not. */
import { readStorePlace } from '../config.js';
import type { Environment } from '../settings/read.js';
import { DirectoryFileError } from '../store/directory/problems.js';
import { openFor } from '../store/directory/open.js';
import type { Engine } from '../store/engine.js';
import { LockTaken } from '../store/lock.js';
import { whereIn } from './database-place.js';
import { stopFirst } from './directory-words.js';
import type { Said } from './say-and-end.js';
import { commandTrouble } from './start-trouble.js';

/** What was asked cannot be done: the sentences say why, and nothing has been written. */
export class Refused extends Error {}

/** A fault of ours is not among what is said calmly: it rises as it is. */
export async function onData(
  env: Environment | undefined,
  purpose: 'change' | 'look',
  work: (engine: Engine) => Promise<Said>,
): Promise<Said> {
  try {
    const engine = await openFor(whereIn(readStorePlace(env)), purpose);
    return await work(engine).finally(() => engine.close());
  } catch (error) {
    const err = sentenceOf(error);
    if (err === undefined) throw error;
    return { code: 1, err };
  }
}

function sentenceOf(error: unknown): string | undefined {
  if (error instanceof Refused) return error.message;
  if (error instanceof DirectoryFileError) return error.problems.join('\n');
  if (error instanceof LockTaken) return `${error.message}\n${stopFirst}`;
  return commandTrouble(error);
}

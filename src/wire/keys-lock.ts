/** One command at a time on the key folder: a file that is wrapped anew while it is disposed of would come back. */
import { join } from 'node:path';
import { LockTaken, takeLock } from '../store/lock.js';

export async function withKeysLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const path = join(folder, 'keys.lock');
  const lock = await takeLock(path).catch((error: unknown) => {
    if (!(error instanceof LockTaken)) throw error;
    throw new LockTaken(
      `Ett annat kommando arbetar med nycklarna. Vänta tills det är klart. Är du säker på att det inte kör längre: ta bort ${path}.\n` +
        `Another command is at work on the keys. Wait until it is done. If you are sure that it no longer runs: delete ${path}.`,
    );
  });
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

/** One process per embedded database: nothing in PGlite stops a second one, and then rows are lost in silence. */
import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import { processIsAlive, processStart } from './process-start.js';

const holderSchema = z.object({ pid: z.number(), host: z.string(), started: z.string().nullable() });
type Holder = z.infer<typeof holderSchema>;

export interface Lock {
  release(): Promise<void>;
}

/** Somebody else has the database; the message says what to do. */
export class LockTaken extends Error {
  override readonly name = 'LockTaken';
}

/** Takes the lock file, also from a process that is known to be dead; refuses otherwise with a sentence that says what to do. */
export async function takeLock(path: string): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const mine: Holder = { pid: process.pid, host: hostname(), started: await processStart(process.pid) };
  if (!(await place(path, mine))) {
    await clearStale(path);
    if (!(await place(path, mine))) throw new LockTaken(takenSentence(path, await read(path)));
  }
  return {
    async release() {
      if (JSON.stringify(await read(path)) === JSON.stringify(mine)) await unlink(path);
    },
  };
}

/** A link appears with its content or not at all, so that nobody reads half a lock. */
async function place(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/**
 * Removes a dead process's lock. Only one may: whoever links it to the one name that its content gives. What was linked is
 * looked at again, since somebody quicker may have put a living lock in its place.
 */
async function clearStale(path: string): Promise<void> {
  const holder = await read(path);
  if (holder === undefined || !(await isStale(holder))) return;
  const content = JSON.stringify(holder);
  const claim = `${path}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
  if (!(await linked(path, claim))) return;
  const claimed = await read(claim);
  if (JSON.stringify(claimed) === content) await unlink(path);
  await unlink(claim);
}

/** False when somebody else has the name, or when there is nothing left to link. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    throw error;
  }
}

/** Never by age (a busy process writes no heartbeat), and never for another host: its pids mean nothing here. */
async function isStale(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return false;
  if (!processIsAlive(holder.pid)) return true;
  return holder.started !== null && holder.started !== (await processStart(holder.pid));
}

async function read(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${path} is not a lock of SIP-lotsen; move it aside.`, { cause: error });
  }
}

function takenSentence(path: string, holder: Holder | undefined): string {
  const pid = String(holder?.pid ?? '?');
  const host = holder?.host ?? '?';
  return (
    `Databasen används redan av en annan SIP-lotsen (process ${pid} på ${host}). Stäng den först. ` +
    `Är du säker på att den inte kör längre: ta bort ${path} och starta igen.\n` +
    `The database is in use by another SIP-lotsen (process ${pid} on ${host}). Stop that one first. ` +
    `If you are sure that it no longer runs: delete ${path} and start again.`
  );
}

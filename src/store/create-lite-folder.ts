/** Makes a new embedded database whole before it gets its name; runs itself as a short process of its own for that. */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLite } from './open-lite.js';

const thisFile = fileURLToPath(import.meta.url);

/** Making a database takes 800 MB that WebAssembly never gives back: the other process takes them with it. */
export async function createLiteFolder(folder: string): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await clearUnfinished(parent, basename(folder));
  const unfinished = `${folder}.new-${randomUUID()}`;
  const child = fork(thisFile, [unfinished], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The database in ${folder} could not be made; see the lines above.`);
  await rename(unfinished, folder);
  await syncAll(parent, false);
}

/** What a first start that was interrupted has left behind. */
async function clearUnfinished(parent: string, name: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    if (entry.startsWith(`${name}.new-`)) await rm(join(parent, entry), { recursive: true });
  }
}

async function createHere(folder: string): Promise<void> {
  const { lite } = await openLite(folder);
  await lite.exec('checkpoint');
  await lite.close();
  await syncAll(folder, true);
}

/** PGlite asks the disk for little while it makes a database, so everything is asked for once here. */
async function syncAll(folder: string, deep: boolean): Promise<void> {
  for (const entry of deep ? await readdir(folder, { withFileTypes: true }) : []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await syncAll(path, true);
    else await syncOne(path);
  }
  if (process.platform !== 'win32') await syncOne(folder); // Windows cannot open folders
}

async function syncOne(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

if (process.argv[1] === thisFile && process.argv[2] !== undefined) {
  process.once('disconnect', () => process.exit(1)); // whoever wanted it is gone
  await createHere(process.argv[2]);
  process.exit(0);
}

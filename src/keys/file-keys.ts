/** The case keys as files, apart from the database and its backups: deleting one is disposal (design 8.8). */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseKeys } from '../ports.js';
import type { CaseId } from '../process/ids.js';
import { deriveKey } from './derive-key.js';
import { placeFile, syncFolder } from './place-file.js';
import { seal, unseal } from './seal.js';

/**
 * Each `<case id>.key` holds that case's data key wrapped by `kek`; nothing is kept in memory, so disposal bites at once. What
 * the `previous` key has wrapped is read too, and nothing new is wrapped by it: it is there while a master key is changed.
 */
export async function fileKeys(folder: string, kek: Buffer, previous?: Buffer): Promise<CaseKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const wrapping = deriveKey(kek, 'case-keys');
  const before = previous && deriveKey(previous, 'case-keys');
  const pathOf = (id: CaseId): string => keyPath(folder, id);

  async function get(id: CaseId): Promise<Buffer | undefined> {
    const wrapped = await readIfThere(pathOf(id));
    return wrapped === undefined ? undefined : unwrap([wrapping, before], wrapped, id);
  }

  async function create(id: CaseId): Promise<Buffer> {
    const key = randomBytes(32);
    const ours = await placeFile(pathOf(id), `${seal(wrapping, key, id).toString('base64')}\n`);
    if (ours) return key;
    const standing = await get(id);
    if (standing === undefined) throw new Error(`The key of case ${id} was deleted while it was read.`);
    return standing;
  }

  return { get, create, destroy: (id) => destroyKey(folder, id) };
}

/** The file, and what a killed process may have left of it under another name: half of it is the key too. Gone already is well. */
export async function destroyKey(folder: string, id: CaseId): Promise<void> {
  const name = `${plainName(id)}.key`;
  const left = (await readdir(folder)).filter((each) => each.startsWith(`${name}.`));
  for (const each of [...left, name]) await unlinkIfThere(join(folder, each));
  await syncFolder(folder);
}

export function keyPath(folder: string, id: CaseId): string {
  return join(folder, `${plainName(id)}.key`);
}

/** By the first of the keys that opens it; throws if none does. */
function unwrap([wrapping, before]: readonly [Buffer, Buffer | undefined], text: string, id: CaseId): Buffer {
  const wrapped = Buffer.from(text, 'base64');
  try {
    return unseal(wrapping, wrapped, id);
  } catch (error) {
    if (before === undefined) throw error;
    return unseal(before, wrapped, id);
  }
}

/** Ids come from cards and links: none may name a file elsewhere. */
function plainName(id: CaseId): string {
  if (/^[\w-]+$/.test(id)) return id;
  throw new Error('A case id may hold letters, digits, - and _ only.');
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

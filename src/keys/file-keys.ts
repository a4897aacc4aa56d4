/** The case keys as files, apart from the database and its backups: deleting one is disposal (design 8.8). */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseKeys } from '../ports.js';
import type { CaseId } from '../process/ids.js';
import { deriveKey } from './derive-key.js';
import { placeFile, syncFolder } from './place-file.js';
import { seal, unseal } from './seal.js';

/** Each `<case id>.key` holds that case's data key wrapped by `kek`; nothing is kept in memory, so disposal bites at once. */
export async function fileKeys(folder: string, kek: Buffer): Promise<CaseKeys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const wrapping = deriveKey(kek, 'case-keys');
  const pathOf = (id: CaseId): string => join(folder, `${plainName(id)}.key`);

  async function get(id: CaseId): Promise<Buffer | undefined> {
    const wrapped = await readIfThere(pathOf(id));
    return wrapped === undefined ? undefined : unseal(wrapping, Buffer.from(wrapped, 'base64'), id);
  }

  async function create(id: CaseId): Promise<Buffer> {
    const key = randomBytes(32);
    const ours = await placeFile(pathOf(id), `${seal(wrapping, key, id).toString('base64')}\n`);
    if (ours) return key;
    const standing = await get(id);
    if (standing === undefined) throw new Error(`The key of case ${id} was deleted while it was read.`);
    return standing;
  }

  async function destroy(id: CaseId): Promise<void> {
    await unlinkIfThere(pathOf(id));
    await syncFolder(folder);
  }

  return { get, create, destroy };
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

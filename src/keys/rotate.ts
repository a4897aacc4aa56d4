/**
 * Another master key: each case's key is wrapped anew, one whole file at a time, so that it can be killed and goes on where it
 * was. The cases themselves are not touched: what seals them is the key that is in the wrapping.
 */
import { access, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { caseId, type CaseId } from '../process/ids.js';
import { deriveKey } from './derive-key.js';
import { keyPath } from './file-keys.js';
import { placeFile, replaceFile } from './place-file.js';
import { seal, unseal } from './seal.js';

export interface MasterKeys {
  readonly current: Buffer;
  readonly previous: Buffer | undefined;
}

/** Which key opens what lies in the folder; `none` are other keys' or spoiled. */
export interface Wrapped {
  readonly current: readonly CaseId[];
  readonly previous: readonly CaseId[];
  readonly none: readonly CaseId[];
}

export interface Rotated {
  readonly wrapped: number;
  /** Gone while it was at work: disposed of. */
  readonly gone: number;
  readonly left: Wrapped;
}

/** Every file stays as it is: the previous key opens none of those that the current one does not. */
export class WrongPreviousKey extends Error {
  constructor(readonly files: number) {
    super('the previous master key opens none of the files');
    this.name = 'WrongPreviousKey';
  }
}

export async function lookAtKeys(folder: string, keys: MasterKeys): Promise<Wrapped> {
  const found: Record<keyof Wrapped, CaseId[]> = { current: [], previous: [], none: [] };
  for (const id of await casesIn(folder)) {
    const text = await readIfThere(keyPath(folder, id));
    if (text !== undefined) found[openedBy(keys, text, id).by].push(id);
  }
  return found;
}

/** One at a time in a folder, and no disposal meanwhile: the caller holds the folder's lock. */
export async function rotateKeys(
  folder: string,
  keys: MasterKeys,
  { replace } = { replace: replaceFile },
): Promise<Rotated> {
  const before = await lookAtKeys(folder, keys);
  if (before.none.length > 0 && before.previous.length === 0) throw new WrongPreviousKey(before.none.length);
  await placeFile(markPath(folder), '');
  let wrapped = 0;
  for (const id of before.previous) if (await wrapAnew(folder, keys, { id, replace })) wrapped += 1;
  const left = await lookAtKeys(folder, keys);
  if (left.previous.length === 0) await unlink(markPath(folder));
  return { wrapped, gone: before.previous.length - wrapped, left };
}

/** Begun and not finished: there are files that the previous key alone opens. */
export async function isHalfRotated(folder: string): Promise<boolean> {
  return access(markPath(folder)).then(
    () => true,
    () => false,
  );
}

async function wrapAnew(
  folder: string,
  keys: MasterKeys,
  { id, replace }: { readonly id: CaseId; readonly replace: typeof replaceFile },
): Promise<boolean> {
  const text = await readIfThere(keyPath(folder, id));
  if (text === undefined) return false;
  const { key } = openedBy(keys, text, id);
  if (key === undefined) throw new Error(`The key of case ${id} was changed while it was wrapped anew.`);
  const wrapped = seal(deriveKey(keys.current, 'case-keys'), key, id).toString('base64');
  await replace(keyPath(folder, id), `${wrapped}\n`);
  return true;
}

function openedBy(
  { current, previous }: MasterKeys,
  text: string,
  id: CaseId,
): { readonly by: keyof Wrapped; readonly key?: Buffer } {
  for (const [by, kek] of [
    ['current', current],
    ['previous', previous],
  ] as const) {
    try {
      if (kek) return { by, key: unseal(deriveKey(kek, 'case-keys'), Buffer.from(text, 'base64'), id) };
    } catch {
      // the next one may open it
    }
  }
  return { by: 'none' };
}

async function casesIn(folder: string): Promise<readonly CaseId[]> {
  const names = (await readdir(folder)).sort();
  return names.flatMap((name) => caseOf(name) ?? []);
}

/** Undefined for what is no case's: local mode's own key, what a killed process has left, the mark and the lock. */
export function caseOf(fileName: string): CaseId | undefined {
  const id = /^(?!master\.)([\w-]+)\.key$/.exec(fileName)?.[1];
  return id === undefined ? undefined : caseId(id);
}

function markPath(folder: string): string {
  return join(folder, 'rotation.unfinished');
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

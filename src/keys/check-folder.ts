/** Looks at the key folder before anything is built on it: that it can be written, and that this is the key which wrapped what lies there. */
import { constants } from 'node:fs';
import { access, mkdir, opendir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveKey } from './derive-key.js';
import { unseal } from './seal.js';

/** One file may be spoiled by itself; several that do not open are another master key. */
const looksAt = 5;

export async function checkKeyFolder(folder: string, kek: Buffer): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK | constants.R_OK);
  } catch (cause) {
    throw new Error(
      `KEYS_DIR: mappen ${folder} går inte att skriva i. Ange en mapp som produkten får skriva i, och låt dess användare äga den.\n` +
        `KEYS_DIR: the folder ${folder} cannot be written in. Give a folder that the product may write in, owned by its user.`,
      { cause },
    );
  }
  const opened = await openSome(folder, deriveKey(kek, 'case-keys'));
  if (opened.length === 0 || opened.includes(true)) return;
  throw new Error(
    'MASTER_KEY är en annan än den som ärendenas nycklar i KEYS_DIR är inlåsta med. Ange den tidigare, annars går inget ärende att läsa.\n' +
      'MASTER_KEY is another than the one that wrapped the keys of the cases in KEYS_DIR. Give the earlier one, or no case can be read.',
  );
}

async function openSome(folder: string, wrapping: Buffer): Promise<boolean[]> {
  const opened: boolean[] = [];
  for await (const { name } of await opendir(folder)) {
    const id = /^(?!master\.)([\w-]+)\.key$/.exec(name)?.[1];
    if (id === undefined) continue;
    opened.push(await opens(join(folder, name), wrapping, id));
    if (opened.length === looksAt) break;
  }
  return opened;
}

async function opens(path: string, wrapping: Buffer, id: string): Promise<boolean> {
  try {
    unseal(wrapping, Buffer.from(await readFile(path, 'utf8'), 'base64'), id);
    return true;
  } catch {
    return false;
  }
}

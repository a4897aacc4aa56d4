/** Looks at the key folder before anything is built on it: that it can be written, and that this is the key which wrapped what lies there. */
import { constants } from 'node:fs';
import { access, mkdir, opendir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveKey } from './derive-key.js';
import { caseOf, isHalfRotated } from './rotate.js';
import { unseal } from './seal.js';

/** One file may be spoiled by itself; several that do not open are another master key. */
const looksAt = 5;

export async function checkKeyFolder(folder: string, kek: Buffer, previous?: Buffer): Promise<void> {
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
  if (previous === undefined && (await isHalfRotated(folder)))
    throw new Error(
      'Bytet av MASTER_KEY är påbörjat och inte klart. Ange den tidigare i PREVIOUS_MASTER_KEY och kör npm run keys -- rotate en gång till (docs/operations.md).\n' +
        'The change of MASTER_KEY has begun and is not finished. Give the earlier one in PREVIOUS_MASTER_KEY and run npm run keys -- rotate once more (docs/operations.md).',
    );
  const wrapping = [kek, ...(previous ? [previous] : [])].map((each) => deriveKey(each, 'case-keys'));
  const opened = await openSome(folder, wrapping);
  if (opened.length === 0 || opened.includes(true)) return;
  throw new Error(
    'MASTER_KEY är en annan än den som ärendenas nycklar i KEYS_DIR är inlåsta med. Ange den tidigare, annars går inget ärende att läsa.\n' +
      'MASTER_KEY is another than the one that wrapped the keys of the cases in KEYS_DIR. Give the earlier one, or no case can be read.',
  );
}

/** Ends with the store closed where this is another folder than the one that the database’s cases have their keys in. */
export async function refuseOtherFolder<
  S extends { keysAreElsewhere(): Promise<boolean>; close(): Promise<void> },
>(store: S, folder: string): Promise<S> {
  if (!(await store.keysAreElsewhere())) return store;
  await store.close();
  throw new Error(
    `KEYS_DIR: mappen ${folder} har ingen av nycklarna till ärendena i databasen. Ange mappen som hör till den databasen, eller lägg tillbaka nycklarna där; utan dem går inget ärende att läsa.\n` +
      `KEYS_DIR: the folder ${folder} has none of the keys of the cases in the database. Give the folder that belongs to that database, or put the keys back there; without them no case can be read.`,
  );
}

async function openSome(folder: string, wrapping: readonly Buffer[]): Promise<boolean[]> {
  const opened: boolean[] = [];
  for await (const { name } of await opendir(folder)) {
    const id = caseOf(name);
    if (id === undefined) continue;
    const tried = await Promise.all(wrapping.map((each) => opens(join(folder, name), each, id)));
    opened.push(tried.includes(true));
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

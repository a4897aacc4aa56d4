/** A new embedded database in a folder, copied from one that is made once a run: making one takes many seconds. */
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'mocha';
import { fileKeys } from '../../src/keys/file-keys.js';
import { openStore } from '../../src/store/open-store.js';

let made: Promise<string> | undefined;
after(async () => made && rm(await made, { recursive: true }));

/** Puts it where a product, or a store, looks for its data: as it is after a first start that nobody has used. */
export async function copyNewDatabase(dataDir: string): Promise<void> {
  made ??= makeOne();
  await cp(join(await made, 'data'), dataDir, { recursive: true });
}

async function makeOne(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sip-new-'));
  const keys = await fileKeys(join(folder, 'keys'), randomBytes(32));
  const store = await openStore({ dataDir: join(folder, 'data'), keys, draftKey: randomBytes(32) });
  await store.close();
  return folder;
}

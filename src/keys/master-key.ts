/** The key that the deployment holds (KEK): from a setting, or in local mode from a file that is made once. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeFile } from './place-file.js';

const keyBytes = 32;

/** Reads the setting; a key of another length is refused at start. */
export function masterKeyFromSetting(base64: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length === keyBytes) return key;
  throw new Error(
    `The master key is ${String(key.length)} bytes long; it must be ${String(keyBytes)}. Make one with: openssl rand -base64 32`,
  );
}

/** Local mode only: `master.key` in the key folder, readable by its owner alone. */
export async function masterKeyFromFolder(folder: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'master.key');
  await placeFile(path, `${randomBytes(keyBytes).toString('base64')}\n`);
  return masterKeyFromSetting(await readFile(path, 'utf8'));
}

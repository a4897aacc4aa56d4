/** The keys of the cases at a command line: which master key opens them, and wrapping them by another. Never a key. */
import { access } from 'node:fs/promises';
import { readKeyPlace } from '../config.js';
import { masterKeyFromSetting } from '../keys/master-key.js';
import { lookAtKeys, rotateKeys, WrongPreviousKey, type MasterKeys, type Wrapped } from '../keys/rotate.js';
import { ConfigError, type Environment } from '../settings/read.js';
import { LockTaken } from '../store/lock.js';
import { withKeysLock } from './keys-lock.js';
import type { Said } from './say-and-end.js';

export const usage = `Så här / Like this:
  npm run keys -- check     vilken huvudnyckel som öppnar ärendenas nycklar; ändrar ingenting / which master key opens the keys of the cases; changes nothing
  npm run keys -- rotate    låser om alla med MASTER_KEY; PREVIOUS_MASTER_KEY är den tidigare / wraps all by MASTER_KEY; PREVIOUS_MASTER_KEY is the earlier one
Hela bytet steg för steg / The whole change step by step: docs/operations.md`;

type Work = (folder: string, keys: MasterKeys) => Promise<Said>;

const commands: Readonly<Record<string, Work>> = { check, rotate };

export async function keysCommand(args: readonly string[], env?: Environment): Promise<Said> {
  const [command = '', more] = args;
  const work = Object.hasOwn(commands, command) && more === undefined ? commands[command] : undefined;
  if (!work) return { code: 2, err: usage };
  try {
    const { keysDir: folder, masterKey, previousMasterKey } = readKeyPlace(env);
    if (!folder) return no('KEYS_DIR saknas.', 'KEYS_DIR is missing.');
    if (!masterKey) return no('MASTER_KEY saknas.', 'MASTER_KEY is missing.');
    if (!(await isThere(folder)))
      return no(`KEYS_DIR: mappen ${folder} finns inte.`, `KEYS_DIR: there is no folder ${folder}.`);
    const previous = previousMasterKey ? masterKeyFromSetting(previousMasterKey) : undefined;
    return await work(folder, { current: masterKeyFromSetting(masterKey), previous });
  } catch (error) {
    if (error instanceof ConfigError || error instanceof LockTaken) return { code: 1, err: error.message };
    throw error;
  }
}

async function check(folder: string, keys: MasterKeys): Promise<Said> {
  const found = await lookAtKeys(folder, keys);
  return { code: found.none.length === 0 ? 0 : 1, out: [counts(found), ...spoiled(found)].join('\n') };
}

async function rotate(folder: string, keys: MasterKeys): Promise<Said> {
  if (!keys.previous)
    return no(
      'PREVIOUS_MASTER_KEY saknas: ange den tidigare MASTER_KEY.',
      'PREVIOUS_MASTER_KEY is missing: give the earlier MASTER_KEY.',
    );
  if (keys.previous.equals(keys.current))
    return no(
      'PREVIOUS_MASTER_KEY och MASTER_KEY är samma nyckel.',
      'PREVIOUS_MASTER_KEY and MASTER_KEY are the same key.',
    );
  return withKeysLock(folder, () => rotateAll(folder, keys));
}

async function rotateAll(folder: string, keys: MasterKeys): Promise<Said> {
  try {
    const { wrapped, left } = await rotateKeys(folder, keys);
    const done = said(
      `${String(wrapped)} nycklar är nu inlåsta med MASTER_KEY.`,
      `${String(wrapped)} keys are now wrapped by MASTER_KEY.`,
    );
    const out = [done, counts(left), ...spoiled(left)].join('\n');
    return { code: left.none.length + left.previous.length === 0 ? 0 : 1, out };
  } catch (error) {
    if (!(error instanceof WrongPreviousKey)) throw error;
    const files = String(error.files);
    return no(
      `PREVIOUS_MASTER_KEY öppnar ingen av de ${files} nycklar som MASTER_KEY inte öppnar. Ingenting är ändrat: ange den nyckel som de är inlåsta med.`,
      `PREVIOUS_MASTER_KEY opens none of the ${files} keys that MASTER_KEY does not open. Nothing is changed: give the key that wrapped them.`,
    );
  }
}

function counts({ current, previous, none }: Wrapped): string {
  const [now, before, neither] = [current, previous, none].map(({ length }) => String(length));
  return said(
    `MASTER_KEY öppnar ${now ?? ''}, PREVIOUS_MASTER_KEY ${before ?? ''}, ingen av dem ${neither ?? ''}.`,
    `MASTER_KEY opens ${now ?? ''}, PREVIOUS_MASTER_KEY ${before ?? ''}, neither ${neither ?? ''}.`,
  );
}

function spoiled({ none }: Wrapped): readonly string[] {
  return none.map((id) => `! ${id}.key`);
}

function no(sv: string, en: string): Said {
  return { code: 1, err: said(sv, en) };
}

function said(sv: string, en: string): string {
  return `${sv}\n${en}`;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

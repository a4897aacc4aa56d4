/** The deployment's key, and the one before it while it is changed. */
import type { Config } from '../config.js';
import { deriveKey, type KeyPurpose } from '../keys/derive-key.js';
import { masterKeyFromFolder, masterKeyFromSetting } from '../keys/master-key.js';
import type { MasterKeys } from '../keys/rotate.js';

type KeySettings = Pick<Config, 'keysDir' | 'masterKey' | 'previousMasterKey'>;

export async function masterKeys({
  keysDir,
  masterKey,
  previousMasterKey,
}: KeySettings): Promise<MasterKeys> {
  const current = masterKey ? masterKeyFromSetting(masterKey) : await masterKeyFromFolder(keysDir);
  return { current, previous: previousMasterKey ? masterKeyFromSetting(previousMasterKey) : undefined };
}

export function derivedKeys(
  { current, previous }: MasterKeys,
  purpose: KeyPurpose,
): [Buffer, Buffer | undefined] {
  return [deriveKey(current, purpose), previous && deriveKey(previous, purpose)];
}

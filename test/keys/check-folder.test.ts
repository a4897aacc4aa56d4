/** What the start looks at in the key folder, before a case could be written that nobody can read. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { checkKeyFolder } from '../../src/keys/check-folder.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { masterKeyFromFolder } from '../../src/keys/master-key.js';
import { caseId } from '../../src/process/ids.js';

describe('A start with a key folder', () => {
  let folder = '';
  const kek = randomBytes(32);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-keys-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const wrapTwo = async () => {
    const keys = await fileKeys(folder, kek);
    await keys.create(caseId('one'));
    await keys.create(caseId('two'));
  };

  it('goes on where the folder is new or empty, and with the key that wrapped what lies there', async () => {
    await checkKeyFolder(join(folder, 'new'), kek);
    await checkKeyFolder(folder, kek);
    await wrapTwo();
    await checkKeyFolder(folder, kek);
  });

  it('is stopped by another master key', async () => {
    await wrapTwo();

    await assert.rejects(checkKeyFolder(folder, randomBytes(32)), /^Error: MASTER_KEY är en annan/);
  });

  it('is not stopped by one file that is spoiled', async () => {
    await wrapTwo();
    await writeFile(join(folder, 'one.key'), 'spoiled');

    await checkKeyFolder(folder, kek);
  });

  it('does not take local mode’s own key for a case’s', async () => {
    await checkKeyFolder(folder, await masterKeyFromFolder(folder));
  });

  it('is stopped by a folder that cannot be one', async () => {
    await writeFile(join(folder, 'file'), '');

    await assert.rejects(checkKeyFolder(join(folder, 'file'), kek), /^Error: KEYS_DIR: mappen .* går inte/);
  });
});

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveKey } from '../../src/keys/derive-key.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { masterKeyFromFolder, masterKeyFromSetting } from '../../src/keys/master-key.js';
import { caseId } from '../../src/process/ids.js';

const one = caseId('11111111-2222-4333-8444-000000000001');
const two = caseId('11111111-2222-4333-8444-000000000002');

describe('case keys on files', () => {
  let folder: string;
  const kek = randomBytes(32);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-keys-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives every case a key of its own, and the same one each time', async () => {
    const keys = await fileKeys(folder, kek);

    const key = await keys.create(one);

    assert.equal(key.length, 32);
    assert.notDeepEqual(await keys.create(two), key);
    assert.deepEqual(await (await fileKeys(folder, kek)).get(one), key);
    assert.equal(await keys.get(caseId('unknown')), undefined);
  });

  it('gives all who create at once the same key, and leaves no half-made files', async () => {
    const keys = await fileKeys(folder, kek);

    const made = await Promise.all(Array.from({ length: 20 }, () => keys.create(one)));

    assert.equal(new Set(made.map((key) => key.toString('hex'))).size, 1);
    assert.deepEqual(await readdir(folder), [`${one}.key`]);
  });

  it('keeps the key wrapped, readable by its owner alone', async () => {
    const key = await (await fileKeys(folder, kek)).create(one);
    const path = join(folder, `${one}.key`);

    assert.equal((await readFile(path, 'utf8')).includes(key.toString('base64')), false);
    assert.equal((await stat(path)).mode & 0o077, 0);
    await assert.rejects((await fileKeys(folder, randomBytes(32))).get(one));
  });

  it("refuses a file that was changed, or another case's file in its place", async () => {
    const keys = await fileKeys(folder, kek);
    await keys.create(one);
    await rename(join(folder, `${one}.key`), join(folder, `${two}.key`));
    await assert.rejects(keys.get(two));

    await writeFile(join(folder, `${one}.key`), randomBytes(60).toString('base64'));
    await assert.rejects(keys.get(one));
  });

  it('disposes of a key for good, and twice is no error', async () => {
    const keys = await fileKeys(folder, kek);
    await keys.create(one);

    await keys.destroy(one);
    await keys.destroy(one);

    assert.equal(await keys.get(one), undefined);
    assert.deepEqual(await readdir(folder), []);
  });

  it('reads no file elsewhere, whatever an id may say', async () => {
    const keys = await fileKeys(folder, kek);

    await assert.rejects(keys.get(caseId('../../etc/passwd')), /letters, digits/);
    await assert.rejects(keys.create(caseId('a/b')), /letters, digits/);
  });
});

describe('the master key', () => {
  it('comes from a setting of 32 bytes', () => {
    const key = randomBytes(32);

    assert.deepEqual(masterKeyFromSetting(key.toString('base64')), key);
    assert.throws(() => masterKeyFromSetting('c2hvcnQ='), /5 bytes long/);
  });

  it('is made once in local mode, also by two at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sip-master-'));

    const made = await Promise.all([masterKeyFromFolder(folder), masterKeyFromFolder(folder)]);

    assert.deepEqual(made[0], made[1]);
    assert.deepEqual(await masterKeyFromFolder(folder), made[0]);
    assert.equal((await stat(join(folder, 'master.key'))).mode & 0o077, 0);
    await rm(folder, { recursive: true });
  });

  it('gives each purpose a key of its own, always the same', () => {
    const kek = randomBytes(32);

    assert.deepEqual(deriveKey(kek, 'drafts'), deriveKey(kek, 'drafts'));
    assert.notDeepEqual(deriveKey(kek, 'drafts'), deriveKey(kek, 'card-signature'));
    assert.equal(deriveKey(kek, 'case-keys').length, 32);
  });
});

/** Another master key: killed at any file it goes on, and every case's key is the same all the way. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { checkKeyFolder } from '../../src/keys/check-folder.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { replaceFile } from '../../src/keys/place-file.js';
import { lookAtKeys, rotateKeys, WrongPreviousKey } from '../../src/keys/rotate.js';
import { caseId } from '../../src/process/ids.js';
import { keysCommand } from '../../src/wire/keys-command.js';

const ids = ['a', 'b', 'c', 'd'].map((name) => caseId(`case-${name}`));

describe('Another master key', () => {
  let folder = '';
  let was = new Map<string, Buffer>();
  const [old, current, third] = [randomBytes(32), randomBytes(32), randomBytes(32)];
  const keys = { current, previous: old };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-keys-'));
    const made = await fileKeys(folder, old);
    was = new Map(await Promise.all(ids.map(async (id) => [id, await made.create(id)] as const)));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const allReadBy = async (kek: Buffer, previous?: Buffer) => {
    const read = await fileKeys(folder, kek, previous);
    for (const id of ids) assert.deepEqual(await read.get(id), was.get(id), id);
  };
  const killedAt = (nth: number, when: 'before' | 'half' | 'after') => {
    let count = 0;
    return async (path: string, text: string) => {
      count += 1;
      if (count < nth) return replaceFile(path, text);
      if (when === 'half') await writeFile(`${path}.new`, text.slice(0, 20));
      if (when === 'after') await replaceFile(path, text);
      throw new Error('killed');
    };
  };

  it('wraps every key by the new one, the keys themselves as they were', async () => {
    const { wrapped, left } = await rotateKeys(folder, keys);

    assert.equal(wrapped, 4);
    assert.deepEqual([left.current.length, left.previous.length, left.none.length], [4, 0, 0]);
    await allReadBy(current);
    await assert.rejects((await fileKeys(folder, old)).get(caseId('case-a')));
    assert.deepEqual(
      (await readdir(folder)).sort(),
      ids.map((id) => `${id}.key`),
    );
  });

  it('changes nothing when it is run again', async () => {
    await rotateKeys(folder, keys);
    const files = () => Promise.all(ids.map((id) => readFile(join(folder, `${id}.key`), 'utf8')));
    const before = await files();

    assert.equal((await rotateKeys(folder, keys)).wrapped, 0);

    assert.deepEqual(await files(), before);
  });

  for (const when of ['before', 'half', 'after'] as const)
    it(`goes on after a kill ${when} any of the files, and both keys together read all meanwhile`, async () => {
      for (const nth of [1, 2, 3, 4]) {
        await assert.rejects(rotateKeys(folder, keys, { replace: killedAt(nth, when) }), /killed/);
        await allReadBy(current, old);
        await checkKeyFolder(folder, current, old);
        // Half done, it does not start without the key that the rest is wrapped by.
        await assert.rejects(checkKeyFolder(folder, current), /påbörjat och inte klart/);

        await rotateKeys(folder, keys);

        await allReadBy(current);
        await checkKeyFolder(folder, current);
        assert.deepEqual(
          (await readdir(folder)).sort(),
          ids.map((id) => `${id}.key`),
        );
        await rotateKeys(folder, { current: old, previous: current });
      }
    });

  it('is refused with another earlier key, also half done, and leaves every file as it was', async () => {
    await assert.rejects(rotateKeys(folder, { current, previous: third }), WrongPreviousKey);
    await assert.rejects(rotateKeys(folder, keys, { replace: killedAt(3, 'before') }), /killed/);
    const before = await lookAtKeys(folder, keys);

    await assert.rejects(rotateKeys(folder, { current, previous: third }), WrongPreviousKey);

    assert.deepEqual(await lookAtKeys(folder, keys), before);
    assert.deepEqual([before.current.length, before.previous.length], [2, 2]);
  });

  it('wraps the others where one file is spoiled, and names it', async () => {
    await writeFile(join(folder, 'case-b.key'), 'spoiled');

    const { wrapped, left } = await rotateKeys(folder, keys);

    assert.deepEqual([wrapped, left.none], [3, [caseId('case-b')]]);
    await checkKeyFolder(folder, current);
  });

  it('does not bring back a key that was disposed of, nor leave half of it', async () => {
    await assert.rejects(rotateKeys(folder, keys, { replace: killedAt(1, 'half') }), /killed/);
    assert.ok((await readdir(folder)).includes('case-a.key.new'));

    await (await fileKeys(folder, current, old)).destroy(caseId('case-a'));
    await rotateKeys(folder, keys);

    assert.deepEqual(
      (await readdir(folder)).sort(),
      ids.slice(1).map((id) => `${id}.key`),
    );
  });

  it('wraps what is born meanwhile by the new one', async () => {
    const born = await (await fileKeys(folder, current, old)).create(caseId('born'));

    await rotateKeys(folder, keys);

    assert.deepEqual(await (await fileKeys(folder, current)).get(caseId('born')), born);
  });

  describe('at a command line', () => {
    const text = (kek: Buffer) => kek.toString('base64');
    const run = (args: readonly string[], env: Record<string, string>) =>
      keysCommand(args, { KEYS_DIR: folder, ...env });
    const both = { MASTER_KEY: text(current), PREVIOUS_MASTER_KEY: text(old) };

    it('says what opens what, wraps all, and never shows a key', async () => {
      const before = await run(['check'], both);
      const file = join(folder, 'old-key');
      await writeFile(file, `${text(old)}\n`);
      const done = await run(['rotate'], { MASTER_KEY: text(current), PREVIOUS_MASTER_KEY_FILE: file });
      const after = await run(['check'], { MASTER_KEY: text(current) });

      assert.match(before.out ?? '', /^MASTER_KEY opens 0, PREVIOUS_MASTER_KEY 4, neither 0\.$/m);
      assert.match(done.out ?? '', /^4 keys are now wrapped by MASTER_KEY\.$/m);
      assert.match(after.out ?? '', /^MASTER_KEY opens 4, PREVIOUS_MASTER_KEY 0, neither 0\.$/m);
      assert.deepEqual([before.code, done.code, after.code], [0, 0, 0]);
      for (const secret of [text(current), text(old)])
        assert.ok(![before, done, after].some(({ out }) => out?.includes(secret)));
    });

    it('says in a sentence what is missing or wrong, and changes nothing', async () => {
      for (const [env, sentence] of [
        [{}, /^MASTER_KEY is missing/m],
        [{ MASTER_KEY: text(current) }, /^PREVIOUS_MASTER_KEY is missing/m],
        [{ MASTER_KEY: text(old), PREVIOUS_MASTER_KEY: text(old) }, /are the same key/],
        [{ MASTER_KEY: text(current), PREVIOUS_MASTER_KEY: text(third) }, /opens none of the 4 keys/],
        [{ ...both, KEYS_DIR: '' }, /KEYS_DIR is missing/],
        [{ ...both, KEYS_DIR: join(folder, 'no') }, /there is no folder/],
        [{ ...both, PREVIOUS_MASTER_KEY: 'short' }, /PREVIOUS_MASTER_KEY: ange den tidigare/],
      ] as const) {
        const { code, err } = await run(['rotate'], env);
        assert.equal(code, 1);
        assert.match(err ?? '', sentence);
      }
      await allReadBy(old);
      assert.equal((await run(['turn'], both)).code, 2);
      assert.equal((await run([], both)).code, 2);
    });

    it('waits for no other command on the same folder', async () => {
      await writeFile(join(folder, 'keys.lock'), JSON.stringify({ pid: 1, host: 'another', started: null }));

      const { code, err } = await run(['rotate'], both);

      assert.equal(code, 1);
      assert.match(err ?? '', /Another command is at work on the keys/);
      await allReadBy(old);
    });
  });
});

/** The backup drill: out of one database, into another, counted and hashed, and the product goes on there. */
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'mocha';
import { fileKeys } from '../../src/keys/file-keys.js';
import { instant } from '../../src/process/ids.js';
import { backUp, restore, tablesNow } from '../../src/store/backup.js';
import { openStore, storeOn } from '../../src/store/open-store.js';
import { verify } from '../../src/store/verify.js';
import { backupCommand, restoreCommand } from '../../src/wire/backup-command.js';
import { verifyCommand } from '../../src/wire/verify-command.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { engines, raise, type TestStore } from '../support/stores.js';
import { aCase, anEntry, aRecipient, aWrite, canary, monday, next, sara } from './a-case-to-store.js';

const now = new Date('2026-03-09T10:00:00Z');
const cast = new URL('../../src/local/cast/directory.json', import.meta.url);

for (const engine of engines) {
  describe(`the backup drill on ${engine.name}`, function () {
    this.timeout(120_000);
    let store: TestStore;
    let folder = '';
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sip-backup-'));
      await store.empty();
      await store.importDirectory(JSON.parse(await readFile(cast, 'utf8')));
    });
    after(() => store.close());
    const fill = async () => {
      const sipCase = aCase({ recipients: [aRecipient('bup-oster')] });
      const effects = [{ do: 'refreshCards' } as never];
      await store.cases.create(aWrite(sipCase, { effects }));
      await store.cases.save(aWrite(next(sipCase), { entry: anEntry({ kind: 'choose' }) }));
      const actor = { kind: 'person', person: sara, memberships: [] } as const;
      await store.accessLog.opened({ caseId: sipCase.id, at: monday, actor, what: 'case' });
      return sipCase;
    };

    it('gives every row back, the logs whole, the promises kept, and a product that goes on', async () => {
      const sipCase = await fill();
      const manifest = await backUp(store.engine, folder, now);
      assert.ok(manifest.tables.some(({ name, rows }) => name === 'unit' && rows > 10));
      assert.deepEqual(manifest.tables.find(({ name }) => name === 'waiting_job')?.rows, 1);
      assert.deepEqual(manifest.tables, await tablesNow(store.engine));

      const beside = await engine.open();
      assert.deepEqual(await restore(beside.engine, folder), manifest);

      assert.deepEqual(await tablesNow(beside.engine), manifest.tables);
      const { broken, moves, openings } = await verify(beside.engine.db, store.keys);
      assert.deepEqual([broken, moves, openings], [[], 2, 1]);
      const lent = { ...beside.engine, close: () => Promise.resolve() };
      const product = await storeOn(lent, { keys: store.keys, draftKey: Buffer.alloc(32) }, raise);
      assert.equal((await product.cases.load(sipCase.id))?.sealed.individual?.name, canary);
      await product.queue.wake(instant(now));
      const taken = await product.queue.take(10);
      assert.deepEqual(
        taken.map(({ job }) => job.caseId),
        [sipCase.id],
      );
      assert.equal(await product.cases.save(aWrite(next(next(sipCase)))), 'saved');
      // Numbers that the database gives go on after those that came along.
      await product.importDirectory(JSON.parse(await readFile(cast, 'utf8')));
      await product.close();
      await beside.close();
    });

    it('has no key and no word of a case in its files', async () => {
      await fill();
      await backUp(store.engine, folder, now);

      for (const name of await readdir(folder))
        assert.ok(!(await readFile(join(folder, name), 'utf8')).includes(canary), name);
      assert.ok(!(await readdir(folder)).some((name) => name.endsWith('.key')));
    });

    it('is taken in whole or not at all, and never over anything', async () => {
      await fill();
      await backUp(store.engine, folder, now);
      await assert.rejects(restore(store.engine, folder), /notEmpty/);
      const beside = await engine.open();
      const before = await tablesNow(beside.engine);

      await appendFile(join(folder, 'unit.ndjson'), '{}\n');
      await assert.rejects(restore(beside.engine, folder), /changedFile unit/);
      await rm(join(folder, 'manifest.json'));
      await assert.rejects(restore(beside.engine, folder), /noManifest/);

      assert.deepEqual(await tablesNow(beside.engine), before);
      await beside.close();
    });
  });
}

describe('npm run backup and npm run restore', function () {
  this.timeout(60_000);
  let folder = '';
  let env: Record<string, string> = {};
  const kek = Buffer.alloc(32, 5);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-backup-'));
    env = {
      ...{ DATABASE_URL: await emptyDatabase(), KEYS_DIR: join(folder, 'keys') },
      MASTER_KEY: kek.toString('base64'),
    };
    const keys = await fileKeys(join(folder, 'keys'), kek);
    const store = await openStore({ databaseUrl: env['DATABASE_URL'], keys, draftKey: kek });
    await store.cases.create(aWrite(aCase()));
    await store.close();
  });
  after(() => rm(folder, { recursive: true }));

  it('write the database to a new folder and take it into an empty database beside it, where the logs are whole', async () => {
    const to = join(folder, 'copy');
    const written = await backupCommand(['--to', to], env, now);
    const beside = { ...env, DATABASE_URL: await emptyDatabase() };
    const taken = await restoreCommand(['--from', to], beside);

    assert.equal(written.code, 0, written.err);
    assert.deepEqual(taken, written);
    assert.match(written.out ?? '', /^sip_case +1 {2}[0-9a-f]{16}$/m);
    assert.match(
      (await verifyCommand([], beside)).out ?? '',
      /^1 cases, 1 moves, 0 openings; 0 disposed of; 0 broken/m,
    );
  });

  it('say why not, and write over nothing', async () => {
    const to = join(folder, 'copy');
    assert.match((await backupCommand(['--to', to], env)).err ?? '', /is not empty/);
    assert.match((await restoreCommand(['--from', to], env)).err ?? '', /database is not empty/);
    assert.match((await restoreCommand(['--from', join(folder, 'keys')], env)).err ?? '', /no whole backup/);
    assert.equal((await backupCommand([], env)).code, 2);
    assert.equal((await restoreCommand(['--to', to], env)).code, 2);
  });
});

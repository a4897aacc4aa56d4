/** A key folder that is not the database’s: every case would read as if it had been disposed of. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { readConfig } from '../../src/config.js';
import { fileKeys } from '../../src/keys/file-keys.js';
import { openStore } from '../../src/store/open-store.js';
import { openLog } from '../../src/wire/log.js';
import { openProduct } from '../../src/wire/open-product.js';
import { production } from '../settings/production.js';
import { aCase, aWrite } from '../store/a-case-to-store.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { engines, type TestStore } from '../support/stores.js';

for (const engine of engines) {
  describe(`The keys of the cases on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    after(() => store.close());
    const stored = async (state: 'closed' | 'preparing') => {
      const sipCase = aCase({ state });
      await store.cases.create(aWrite(sipCase));
      return sipCase.id;
    };

    it('are elsewhere when no open case has its own, and closed cases may have been disposed of', async () => {
      assert.equal(await store.keysAreElsewhere(), false);
      await store.keys.destroy(await stored('closed'));
      assert.equal(await store.keysAreElsewhere(), false);

      const open = await stored('preparing');
      assert.equal(await store.keysAreElsewhere(), false);
      await store.keys.destroy(open);
      assert.equal(await store.keysAreElsewhere(), true);

      await stored('closed');
      assert.equal(await store.keysAreElsewhere(), false);
    });
  });
}

describe('A start with an empty key folder', function () {
  this.timeout(60_000);
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-keys-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is refused where the database has open cases, and names the cure', async () => {
    const databaseUrl = await emptyDatabase();
    const keys = await fileKeys(join(folder, 'own'), randomBytes(32));
    const store = await openStore({ databaseUrl, keys, draftKey: randomBytes(32) });
    await store.cases.create(aWrite(aCase()));
    await store.close();
    const config = readConfig({
      ...production,
      DATABASE_URL: databaseUrl,
      KEYS_DIR: join(folder, 'other'),
      PORT: '0',
    });

    await assert.rejects(
      openProduct(config, { now: () => new Date() }, openLog('silent')),
      /^Error: KEYS_DIR: mappen .*other har ingen av nycklarna .* Ange mappen[^]*Give the folder/,
    );
  });
});

/** In whose chats the app may be put, on both engines. */
import assert from 'node:assert/strict';
import { engines, type TestStore } from '../support/stores.js';

const chat = (address: string) => ({
  tenantId: 't',
  kind: 'personal' as const,
  address,
  conversationId: `a:${address}`,
  serviceUrl: 'https://smba.example/t/',
  reference: {},
});

for (const engine of engines) {
  describe(`installing the app on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(() => store.empty());
    after(() => store.close());

    it('is not tried for a day where it was refused', async () => {
      await store.installs.refused('t', 'chief');
      assert.equal(await store.installs.mayTry('t', 'chief'), false);
      assert.equal(await store.installs.mayTry('other', 'chief'), true);

      await store.sql(`update app_install set at = at - interval '25 hours'`);
      assert.equal(await store.installs.mayTry('t', 'chief'), true);
    });

    it('is never done to somebody who took the app out, until they have it again', async () => {
      await store.conversations.remember(chat('chief'));
      await store.conversations.forget('t', 'personal', 'chief', 'removed');
      await store.sql(`update app_install set at = at - interval '400 days'`);
      assert.equal(await store.installs.mayTry('t', 'chief'), false);

      await store.conversations.remember(chat('chief'));
      assert.equal(await store.installs.mayTry('t', 'chief'), true);
    });

    it('finds the address of Teams in a tenant by any of its conversations', async () => {
      assert.equal(await store.conversations.someIn('t'), undefined);
      await store.conversations.remember(chat('somebody'));
      assert.equal((await store.conversations.someIn('t'))?.serviceUrl, 'https://smba.example/t/');
    });
  });
}

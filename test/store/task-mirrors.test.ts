/** What is known of measures on their units' own boards, and which board is read next, on both engines. */
import assert from 'node:assert/strict';
import type { TaskKey } from '../../src/ports.js';
import { day, taskId } from '../../src/process/ids.js';
import type { BoardPlace } from '../../src/process/mirror.js';
import { engines, type TestStore } from '../support/stores.js';
import { aCase, aWrite, sara } from './a-case-to-store.js';

const [tenantId = ''] = sara.split('/');
const plan: BoardPlace = { kind: 'planner', tenantId, mailbox: null, boardId: 'plan-1' };
const list: BoardPlace = { kind: 'todo', tenantId, mailbox: 'bup@vgr.example', boardId: 'list-1' };
const seen = { seenDone: false, ourDue: day('2026-04-10') };

for (const engine of engines) {
  describe(`measures on boards on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    let key: TaskKey;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
      await store.tenants.allowAtStart([{ id: tenantId, name: 'Partille kommun' }]);
      const sipCase = aCase({});
      await store.cases.create(aWrite(sipCase));
      key = { caseId: sipCase.id, taskId: taskId('t-1') };
    });
    after(() => store.close());
    const other = () => ({ ...key, taskId: taskId('t-2') });
    const boards = async () =>
      (await store.mirrors.toLook()).map(({ place, tasks }) => [place.boardId, tasks.length]);

    it('are known from before they are made until they are forgotten', async () => {
      await store.mirrors.begin(key, plan);
      const rest = { ...key, place: plan, gone: false, leaving: false };
      assert.deepEqual(await store.mirrors.of(key.caseId), [
        { ...rest, entryId: null, seenDone: false, ourDue: null },
      ]);

      await store.mirrors.made(key, 'e-1', seen);
      await store.mirrors.saw(key, { ...seen, seenDone: true });
      assert.deepEqual(await store.mirrors.of(key.caseId), [
        { ...rest, entryId: 'e-1', ...seen, seenDone: true },
      ]);

      await store.mirrors.leaves(key);
      await store.mirrors.gone(key);
      assert.deepEqual(
        (await store.mirrors.of(key.caseId)).map(({ gone, leaving }) => [gone, leaving]),
        [[true, true]],
      );
      await store.mirrors.forget(key);
      assert.deepEqual(await store.mirrors.of(key.caseId), []);
    });

    it('stand once each, whoever makes them', async () => {
      await store.mirrors.begin(key, plan);

      await assert.rejects(store.mirrors.begin(key, plan));
    });

    it('are read a board at a time, by one instance, and again when it has rested', async () => {
      await store.mirrors.begin(key, plan);
      await store.mirrors.made(key, 'e-1', seen);
      await store.mirrors.begin(other(), plan);
      await store.mirrors.made(other(), 'e-2', seen);

      assert.deepEqual(await boards(), [['plan-1', 2]]);
      assert.deepEqual(await boards(), []);
      await store.mirrors.looked(plan, 60_000);
      assert.deepEqual(await boards(), []);
      await store.mirrors.looked(plan, 0);
      assert.deepEqual(await boards(), [['plan-1', 2]]);
    });

    it('are not read where they are not made, are gone, or where the tenant is let out', async () => {
      await store.mirrors.begin(key, list);
      assert.deepEqual(await boards(), []);

      await store.mirrors.made(key, 'e-1', seen);
      await store.sql(`update tenant set status = 'paused'`);
      assert.deepEqual(await boards(), []);

      await store.sql(`update tenant set status = 'allowed'`);
      await store.mirrors.gone(key);
      assert.deepEqual(await boards(), []);
    });
  });
}

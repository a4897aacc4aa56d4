import assert from 'node:assert/strict';
import { engines, type TestStore } from '../support/stores.js';
import { aCase, anEntry, aWrite, canary, monday, next, sara } from './a-case-to-store.js';

const actor = { kind: 'person', person: sara, memberships: [] } as const;

for (const engine of engines) {
  describe(`logs on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    after(() => store.close());

    const threeMoves = async () => {
      const sipCase = aCase();
      await store.cases.create(aWrite(sipCase));
      await store.cases.save(
        aWrite(next(sipCase), { entry: anEntry({ kind: 'choose' }), pressKey: sipCase.id }),
      );
      await store.cases.note(
        sipCase.id,
        anEntry({ kind: 'send', outcome: 'refused', refusal: 'consentMissing' }),
      );
      return sipCase;
    };

    it('tells every move in order, with its words', async () => {
      const sipCase = await threeMoves();

      const log = await store.cases.log(sipCase.id);
      assert.deepEqual(log, [
        { ...anEntry(), seq: 1 },
        { ...anEntry({ kind: 'choose' }), seq: 2 },
        { ...anEntry({ kind: 'send', outcome: 'refused', refusal: 'consentMissing' }), seq: 3 },
      ]);
    });

    it('numbers notes that come at once without a gap', async () => {
      const sipCase = await threeMoves();

      await Promise.all(Array.from({ length: 20 }, () => store.cases.note(sipCase.id, anEntry())));

      const log = await store.cases.log(sipCase.id);
      assert.deepEqual(
        log.map(({ seq }) => seq),
        Array.from({ length: 23 }, (_, n) => n + 1),
      );
      assert.equal((await store.reviews.checkLogs(sipCase.id)).moves, undefined);
    });

    it('tells every opening, also of twenty at once', async () => {
      const sipCase = await threeMoves();
      const opening = { caseId: sipCase.id, at: monday, actor, what: 'case' };

      await Promise.all(Array.from({ length: 20 }, () => store.accessLog.opened(opening)));

      const openings = await store.accessLog.of(sipCase.id);
      assert.equal(openings.length, 20);
      assert.deepEqual(openings[0], { at: monday, actor, what: 'case' });
      assert.equal((await store.reviews.checkLogs(sipCase.id)).openings, undefined);
    });

    for (const table of ['move_log', 'access_log']) {
      for (const statement of [`update ${table} set at = at`, `delete from ${table}`, `truncate ${table}`]) {
        it(`refuses: ${statement}`, async () => {
          const sipCase = await threeMoves();
          await store.accessLog.opened({ caseId: sipCase.id, at: monday, actor, what: 'case' });

          await assert.rejects(store.sql(statement), /append-only/);
        });
      }
    }

    const tampered = async (table: string, statement: string, id: string) => {
      await store.sql(`alter table ${table} disable trigger user`);
      await store.sql(statement, [id]);
      await store.sql(`alter table ${table} enable trigger user`);
    };

    it('names the entry that somebody has changed past the triggers', async () => {
      const sipCase = await threeMoves();

      await tampered(
        'move_log',
        `update move_log set outcome = 'moved' where case_id = $1 and seq = 3`,
        sipCase.id,
      );

      assert.equal((await store.reviews.checkLogs(sipCase.id)).moves, 3);
    });

    it('names the place of an entry that somebody has removed', async () => {
      const sipCase = await threeMoves();
      await store.accessLog.opened({ caseId: sipCase.id, at: monday, actor, what: 'case' });
      await store.accessLog.opened({ caseId: sipCase.id, at: monday, actor, what: 'log' });

      await tampered('move_log', 'delete from move_log where case_id = $1 and seq = 2', sipCase.id);
      await tampered('access_log', 'delete from access_log where case_id = $1 and seq = 1', sipCase.id);

      assert.deepEqual(await store.reviews.checkLogs(sipCase.id), { moves: 2, openings: 1 });
    });

    it('is whole also when the key is gone', async () => {
      const sipCase = await threeMoves();
      const link = { kind: 'link', recipientId: 'r' as never, typedName: canary } as const;
      await store.accessLog.opened({ caseId: sipCase.id, at: monday, actor: link, what: 'case' });

      await store.keys.destroy(sipCase.id);

      assert.deepEqual(await store.reviews.checkLogs(sipCase.id), { moves: undefined, openings: undefined });
      assert.deepEqual((await store.accessLog.of(sipCase.id))[0]?.actor, { ...link, typedName: '' });
    });
  });
}

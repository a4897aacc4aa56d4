import assert from 'node:assert/strict';
import { engines, type TestStore } from '../support/stores.js';
import { aCase, at, aWrite, next } from './a-case-to-store.js';

for (const engine of engines) {
  describe(`due cases on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
    });
    after(() => store.close());

    const due = async (text: string) => {
      const sipCase = aCase();
      await store.cases.create(aWrite(sipCase, { dueAt: at(text) }));
      return sipCase;
    };

    it('knows the next due time, and none when nothing waits', async () => {
      assert.equal(await store.cases.nextDue(), null);
      await due('2026-03-05T08:00:00.000Z');
      const sooner = await due('2026-03-04T08:00:00.000Z');

      assert.equal(await store.cases.nextDue(), '2026-03-04T08:00:00.000Z');
      await store.cases.save(aWrite(next(sooner)));
      assert.equal(await store.cases.nextDue(), '2026-03-05T08:00:00.000Z');
    });

    it('claims what is due by process time, the oldest first, and each only once', async () => {
      const later = await due('2026-03-05T08:00:00.000Z');
      const first = await due('2026-03-04T08:00:00.000Z');
      await due('2026-03-06T08:00:00.000Z');
      const now = new Date('2026-03-05T12:00:00Z');

      assert.deepEqual(await store.cases.claimDue(now, 10), [first.id, later.id]);
      assert.deepEqual(await store.cases.claimDue(now, 10), []);
    });

    it('can be claimed again after a save, and after the machine time of a claim', async () => {
      const sipCase = await due('2026-03-04T08:00:00.000Z');
      const now = new Date('2026-03-05T12:00:00Z');
      await store.cases.claimDue(now, 10);

      await store.cases.save(aWrite(next(sipCase), { dueAt: at('2026-03-05T08:00:00.000Z') }));
      assert.deepEqual(await store.cases.claimDue(now, 10), [sipCase.id]);

      await store.sql(`update sip_case set claimed_until = claimed_until - interval '31 seconds'`);
      assert.deepEqual(await store.cases.claimDue(now, 10), [sipCase.id]);
    });

    it('gives each case to one of two instances', async () => {
      const ids = [];
      for (let n = 10; n < 40; n += 1) ids.push((await due(`2026-03-04T08:${String(n)}:00.000Z`)).id);
      const other = await store.another();
      const now = new Date('2026-03-05T12:00:00Z');

      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? store : other).cases.claimDue(now, 3)),
      );

      const claimed = claims.flat();
      assert.equal(new Set(claimed).size, claimed.length);
      const rest = await store.cases.claimDue(now, 100);
      assert.deepEqual([...claimed, ...rest].sort(), ids.sort());
    });
  });
}

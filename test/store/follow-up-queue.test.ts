import assert from 'node:assert/strict';
import { setTimeout as nextTurn } from 'node:timers/promises';
import type { FollowUpEffect } from '../../src/process/follow-ups.js';
import { instant } from '../../src/process/ids.js';
import { pausesSeconds } from '../../src/store/boss.js';
import { engines, type TestStore } from '../support/stores.js';
import { aCase, aWrite, next } from './a-case-to-store.js';

const three: FollowUpEffect[] = [
  { do: 'send', card: 'case', to: 'convener' },
  { do: 'tell', news: 'accepted', to: 'convener' },
  { do: 'refresh' },
];

for (const engine of engines) {
  describe(`follow-ups on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
    });
    after(() => store.close());

    const promised = async (effects = three) => {
      const sipCase = aCase();
      await store.cases.create(aWrite(sipCase, { effects }));
      return sipCase;
    };
    const jobRows = () =>
      store.sql(`select state, retry_count, output, round(extract(epoch from start_after - now())) as wait
                 from pgboss.job where name = 'follow-up' order by created_on`);
    const later = { retry: 'later', code: 'graph429' } as const;
    const comeAround = () => store.sql(`update pgboss.job set start_after = now() where state = 'retry'`);

    it('hands out what a move has promised, in order, and once', async () => {
      const sipCase = await promised();
      assert.equal(await store.queue.busy(), 3);

      const taken = await store.queue.take(10);

      assert.deepEqual(
        taken,
        three.map((effect, row) => ({
          job: { id: `${sipCase.id}:1:${String(row)}`, caseId: sipCase.id, effect },
          tries: 0,
        })),
      );
      assert.deepEqual(await store.queue.take(10), []);
      assert.equal(await store.queue.busy(), 3);
      for (const { job } of taken) await store.queue.done(job);
      assert.equal(await store.queue.busy(), 0);
    });

    it('keeps the order of the moves', async () => {
      const sipCase = await promised();
      await store.cases.save(aWrite(next(sipCase), { effects: three }));

      const ids = (await store.queue.take(10)).map(({ job }) => job.id.slice(sipCase.id.length));

      assert.deepEqual(ids, [':1:0', ':1:1', ':1:2', ':2:0', ':2:1', ':2:2']);
    });

    it('lets what only waits for its turn wait, and counts no try', async () => {
      await promised([{ do: 'refresh' }]);
      for (let n = 0; n < 20; n += 1) {
        const [taken] = await store.queue.take(1);
        assert.equal(taken?.tries, 0);
        await store.queue.failed(taken.job, {
          retry: 'inTurn',
          code: 'OutsideFailure',
          retryAfterMs: 40_000,
        });
        assert.deepEqual([await store.queue.take(1), await store.queue.busy()], [[], 1]);
        await comeAround();
      }
      const [row] = await jobRows();
      assert.equal(row?.['retry_count'], 0);
      const [last] = await store.queue.take(1);
      assert.ok(last);
      await store.queue.done(last.job);
      assert.equal(await store.queue.busy(), 0);
    });

    it('keeps what waits for process time until then, counts no try, and hands it out once in the order of the moves', async () => {
      const sipCase = await promised();
      await store.cases.save(aWrite(next(sipCase), { effects: three }));
      const morning = instant(new Date('2026-03-05T06:00:00Z'));
      for (const { job } of await store.queue.take(10)) await store.queue.wait(job, morning);
      assert.deepEqual([await store.queue.busy(), await store.queue.nextWaking()], [0, morning]);

      await store.queue.wake(instant(new Date('2026-03-05T05:59:00Z')));
      assert.deepEqual(await store.queue.take(10), []);
      // Two instances at once, as after a restart.
      await Promise.all([store.queue.wake(morning), (await store.another()).queue.wake(morning)]);

      const taken = await store.queue.take(10);
      const ids = taken.map(({ job }) => job.id.slice(sipCase.id.length));
      assert.deepEqual(ids, [':1:0', ':1:1', ':1:2', ':2:0', ':2:1', ':2:2']);
      assert.ok(taken.every(({ tries }) => tries === 0));
      assert.equal(await store.queue.nextWaking(), null);
      for (const { job } of taken) await store.queue.done(job);
      assert.equal(await store.queue.busy(), 0);
    });

    it('comes back no sooner than the outside asked for, and a little apart', async () => {
      await promised(Array.from({ length: 12 }, () => ({ do: 'refresh' }) as const));
      for (const { job } of await store.queue.take(12))
        await store.queue.failed(job, { ...later, retryAfterMs: 100_000 });

      const waits = (await jobRows()).map((row) => Number(row['wait']));
      assert.ok(
        waits.every((wait) => wait >= 99 && wait <= 121),
        waits.join(' '),
      );
      assert.ok(new Set(waits).size > 1, waits.join(' '));
    });

    it('tries again with growing pauses, and keeps the last failure', async () => {
      await promised([{ do: 'refresh' }]);

      for (const [tries, pause] of pausesSeconds.entries()) {
        const [taken] = await store.queue.take(1);
        assert.equal(taken?.tries, tries);
        await store.queue.failed(taken.job, later);
        const [row] = await jobRows();
        assert.equal(row?.['state'], 'retry');
        assert.ok(
          Math.abs(Number(row['wait']) - pause) <= 1,
          `pause ${String(row['wait'])} of ${String(pause)}`,
        );
        await comeAround();
      }
      const [last] = await store.queue.take(1);
      assert.ok(last);
      await store.queue.failed(last.job, later);

      const [row] = await jobRows();
      assert.deepEqual([row?.['state'], row?.['output']], ['failed', { code: 'graph429' }]);
      assert.equal(await store.queue.busy(), 0);
      assert.deepEqual(await store.queue.take(1), []);
    });

    it('counts a retry that comes within seconds as busy, and none that waits for long', async () => {
      await promised([{ do: 'refresh' }]);
      const counts: number[] = [];
      for (let tries = 0; tries < 3; tries += 1) {
        const [taken] = await store.queue.take(1);
        assert.ok(taken);
        await store.queue.failed(taken.job, later);
        counts.push(await store.queue.busy());
        assert.deepEqual(await store.queue.take(1), []);
        await comeAround();
      }

      assert.deepEqual(counts, [1, 1, 0]);
      assert.equal(await store.queue.busy(), 1);
    });

    it('never tries again what can never succeed, and keeps why', async () => {
      await promised([{ do: 'refresh' }]);
      const [taken] = await store.queue.take(1);
      assert.ok(taken);

      await store.queue.failed(taken.job, { retry: 'never', code: 'noMailbox' });

      const [row] = await jobRows();
      assert.deepEqual([row?.['state'], row?.['output']], ['cancelled', { code: 'noMailbox' }]);
      assert.equal(await store.queue.busy(), 0);
    });

    it('refuses to settle what it has not taken', async () => {
      await promised([{ do: 'refresh' }]);
      const [taken] = await store.queue.take(1);
      assert.ok(taken);
      await store.queue.done(taken.job);

      await assert.rejects(store.queue.done(taken.job), /was not taken here/);
    });

    it('gives no job to two who take at once, and no case', async () => {
      for (let n = 0; n < 10; n += 1) await promised();
      const other = await store.another();
      const byInstance: string[][] = [];
      const atWork = new Map<string, object>();
      const instance = async ({ queue }: Pick<TestStore, 'queue'>) => {
        const taken: string[] = [];
        byInstance.push(taken);
        while ((await queue.busy()) > 0) {
          // The embedded engine answers without letting a timer in between.
          await nextTurn(1);
          const jobs = await queue.take(4);
          for (const { job } of jobs) {
            assert.ok([undefined, jobs].includes(atWork.get(job.caseId) as typeof jobs | undefined), job.id);
            atWork.set(job.caseId, jobs);
          }
          for (const { job } of jobs) {
            await nextTurn(Math.random() * 3);
            taken.push(job.id);
          }
          for (const { job } of jobs) atWork.delete(job.caseId);
          for (const { job } of jobs) await queue.done(job);
        }
      };

      await Promise.all([store, other].map(instance));

      const ids = byInstance.flat();
      assert.equal(new Set(ids).size, 30);
      assert.equal(ids.length, 30);
      for (const [at, taken] of byInstance.entries())
        assert.ok(store.engine.kind === 'embedded' || taken.length > 0, String(at));
    });

    it('keeps the order of a case however few are taken at a time', async () => {
      const sipCase = await promised();
      await store.cases.save(aWrite(next(sipCase), { effects: three }));
      const ids: string[] = [];
      for (let n = 0; n < 6; n += 1) {
        const [taken, ...more] = await store.queue.take(1);
        assert.ok(taken);
        assert.deepEqual([more, await store.queue.take(5)], [[], []]);
        ids.push(taken.job.id.slice(sipCase.id.length));
        await store.queue.done(taken.job);
      }

      assert.deepEqual(ids, [':1:0', ':1:1', ':1:2', ':2:0', ':2:1', ':2:2']);
    });

    it('lets what waits for its turn be passed by no other of its case, and what failed by all', async () => {
      await promised();
      const waits = { retry: 'inTurn', code: 'OutsideFailure', retryAfterMs: 40_000 } as const;
      const [first] = await store.queue.take(1);
      assert.ok(first);
      await store.queue.failed(first.job, waits);
      assert.deepEqual(await store.queue.take(5), []);
      const other = await promised([{ do: 'refresh' }]);
      const [passing] = await store.queue.take(5);
      assert.equal(passing?.job.caseId, other.id);
      await store.queue.done(passing.job);

      await comeAround();
      const [again] = await store.queue.take(1);
      assert.equal(again?.job.id, first.job.id);
      await store.queue.failed(again.job, { ...later, retryAfterMs: 40_000 });

      assert.equal((await store.queue.take(5)).length, 2);
    });

    it('is emptied by a reset on the embedded engine, which a server refuses', async () => {
      const sipCase = await promised();
      await store.accessLog.opened({
        caseId: sipCase.id,
        at: sipCase.startedAt,
        actor: { kind: 'clock' },
        what: 'case',
      });
      if (store.engine.kind === 'server') {
        await assert.rejects(store.reset(), /never reset/);
        return;
      }

      await store.reset();

      assert.equal(await store.queue.busy(), 0);
      assert.equal(await store.cases.load(sipCase.id), undefined);
      assert.equal(await store.keys.get(sipCase.id), undefined);
      assert.deepEqual(await store.accessLog.of(sipCase.id), []);
      assert.equal(await store.cases.create(aWrite(sipCase)), 'saved');
      await assert.rejects(store.sql('delete from move_log'), /append-only/);
    });
  });
}

describe('follow-ups of an instance that died', function () {
  this.timeout(60_000);

  it('go to another instance once their heart has been still, and the dead one cannot settle them', async () => {
    const postgres = engines.find(({ name }) => name === 'PostgreSQL');
    assert.ok(postgres);
    const store = await postgres.open();
    const other = await store.another();
    await store.cases.create(aWrite(aCase(), { effects: [{ do: 'refresh' }] }));
    const kept = await other.queue.take(1);
    await store.cases.create(aWrite(aCase(), { effects: three }));
    const taken = await store.queue.take(3);
    store.stopBeating();
    // Seven seconds of silence, made at once; the living one's job is spoken for again before anybody looks.
    await store.sql(`update pgboss.job set heartbeat_on = heartbeat_on - interval '8 seconds'`);

    let again: Awaited<ReturnType<typeof other.queue.take>> = [];
    while (again.length < 3) {
      await nextTurn(50);
      again = [...again, ...(await other.queue.take(5))];
    }

    assert.deepEqual(
      again.map(({ job, tries }) => [job.id, tries]),
      taken.map(({ job }) => [job.id, 1]),
    );
    for (const { job } of taken) await store.queue.done(job);
    for (const { job } of kept) await other.queue.done(job);
    assert.equal(await other.queue.busy(), 3);
    await store.close();
  });
});

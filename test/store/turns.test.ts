/** Turns that all instances share: never more than a window holds, in any stretch of time, whoever asks. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { RateWindow, Turns } from '../../src/ports.js';
import { engines, type TestStore } from '../support/stores.js';

/** Teams' table, fifty times as quick. */
const place: readonly RateWindow[] = [
  { calls: 7, ms: 20 },
  { calls: 8, ms: 40 },
  { calls: 60, ms: 600 },
];
const tenant: readonly RateWindow[] = [{ calls: 12, ms: 20 }];

for (const engine of engines) {
  describe(`turns on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(() => store.empty());
    after(() => store.close());

    const ask = (name: string, windows = { place, tenant }, tenantId = 't') => ({
      tenantId,
      place: name,
      windows,
      longestMs: 5_000,
    });
    const taken = async (turns: Turns, asked = ask('a')) => {
      const got = await turns.take(asked);
      assert.ok('turn' in got);
      return got.turn;
    };

    it('keeps every window, between two instances and three places that ask as fast as they can', async () => {
      const instances = [store.turns, (await store.another()).turns];
      const given: { at: number; name: string }[] = [];
      const until = performance.now() + 1_200;
      const caller = async (turns: Turns, name: string) => {
        while (performance.now() < until) {
          const got = await turns.take(ask(name));
          if ('turn' in got) {
            // Somewhere between its turn and its end the call arrives.
            await pause(Math.random() * 4);
            given.push({ at: performance.now(), name });
            await pause(Math.random() * 4);
            await turns.over(got.turn);
          } else await pause(got.waitMs);
        }
      };
      const names = ['a', 'a', 'a', 'b', 'c'];
      await Promise.all(instances.flatMap((turns) => names.map((name) => caller(turns, name))));

      for (const name of ['a', 'b', 'c']) {
        const own = given.filter((one) => one.name === name).map(({ at }) => at);
        for (const { calls, ms } of place) assert.ok(most(own, ms) <= calls, `${name} ${String(ms)}`);
      }
      const all = given.map(({ at }) => at);
      for (const { calls, ms } of tenant) assert.ok(most(all, ms) <= calls, String(most(all, ms)));
      // Sixty in 600 ms are the most that one place takes: it was used.
      assert.ok(given.length > 60, String(given.length));
    });

    it('says how long it is at least until there may be a turn', async () => {
      const windows = { place: [{ calls: 1, ms: 400 }], tenant: [] };
      const turn = await taken(store.turns, ask('a', windows));
      await store.turns.over(turn);

      const next = await store.turns.take(ask('a', windows));

      assert.ok('waitMs' in next && next.waitMs > 100 && next.waitMs <= 400, JSON.stringify(next));
    });

    it('counts a call that is under way in every window, however long it takes', async () => {
      const windows = { place: [{ calls: 1, ms: 10 }], tenant: [] };
      const turn = await taken(store.turns, ask('a', windows));
      await pause(60);
      assert.ok('waitMs' in (await store.turns.take(ask('a', windows))));

      await store.turns.over(turn);
      await pause(15);

      await taken(store.turns, ask('a', windows));
    });

    it('gives a turn that nobody ended back after the longest time of a call', async () => {
      const windows = { place: [{ calls: 1, ms: 10 }], tenant: [] };
      await taken(store.turns, { ...ask('a', windows), longestMs: 30 });
      await pause(60);

      await taken(store.turns, ask('a', windows));
    });

    it('keeps to the limit of an hour, and lets it pass', async () => {
      const windows = { place: [{ calls: 30, ms: 3_600_000 }], tenant: [] };
      for (let n = 0; n < 30; n += 1) await store.turns.over(await taken(store.turns, ask('a', windows)));
      assert.ok('waitMs' in (await store.turns.take(ask('a', windows))));

      await store.sql(`update turn set over_at = over_at - interval '61 minutes'`);

      await taken(store.turns, ask('a', windows));
    });

    it('keeps tenants and places apart', async () => {
      for (let n = 0; n < 7; n += 1) await taken(store.turns, ask('a'));
      assert.ok('waitMs' in (await store.turns.take(ask('a'))));
      await taken(store.turns, ask('b'));
      await taken(store.turns, ask('a', { place, tenant }, 'another'));
    });

    it('sweeps what no window reaches any more', async () => {
      for (let n = 0; n < 3; n += 1) await taken(store.turns);
      await store.sql(`update turn set over_at = over_at - interval '61 minutes'`);

      await taken(store.turns, ask('b'));

      const [row] = await store.sql('select count(*) as count from turn');
      assert.equal(row?.['count'], 1);
    });
  });
}

/** The most that any stretch of so many milliseconds holds. */
function most(times: readonly number[], ms: number): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

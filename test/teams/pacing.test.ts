import assert from 'node:assert/strict';
import fc from 'fast-check';
import sinon from 'sinon';
import { openPacing } from '../../src/teams/pacing.js';

describe('pacing', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => clock.restore());

  it('lets seven calls through at once in a conversation', async () => {
    const pacing = openPacing();

    for (let n = 0; n < 7; n += 1) assert.equal(await pacing.turn('a', 'tenant'), undefined);

    assert.equal(Date.now(), 1_000_000);
  });

  it('says how long it would be instead of letting others wait behind it', async () => {
    const pacing = openPacing();
    const turns = Array.from({ length: 60 }, () => pacing.turn('a', 'tenant'));

    const last = await turns.at(-1);
    await clock.runAllAsync();

    assert.ok(last !== undefined && last > 2_000, String(last));
  });

  it('never gives more turns than Teams takes, in any second, two, thirty or hour, whoever asks when', async () => {
    const table = [
      [7, 1_000],
      [8, 2_000],
      [60, 30_000],
      [1_800, 3_600_000],
    ] as const;
    const askers = fc.array(fc.tuple(fc.nat(1), fc.oneof(fc.nat(20), fc.nat(300))), {
      minLength: 100,
      maxLength: 300,
    });
    await fc.assert(
      fc.asyncProperty(askers, async (asked) => {
        const pacing = openPacing();
        const given: (readonly [string, number])[] = [];
        for (const [place, pause] of asked) {
          const name = `c${String(place)}`;
          void pacing.turn(name, 'tenant').then((waits) => {
            if (waits === undefined) given.push([name, Date.now()]);
          });
          await clock.tickAsync(pause);
        }
        await clock.tickAsync(10_000);
        for (const name of ['c0', 'c1'])
          for (const [calls, ms] of table)
            assert.ok(within(given, name, ms) <= calls, `${name} ${String(ms)}`);
        assert.ok(within(given, 'c', 1_000) <= 30);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps to the limit of an hour, and lets it pass', async () => {
    const pacing = openPacing();
    let count = 0;
    for (let n = 0; n < 1_900; n += 1) {
      if ((await pacing.turn('a', 'tenant')) === undefined) count += 1;
      await clock.tickAsync(600);
    }
    assert.ok(count <= 1_800, String(count));
    await clock.tickAsync(3_600_000);
    assert.equal(await pacing.turn('a', 'tenant'), undefined);
  });

  it('keeps conversations apart', async () => {
    const pacing = openPacing();

    for (let n = 0; n < 14; n += 1) assert.equal(await pacing.turn(n % 2 ? 'a' : 'b', 'tenant'), undefined);

    assert.equal(Date.now(), 1_000_000);
  });
});

/** The most turns that any stretch of so many milliseconds holds, in conversations whose name begins so. */
function within(given: readonly (readonly [string, number])[], name: string, ms: number): number {
  const times = given.flatMap(([place, at]) => (place.startsWith(name) ? [at] : [])).sort((a, b) => a - b);
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));
}

import assert from 'node:assert/strict';
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

  it('says how long it would be instead of waiting for very long', async () => {
    const pacing = openPacing();
    const turns: Promise<number | undefined>[] = [];
    for (let n = 0; n < 60; n += 1) turns.push(pacing.turn('a', 'tenant'));

    const last = await turns.at(-1);
    await clock.runAllAsync();

    assert.ok(last !== undefined && last > 5_000, String(last));
  });

  it('keeps conversations apart', async () => {
    const pacing = openPacing();

    for (let n = 0; n < 14; n += 1) assert.equal(await pacing.turn(n % 2 ? 'a' : 'b', 'tenant'), undefined);

    assert.equal(Date.now(), 1_000_000);
  });
});

import assert from 'node:assert/strict';
import sinon from 'sinon';
import { keepHouse } from '../../src/store/housekeeping.js';
import type { SqlPool } from '../../src/store/sql-pool.js';

describe('housekeeping of the embedded database', () => {
  let clock: sinon.SinonFakeTimers;
  let done: string[];
  let trouble: unknown[];
  beforeEach(() => {
    clock = sinon.useFakeTimers({
      now: new Date(2026, 2, 2, 22, 30),
      toFake: ['setInterval', 'clearInterval', 'setImmediate', 'Date'],
    });
    done = [];
    trouble = [];
  });
  afterEach(() => clock.restore());

  const begin = (query = (sql: string) => Promise.resolve(done.push(sql))) =>
    keepHouse(
      () => ({ query }) as unknown as SqlPool, // all that it needs
      (error) => trouble.push(error),
    );

  it('makes a checkpoint each hour, and sweeps once after three in the night', async () => {
    const house = begin();

    await clock.tickAsync('04:00:00');
    assert.deepEqual(done, Array(4).fill('checkpoint'));
    await clock.tickAsync('20:00:00');
    assert.equal(done.filter((sql) => sql === 'vacuum (analyze)').length, 1);
    assert.equal(done.indexOf('vacuum (analyze)'), 5);
    assert.equal(done.filter((sql) => sql === 'checkpoint').length, 24);

    await house.stop();
    await clock.tickAsync('48:00:00');
    assert.equal(done.length, 26);
    assert.equal(done.at(-1), 'checkpoint');
  });

  it('makes a checkpoint after each thousand commits', async () => {
    const house = begin();

    for (let n = 0; n < 2500; n += 1) house.committed();
    await clock.tickAsync(1);

    assert.deepEqual(done, ['checkpoint', 'checkpoint']);
    await house.stop();
  });

  it('tells of work that failed, and goes on', async () => {
    const broken = new Error('no room');
    begin(() => Promise.reject(broken));

    await clock.tickAsync('02:00:00');

    assert.deepEqual(trouble, [broken, broken]);
  });
});

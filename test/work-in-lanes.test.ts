/** Cases are worked on side by side, one case's follow-ups in their order. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { OutsideFailure, type FollowUpJob, type FollowUpQueue } from '../src/ports.js';
import { caseId, type Instant } from '../src/process/ids.js';
import { workInLanes } from '../src/work-in-lanes.js';

/** A queue of `case:row` that hands out what is waiting, and keeps what became of each. */
function queueOf(...ids: readonly string[]) {
  const waiting = ids.map((id): FollowUpJob => {
    const [name = ''] = id.split(':');
    return { id, caseId: caseId(name), effect: { do: 'refresh' } };
  });
  const said: string[] = [];
  const queue: FollowUpQueue = {
    take: (limit) => Promise.resolve(waiting.splice(0, limit).map((job) => ({ job, tries: 0 }))),
    done: ({ id }) => Promise.resolve(void said.push(`${id} done`)),
    failed: ({ id }, { retry }) => Promise.resolve(void said.push(`${id} ${retry}`)),
    busy: () => Promise.resolve(waiting.length),
    wait: ({ id }, until) => Promise.resolve(void said.push(`${id} until ${until}`)),
    wake: () => Promise.resolve(),
    release: ({ id }) => void said.push(`${id} let go`),
    nextWaking: () => Promise.resolve(null),
  };
  return { queue, said };
}

const cases = Array.from({ length: 30 }, (_, n) => `c${String(n)}`);

describe('work in lanes', () => {
  it('does one case’s jobs in their order and several cases at a time, never more than eight', async () => {
    const { queue, said } = queueOf(...cases.flatMap((name) => [`${name}:0`, `${name}:1`]));
    let running = 0;
    let most = 0;

    await workInLanes(queue, {
      carryOut: async () => {
        most = Math.max(most, (running += 1));
        await pause(Math.random() * 5);
        running -= 1;
        return undefined;
      },
      failed: () => assert.fail('nothing fails'),
    });

    assert.equal(most, 8);
    assert.equal(said.length, 60);
    for (const name of cases)
      assert.ok(said.indexOf(`${name}:0 done`) < said.indexOf(`${name}:1 done`), name);
  });

  it('waits for nobody: a case that takes long holds no other up', async () => {
    const { queue, said } = queueOf('slow:0', ...cases.map((name) => `${name}:0`));
    let letGo = () => {};
    const held = new Promise<undefined>((resolve) => (letGo = () => resolve(undefined)));

    const all = workInLanes(queue, {
      carryOut: ({ job }) => (job.id === 'slow:0' ? held : Promise.resolve(undefined)),
      failed: () => assert.fail('nothing fails'),
    });
    while (said.length < 30) await pause(1);
    letGo();
    await all;

    assert.equal(said.at(-1), 'slow:0 done');
  });

  it('takes what has come since while a long case is at work and lanes are free', async () => {
    const { queue, said } = queueOf('slow:0');
    const late: FollowUpJob = { id: 'late:0', caseId: caseId('late'), effect: { do: 'refresh' } };
    let letGo = () => {};
    const held = new Promise<undefined>((resolve) => (letGo = () => resolve(undefined)));
    let handed = 0;
    const arriving: FollowUpQueue = {
      ...queue,
      take: async (limit) => ((handed += 1) === 2 ? [{ job: late, tries: 0 }] : queue.take(limit)),
    };

    const all = workInLanes(arriving, {
      carryOut: ({ job }) => (job.id === 'slow:0' ? held : Promise.resolve(undefined)),
      failed: () => assert.fail('nothing fails'),
    });
    while (said.length < 1) await pause(5);
    assert.deepEqual(said, ['late:0 done']);
    letGo();
    await all;
  });

  it('lets go of the rest of a case when the store does not settle one of it', async () => {
    const { queue, said } = queueOf('c:0', 'c:1', 'c:2');
    const broken: FollowUpQueue = { ...queue, done: () => Promise.reject(new Error('the store')) };

    await assert.rejects(
      workInLanes(broken, { carryOut: () => Promise.resolve(undefined), failed: () => undefined }),
      /the store/,
    );

    assert.deepEqual(said, ['c:0 let go', 'c:1 let go', 'c:2 let go']);
  });

  it('puts the rest of a case back with what waits for its turn, and calls that no failure', async () => {
    const { queue, said } = queueOf('c:0', 'c:1', 'c:2', 'd:0');
    const failures: string[] = [];

    await workInLanes(queue, {
      carryOut: ({ job }) =>
        job.id === 'c:1'
          ? Promise.reject(new OutsideFailure('teams', 'take turn', 'inTurn', { retryAfterMs: 5_000 }))
          : Promise.resolve(undefined),
      failed: ({ id }) => void failures.push(id),
    });

    assert.deepEqual(said.sort(), ['c:0 done', 'c:1 inTurn', 'c:2 inTurn', 'd:0 done']);
    assert.deepEqual(failures, []);
  });

  it('lets what has to wait by process time wait, and holds nothing up for it', async () => {
    const { queue, said } = queueOf('c:0', 'c:1');
    const morning = '2026-03-03T06:00:00.000Z' as Instant;

    await workInLanes(queue, {
      carryOut: ({ job }) => Promise.resolve(job.id === 'c:0' ? morning : undefined),
      failed: () => assert.fail('nothing fails'),
    });

    assert.deepEqual(said, [`c:0 until ${morning}`, 'c:1 done']);
  });

  it('goes on after a job that failed, and says so', async () => {
    const { queue, said } = queueOf('c:0', 'c:1');
    const failures: string[] = [];

    await workInLanes(queue, {
      carryOut: ({ job }) =>
        job.id === 'c:0' ? Promise.reject(new TypeError('ours')) : Promise.resolve(undefined),
      failed: ({ id }) => void failures.push(id),
    });

    assert.deepEqual(said, ['c:0 later', 'c:1 done']);
    assert.deepEqual(failures, ['c:0']);
  });

  it('ends with what is begun before it says that the store failed', async () => {
    const { queue, said } = queueOf(...cases.map((name) => `${name}:0`));
    const broken: FollowUpQueue = {
      ...queue,
      done: (job) => (job.id === 'c0:0' ? Promise.reject(new Error('the store')) : queue.done(job)),
      failed: () => Promise.reject(new Error('the store')),
    };

    await assert.rejects(
      workInLanes(broken, {
        carryOut: ({ job }) => pause(job.id === 'c0:0' ? 1 : 20),
        failed: () => undefined,
      }),
      /the store/,
    );

    assert.equal(said.filter((one) => one.endsWith('done')).length, 7);
    // Nobody speaks for what was not settled: it comes back.
    assert.equal(said.filter((one) => one.endsWith('let go')).length, 13);
  });
});

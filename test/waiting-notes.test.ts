/** What waits for one's own units, listed in chat (R68). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Cases } from '../src/ports.js';
import { waitingSummonses, waitingTasks } from '../src/process/waiting.js';
import { countWaiting, waitingNotes, type WaitingNeeds } from '../src/waiting-notes.js';
import { after, alexBefore, bup, bupTask } from './support/a-case.js';
import { bupDesk, bupEast, coordinator, maja, sara, school } from './support/people.js';

const called = () => alexBefore('acknowledge');
const planned = () => alexBefore('followUpFallsDue');
const asking = (...found: readonly ReturnType<typeof called>[]) => {
  const asked: (readonly string[])[] = [];
  const cases = {
    askedOf: (units: readonly string[]) => {
      asked.push(units);
      return Promise.resolve(found);
    },
  } as Partial<Cases> as Cases;
  return { cases, asked };
};

describe('What waits for a unit', () => {
  it('is the summonses that it holds and has not answered', () => {
    assert.deepEqual(
      waitingSummonses([called()], [bupDesk]).map(({ recipientId, answerBy }) => [recipientId, answerBy]),
      [[bup, '2026-03-11']],
    );
    assert.deepEqual(waitingSummonses([called()], [bupEast]), [], 'the desk has it');
    const yes = after(
      called(),
      { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
      { ...maja, memberships: [{ unitId: bupDesk, role: 'staff' }] },
      '2026-03-05',
    );
    assert.deepEqual(waitingSummonses([yes], [bupDesk]), []);
  });

  it('is the measures of plans in force that are not done', () => {
    assert.deepEqual(
      waitingTasks([planned()], [bupEast]).map(({ taskId, due }) => [taskId, due]),
      [[bupTask, '2026-04-10']],
    );
    const { planActivatedAt: _none, ...draft } = planned();
    assert.deepEqual(waitingTasks([draft], [bupEast]), []);
    const done = after(planned(), { kind: 'taskDone', taskId: bupTask }, maja, '2026-04-01');
    assert.deepEqual(waitingTasks([done], [bupEast]), []);
  });

  it('is nothing of a case that is paused or closed', () => {
    const paused = { ...planned(), state: 'pausedConsent' as const };
    assert.deepEqual([waitingTasks([paused], [bupEast]), waitingSummonses([paused], [bupDesk])], [[], []]);
  });

  it('is asked about one’s own units alone, and of nobody who works with no case (R68)', async () => {
    const { cases, asked } = asking(planned());
    assert.deepEqual(await countWaiting(cases, maja), { summonses: 0, tasks: 1 });
    assert.deepEqual(await countWaiting(cases, sara), { summonses: 0, tasks: 1 });
    await countWaiting(cases, coordinator);
    assert.deepEqual(asked, [[bupEast], [school], []]);
  });

  it('shows no card of a row that is another unit’s (R68)', async () => {
    const { cases } = asking(planned());
    const notes = waitingNotes({ cases } as WaitingNeeds, sara, 'sv');
    assert.equal(await notes.show('tasks', bupTask), false);
  });
});

/** A follow-up at a meeting, and a plan that is changed, through the road. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playAlexAgain } from '../../src/local/scenario/alex-again.js';
import { played } from './played.js';

describe('Alex’s plan is followed up at a meeting, and changed', function () {
  this.timeout(60_000);
  const scenario = played(playAlexAgain);
  const kept = () => scenario().kept('ekdalsskolan');

  it('keeps every expectation (R55, R57)', () => {
    assert.equal(scenario().held.length, 30);
  });

  it('has two versions, of which the first is as it was', async () => {
    const { planVersion, sealed, tasks } = await kept();
    assert.deepEqual(
      [planVersion, tasks.length, sealed.earlierPlans?.map(({ tasks: were }) => were.length)],
      [2, 3, [2]],
    );
  });

  it('is followed up once, at a meeting of its own', async () => {
    const { followUpsHeld, meetings, followUpCall, sealed } = await kept();
    assert.deepEqual(
      meetings.map(({ kind, state }) => [kind, state]),
      [
        ['sip', 'held'],
        ['followUp', 'held'],
      ],
    );
    assert.deepEqual([followUpsHeld, followUpCall], [1, undefined]);
    assert.equal(sealed.followUp.individualView, 'Det går bättre');
  });
});

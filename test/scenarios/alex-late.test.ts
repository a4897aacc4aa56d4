/** Scenario S12 through the road: a follow-up that is not held, and what is left when the case is closed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playAlexLate } from '../../src/local/scenario/alex-late.js';
import { played } from './played.js';

describe('Alex’s follow-up is not held (S12)', function () {
  this.timeout(60_000);
  const scenario = played(playAlexLate);
  const kept = () => scenario().kept('ekdalsskolan');

  it('keeps every expectation, the year’s file in January too (R55, R56, R59, R61, R70)', () => {
    assert.equal(scenario().held.length, 45);
  });

  it('files no deviation by itself, and none is left when the follow-up was held (R61)', async () => {
    const { deviations } = await kept();

    assert.deepEqual(
      deviations.map(({ trigger, state, dismissedBy }) => [trigger, state, dismissedBy]),
      [
        ['taskNotDone', 'dismissed', 'followUpHeld'],
        ['noFollowUp', 'dismissed', 'followUpHeld'],
      ],
    );
  });

  it('logs the delay, which the follow-up that was held does not take away (R56)', async () => {
    const { id, followUpsHeld } = await kept();
    const kinds = (await scenario().player.store.cases.log(id)).map(({ kind }) => kind);

    assert.ok(kinds.indexOf('escalateFollowUp') < kinds.indexOf('holdFollowUp'), kinds.join());
    assert.equal(followUpsHeld, 1);
  });

  it('keeps reason, evaluation and Alex’s own view of the closing (R59)', async () => {
    const { state, sealed, tasks } = await kept();

    assert.equal(state, 'closed');
    assert.deepEqual(
      tasks.map((task) => task.state),
      ['done', 'done'],
    );
    assert.equal(sealed.closing?.evaluation, 'Skolan fungerar');
    assert.equal(sealed.closing?.individualView, 'Jag klarar mig själv nu');
  });
});

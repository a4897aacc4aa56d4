/** Scenario S12 through the road: a follow-up that is not held, and what is left when the case is closed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { playAlexLate } from '../../src/local/scenario/alex-late.js';
import { unitId } from '../../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Alex’s follow-up is not held (S12)', function () {
  this.timeout(60_000);
  const held: string[] = [];
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
    await playAlexLate(player, (sentence, ok, seen) => {
      assert.ok(ok, `${sentence}\n${seen ?? ''}`);
      held.push(sentence);
    });
  });
  after(() => player.close());

  const kept = async () => {
    const [listed] = await player.store.cases.ofUnits([unitId('ekdalsskolan')]);
    const sipCase = listed && (await player.store.cases.load(listed.id));
    assert.ok(sipCase);
    return sipCase;
  };

  it('keeps every expectation (R55, R56, R59, R61)', () => {
    assert.equal(held.length, 35);
  });

  it('files no deviation by itself, and none is left when the follow-up was held (R61)', async () => {
    const { deviations } = await kept();

    assert.deepEqual(
      deviations.map(({ trigger, state, dismissedBy }) => [trigger, state, dismissedBy]),
      [['noFollowUp', 'dismissed', 'followUpHeld']],
    );
  });

  it('logs the delay, which the follow-up that was held does not take away (R56)', async () => {
    const { id, followUpsHeld } = await kept();
    const kinds = (await player.store.cases.log(id)).map(({ kind }) => kind);

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

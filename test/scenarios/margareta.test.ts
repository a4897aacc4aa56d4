/** Scenario S10 through the road: what is said, and that nothing but a count is kept of the first triage. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { playMargareta } from '../../src/local/scenario/margareta.js';
import { day, unitId } from '../../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Margareta has a patient contract, and later a SIP (S10)', function () {
  this.timeout(60_000);
  const held: string[] = [];
  let player: RoadPlayer;
  let ref: string;
  before(async () => {
    player = await openRoadPlayer();
    ({ ref } = await playMargareta(player, (sentence, ok, seen) => {
      assert.ok(ok, `${sentence}\n${seen ?? ''}`);
      held.push(sentence);
    }));
  });
  after(() => player.close());

  it('keeps every expectation', () => {
    assert.equal(held.length, 10);
  });

  it('counts one redirect to a patient contract and keeps no case of it', async () => {
    const centre = unitId('vc-sjon');

    assert.equal(await player.store.redirects.counted('patientkontrakt', centre, day('2026-01-01')), 1);
    assert.deepEqual(await player.store.cases.ofUnits([centre]), []);
  });

  it('makes the municipality’s unit the convener, and notes the related plan without copying it (R11, D9)', async () => {
    const [listed] = await player.store.cases.ofUnits([unitId('bistand-boras')]);
    const sipCase = listed && (await player.store.cases.load(listed.id));

    assert.ok(sipCase);
    assert.deepEqual([sipCase.ref, sipCase.convener.unitId], [ref, 'bistand-boras']);
    assert.deepEqual([sipCase.decision, sipCase.relatedPlans], ['sip', ['patientContract']]);
    assert.deepEqual(sipCase.sealed.preparation, {});
  });
});

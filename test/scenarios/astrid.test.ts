/** Scenario S3 through the road: a discharge called in time, and the branch in which it is not. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { playAstrid, playAstridLate } from '../../src/local/scenario/astrid.js';
import { unitId } from '../../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Astrid comes home from hospital (S3)', function () {
  this.timeout(60_000);
  let held: string[];
  let player: RoadPlayer;
  const expect = (sentence: string, ok: boolean, seen?: string) => {
    assert.ok(ok, `${sentence}\n${seen ?? ''}`);
    held.push(sentence);
  };
  beforeEach(async () => {
    held = [];
    player = await openRoadPlayer();
  });
  afterEach(() => player.close());

  it('keeps every expectation, and no message of admission is sent (R12, R13, R29, R49)', async () => {
    const { ref } = await playAstrid(player, expect);
    const kept = (await player.store.cases.ofUnits([unitId('vc-mellan')])).find((one) => one.ref === ref);

    assert.equal(kept?.state, 'planActive');
    assert.ok(held.length >= 13, String(held.length));
  });

  it('says on Friday 13 March that the call is late, and suggests a deviation (R29, T6)', async () => {
    await playAstridLate(player, expect);

    assert.ok(held.length >= 9, String(held.length));
  });
});

/** Scenario S1 through the road: the product's own heart, an embedded store, edges that only remember. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { playAlex, type AlexKept } from '../../src/local/scenario/alex.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Alex gets a SIP (S1), through the road', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  let kept: AlexKept;
  const held: string[] = [];

  before(async () => {
    player = await openRoadPlayer();
    kept = await playAlex(player, (sentence, ok, seen) => {
      assert.ok(ok, `${sentence}\n${seen ?? ''}`);
      held.push(sentence);
    });
  });
  after(() => player.close());

  it('keeps every expectation of the scenario', () => {
    assert.ok(held.length >= 20, `only ${String(held.length)} expectations were tried`);
    assert.match(kept.ref, /^SIP-[0-9A-HJKMNP-TV-Z]{6}$/);
  });
});

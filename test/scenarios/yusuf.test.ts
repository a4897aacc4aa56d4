/** Scenario S8 through the road: a summons that is passed on, and comes back when nobody answers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { playYusuf } from '../../src/local/scenario/yusuf.js';
import { unitId } from '../../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Yusuf is unknown to those who are called (S8)', function () {
  this.timeout(60_000);
  const held: string[] = [];
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
    await playYusuf(player, (sentence, ok, seen) => {
      assert.ok(ok, `${sentence}\n${seen ?? ''}`);
      held.push(sentence);
    });
  });
  after(() => player.close());

  const kept = async () => {
    const [listed] = await player.store.cases.ofUnits([unitId('gymnasiet-soder')]);
    const sipCase = listed && (await player.store.cases.load(listed.id));
    assert.ok(sipCase);
    return sipCase;
  };

  it('keeps every expectation (R17, R30, R42, R43, R44)', () => {
    assert.equal(held.length, 22);
  });

  it('asks only Yusuf, for a consent that covers whoever is appointed and whoever routes (R17, R75)', async () => {
    const { decider, consents, scope } = await kept();

    assert.equal(decider, 'individual');
    assert.deepEqual(
      consents.map(({ giver, state }) => [giver, state]),
      [['individual', 'given']],
    );
    assert.equal(scope.coversRouting, true);
  });

  it('logs both units that passed it on, and the return to the first (R42, R43)', async () => {
    const { id } = await kept();
    const log = await player.store.cases.log(id);
    const moved = log.map(({ kind }) => kind).filter((kind) => /route|return/.test(kind));

    assert.deepEqual(moved, ['routeToUnit', 'routeToUnit', 'returnToFirst']);
  });
});

/** Scenario S8 through the road: a summons that is passed on, and comes back when nobody answers. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playYusuf } from '../../src/local/scenario/yusuf.js';
import { played } from './played.js';

describe('Yusuf is unknown to those who are called (S8)', function () {
  this.timeout(60_000);
  const scenario = played(playYusuf);
  const kept = () => scenario().kept('gymnasiet-soder');

  it('keeps every expectation (R17, R30, R42, R43, R44)', () => {
    assert.equal(scenario().held.length, 23);
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
    const log = await scenario().player.store.cases.log(id);
    const moved = log.map(({ kind }) => kind).filter((kind) => /route|return/.test(kind));

    assert.deepEqual(moved, ['routeToUnit', 'routeToUnit', 'returnToFirst']);
  });
});

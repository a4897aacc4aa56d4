/** A team removes the bot: what was to be said there goes by mail, and the convener sees what arrived how. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { caseId, caseRef } from '../../src/process/ids.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { school } from '../support/people.js';
import { channelOf } from '../attack/scene.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('A channel from which the bot has been removed', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  before(async () => {
    player = await openRoadPlayer();
    const sara = await player.actor('sara');
    assert.ok(sara.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA1'), actor: sara, pressKey: id });
    player.shut(channelOf('anna'));
    for (const [move, actor, at] of alexRoad.slice(0, 9)) {
      await player.clock(at.replace(' ', 'T'));
      const outcome = await player.road.runMove({ caseId: id, move, actor });
      assert.ok(outcome.ok, move.kind);
      await player.settle();
    }
  });
  after(() => player.close());

  it('gets its summons in its mailbox instead, once and neutral', async () => {
    const letters = await player.letters('bup-mottagning@vgr.example');
    assert.equal(letters.length, 1);
    assert.doesNotMatch(JSON.stringify(letters), /Alex|Slippa/);
  });

  it('leaves the others’ summonses where they were', async () => {
    assert.deepEqual(await player.letters('vc-lindangen@vgr.example'), []);
  });

  it('is told to the convener in the list of what was sent', async () => {
    const list = JSON.stringify(await player.press('sara', 'Se utskick'));
    assert.match(list, /Kallelse · Teams, kanal · ons 4 mars kl\. 10\.00[^]*Kom inte fram/);
    assert.match(list, /Kallelse · e-post · ons 4 mars kl\. 10\.00[^]*Skickat/);
    assert.doesNotMatch(list, /Slippa|Hittep/);
  });
});

/** A unit with a channel and a function mailbox: the other door is tried when nobody has acknowledged at the first. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { caseId, caseRef, unitId, type CaseId } from '../../src/process/ids.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { school } from '../support/people.js';
import { calls, connect, personOf } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('A unit with a channel and a mailbox', function () {
  this.timeout(60_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  const mailbox = 'funktion@vgr.example';
  before(async () => {
    player = await openRoadPlayer();
    await connect(player, 'bup-mottagning');
    await player.say('adam', 'koppla enhet');
    await player.press('adam', 'Visa enheten', { unitId: 'bup-mottagning' });
    await player.press('adam', 'Spara', { order: 'channelThenMail', mail: mailbox, hours: '8' });
    const sara = await personOf(player, 'sara');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA2'), actor: sara, pressKey: id });
    for (const [move, actor, at] of alexRoad.slice(0, 9)) {
      await player.clock(at.replace(' ', 'T'));
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
      await player.settle();
    }
  });
  after(() => player.close());

  it('gets its summons in the channel first, and nothing in the mailbox', async () => {
    assert.equal(player.cardsAt(calls).length, 1);
    assert.deepEqual(await player.letters(mailbox), []);
  });

  it('gets it in the mailbox too when nobody has acknowledged in eight of its own working hours, once', async () => {
    await player.clock('2026-03-05T10:59');
    assert.deepEqual(await player.letters(mailbox), []);
    await player.clock('2026-03-05T11:01');
    const letters = await player.letters(mailbox);
    assert.equal(letters.length, 1);
    assert.match(letters[0]?.subject ?? '', /Kallelse SIP-AAAAA2/);
    assert.doesNotMatch(JSON.stringify(letters), /Alex|Slippa/);
  });

  it('shows the convener both ways in the list of what was sent', async () => {
    const list = JSON.stringify(await player.press('sara', 'Se utskick'));
    assert.match(list, /Kallelse · e-post · tors 5 mars kl\. 11\.00[^]*Skickat/);
    assert.match(list, /Kallelse · Teams, kanal · ons 4 mars kl\. 10\.00[^]*Skickat/);
  });

  const called = async (id: CaseId, ref: string, from: string) => {
    const sara = await personOf(player, 'sara');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.clock(from);
    await player.road.start({ birth, newRef: () => caseRef(ref), actor: sara, pressKey: id });
    for (const [move, actor] of alexRoad.slice(0, 9))
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
    return async () =>
      (await player.letters(mailbox)).filter(({ subject }) => subject === `Kallelse ${ref}`).length;
  };
  const waits = (fallbackHours: number | null) =>
    player.store.connections.setDoors(unitId('bup-mottagning'), {
      order: 'channelThenMail',
      mail: mailbox,
      fallbackHours,
    });

  it('waits anew when the hours have been made longer: what was due then is not', async () => {
    const told = await called(caseId(randomUUID()), 'SIP-AAAAA3', '2026-03-09T08:00');
    await waits(16);
    await player.clock('2026-03-09T17:30');
    assert.equal(await told(), 0);
    await player.clock('2026-03-12T17:00');
    assert.equal(await told(), 1);
  });

  it('tries the other door for what waited already when the hours were first set', async () => {
    await waits(null);
    const told = await called(caseId(randomUUID()), 'SIP-AAAAA4', '2026-03-16T08:00');
    await player.clock('2026-03-17T08:00');
    await waits(4);
    await player.settle();
    assert.equal(await told(), 1);
  });
});

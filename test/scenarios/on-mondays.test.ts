/** Samira is told on Mondays what has stopped, of no case by name, until she says no - and again when she says yes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { alexToPlan } from '../../src/local/scenario/alex.js';
import { unitId } from '../../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const chat = '20000000-0000-4000-8000-000000000017';

describe('What has stopped, on Mondays', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  const digests = () =>
    player
      .cardsAt(chat)
      .map((card) => JSON.stringify(card))
      .filter((card) => card.includes('Du får det här för att du är SIP-samordnare'));
  before(async () => {
    player = await openRoadPlayer();
    const principals = await player.store.directory.principals();
    const ids = principals.flatMap(({ tenantId }) => tenantId ?? []);
    await player.store.tenants.allowAtStart([...new Set(ids)].map((id) => ({ id, name: id })));
    const doors = { order: 'channelOnly', mail: null, fallbackHours: null } as const;
    await player.store.connections.setDoors(unitId('gymnasiet-soder'), doors);
    await alexToPlan(player, () => undefined);
    // The follow-up of 23 April is not held.
    await player.clock('2026-04-27T07:30');
  });
  after(() => player.close());

  it('comes in the morning, once, with units and numbers and no reference', async () => {
    const before = digests().length;
    await player.clock('2026-04-27T08:30');
    await player.clock('2026-04-28T16:00');

    assert.equal(digests().length, before + 1);
    const card = digests().at(-1) ?? '';
    assert.match(card, /Ekdalsskolan.*Uppföljningen är inte hållen · högst en vecka.*färre än 5/);
    assert.match(card, /Kan bli kallade men saknar fördelare.*Gymnasiet Söder/);
    assert.match(card, /"url":"https:\/\/teams\.microsoft\.com\/l\/entity\/app\/overblick"/);
    assert.doesNotMatch(card, /SIP-[0-9A-Z]{6}|Alex/);
  });

  it('comes no more when Samira has said so, and the button says how to get it again', async () => {
    const { text } = await player.press('samira', 'Sluta skicka');
    assert.match(text, /Nu kommer inget mer på måndagar/);

    const before = digests().length;
    await player.clock('2026-05-04T09:00');
    assert.equal(digests().length, before);
  });

  it('is offered again with the statistics, and comes the Monday after', async () => {
    await player.say('samira', 'statistik');
    await player.press('samira', 'Skicka igen på måndagar');
    const { text } = await player.sees('samira');
    assert.doesNotMatch(text.split('Statistik 2026').at(-1) ?? '', /Skicka igen/);

    const before = digests().length;
    await player.clock('2026-05-11T09:00');
    assert.equal(digests().length, before + 1);
  });

  it('is named in the greeting of whoever coordinates', async () => {
    assert.match((await player.say('samira', 'hjälp')).text, /På måndagar får du veta om något har stannat/);
    assert.doesNotMatch((await player.say('sara', 'hjälp')).text, /På måndagar/);
  });
});

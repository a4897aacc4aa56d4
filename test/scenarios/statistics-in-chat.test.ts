/** Who asks for the statistics in chat, and what they get (domain 5.2, 8, R70). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { unitId, day } from '../../src/process/ids.js';
import { sv } from '../../src/texts/sv.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('The statistics in chat', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
    for (let count = 0; count < 12; count += 1)
      await player.store.redirects.count('information', unitId('ekdalsskolan'), day('2026-02-03'));
    for (let count = 0; count < 3; count += 1)
      await player.store.redirects.count('kommunen', unitId('ekdalsskolan'), day('2025-12-03'));
  });
  after(() => player.close());

  it('are of this year and of all, for a SIP-samordnare', async () => {
    const { text } = await player.say('samira', 'statistik');

    assert.match(text, /Statistik 2026/);
    const card = JSON.stringify(player.cardsAt('20000000-0000-4000-8000-000000000017').at(-1));
    assert.match(card, /"x":"Uppmärksammade behov","y":12/);
    assert.match(card, /"text":"Uppmärksammade behov".*?"text":"12"/, 'where no chart is drawn');
    assert.doesNotMatch(card, /SIP-[0-9A-Z]{6}/);
  });

  it('are for a chief too, as they are in the tab', async () => {
    const { text } = await player.say('rut', 'statistik');

    assert.match(text, /Statistik 2026/);
    assert.doesNotMatch(text, /måndag/);
  });

  it('are for nobody else, who is told so in the words of the tab', async () => {
    const { text } = await player.say('sara', 'Statistik.');

    assert.ok(text.includes(sv.overview.notForYou));
    assert.doesNotMatch(text, /Uppmärksammade behov/);
  });
});

/** A meeting whose time came and that nobody held: the convener says so with one press, and another is booked with the answers there are. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { caseId, caseRef } from '../../src/process/ids.js';
import { takesOwnTime } from '../support/own-time.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { school } from '../support/people.js';
import { personOf } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const pappa = 'pappa@example.se';

describe('A meeting that was not held', function () {
  this.timeout(120_000);
  const id = caseId(randomUUID());
  const ref = 'SIP-AAAAA7';
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
    await player.clock('2026-03-04T10:00');
    const sara = await personOf(player, 'sara');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef(ref), actor: sara, pressKey: id });
    const untilBooking = alexRoad.findIndex(([move]) => move.kind === 'bookMeeting');
    for (const [move, actor] of alexRoad.slice(0, untilBooking))
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
    await player.settle();
    await player.press('sara', 'Boka mötet');
    await player.press('sara', 'Boka', { time: '2026-03-19T08:00:00.000Z', form: 'video' });
  });
  after(() => player.close());

  it('is asked about with both answers to press, the next day in other words, and has a press that asks for a reason', async () => {
    await player.clock('2026-03-19T10:05');

    assert.match((await player.sees('sara')).text, /Hölls mötet\?/);
    assert.match((await player.sees('sara')).text, /skulle vara klart nu\./);
    await player.clock('2026-03-20T08:05');
    const asked = await player.sees('sara');
    assert.match(asked.text, /Frågan om mötet .* är kvar/);
    assert.match(asked.text, /Frågan är ställd på nytt/);
    assert.doesNotMatch(asked.text, /skulle vara klart nu\./);
    const dialog = await player.press('sara', 'Blev inte av');
    assert.match(dialog.text, /Skälet sparas i ärendet och skickas inte till någon/);
    await assert.rejects(player.press('sara', 'Spara', {}), /Skriv kort varför mötet inte blev av/);
  });

  it('is told of in words that fit afterwards, without the reason, and stays in the calendar', async () => {
    await player.press('sara', 'Spara', { reason: 'Tolken kom inte' });

    const words = /Mötet torsdag 19 mars kl\. 09\.00–10\.00 blev inte av\./;
    const told = (await player.sees('maja')).text;
    assert.match(told, words);
    const letter = (await player.letters(pappa)).at(-1);
    assert.equal(letter?.subject, `Mötet blev inte av ${ref}`);
    assert.match(letter.text, words);
    assert.doesNotMatch(told + letter.text, /inställt|Tolken/);
    assert.deepEqual(
      player.outlook.events.map(({ cancelled }) => cancelled),
      [false],
    );
  });

  it('is followed by another with the answers there are', async () => {
    await player.press('sara', 'Boka mötet');
    await takesOwnTime(player, 'Boka', { day: '2026-03-24', from: '10:00', form: 'video' });

    const meetings = (await player.store.cases.load(id))?.meetings.map(({ state }) => state);
    assert.deepEqual(meetings, ['cancelled', 'booked']);
    assert.deepEqual(
      player.outlook.events.map(({ cancelled }) => cancelled),
      [false, false],
    );
  });
});

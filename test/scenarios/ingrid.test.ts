/** Scenario S6 through the road: a meeting by video, and how each one in it was known. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { playIngrid } from '../../src/local/scenario/ingrid.js';
import { unitId } from '../../src/process/ids.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

describe('Ingrid meets by video (S6)', function () {
  this.timeout(60_000);
  const held: string[] = [];
  let player: RoadPlayer;
  before(async () => {
    player = await openRoadPlayer();
    await playIngrid(player, (sentence, ok, seen) => {
      assert.ok(ok, `${sentence}\n${seen ?? ''}`);
      held.push(sentence);
    });
  });
  after(() => player.close());

  const kept = async () => {
    const [listed] = await player.store.cases.ofUnits([unitId('primarvard-lidkoping')]);
    const sipCase = listed && (await player.store.cases.load(listed.id));
    assert.ok(sipCase);
    return sipCase;
  };

  it('keeps every expectation (R26, R35, R50, R51, R52)', () => {
    assert.equal(held.length, 18);
  });

  it('keeps how each one was known, and no reason since nobody was unknown (R51)', async () => {
    const { sealed, recipients, warned } = await kept();
    const ways = recipients.map(({ id }) => sealed.meeting.identified?.[id]);

    assert.deepEqual(ways, ['serviceCard', 'serviceCard', 'vouchedFor']);
    assert.deepEqual(warned ?? [], []);
  });

  it('is one case with two bookings, of which the first was called off and the second was held', async () => {
    const { meetings } = await kept();

    assert.deepEqual(
      meetings.map(({ state, form, slot }) => [state, form, slot.start]),
      [
        ['cancelled', 'video', '2026-03-11T12:00:00.000Z'],
        ['held', 'video', '2026-03-12T12:00:00.000Z'],
      ],
    );
  });
});

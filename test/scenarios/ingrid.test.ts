/** Scenario S6 through the road: a meeting by video, and how each one in it was known. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playIngrid } from '../../src/local/scenario/ingrid.js';
import { played } from './played.js';

describe('Ingrid meets by video (S6)', function () {
  this.timeout(60_000);
  const scenario = played(playIngrid);
  const kept = () => scenario().kept('primarvard-lidkoping');

  it('keeps every expectation (R26, R35, R50, R51, R52)', () => {
    assert.equal(scenario().held.length, 20);
  });

  it('keeps how each one was known, and no reason since nobody was unknown (R51)', async () => {
    const { sealed, recipients, warned } = await kept();
    const ways = recipients.map(({ id }) => sealed.meeting.identified?.[id]);

    assert.deepEqual(ways, ['serviceCard', 'serviceCard', 'vouchedFor']);
    assert.deepEqual(warned ?? [], []);
  });

  it('is one case with two bookings of one event, of which the second was held', async () => {
    const { meetings } = await kept();

    assert.deepEqual(
      meetings.map(({ state, form, slot }) => [state, form, slot.start]),
      [
        ['cancelled', 'video', '2026-03-11T12:00:00.000Z'],
        ['held', 'video', '2026-03-12T12:00:00.000Z'],
      ],
    );
    assert.equal(new Set(meetings.map(({ eventId }) => eventId)).size, 1);
  });
});

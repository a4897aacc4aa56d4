/** A unit's doors: their order, and when the other one is tried because nobody has acknowledged. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { doorAfter, doorOrders, doorsOf, otherDoorAt, type DoorOrder } from '../../src/process/doors.js';
import { day, type Day } from '../../src/process/ids.js';
import { addOpenHours } from '../../src/process/open-time.js';
import { readOpeningHours } from '../../src/process/opening-hours.js';
import { at } from '../../src/process/time.js';
import type { Unit } from '../../src/process/world.js';
import { units } from '../support/people.js';

const [first] = units;
const unit = (changes: Partial<Unit>): Unit => ({
  ...first!,
  channel: { tenantId: 't', channelId: '19:c' },
  mail: 'enhet@vgr.example',
  ...changes,
});
const swedish = (text: string) => {
  const [date = '', time = ''] = text.split(' ');
  return at(day(date), time);
};

describe('Doors', () => {
  const expected: Readonly<Record<DoorOrder, readonly string[]>> = {
    channelThenMail: ['channel', 'mail'],
    mailThenChannel: ['mail', 'channel'],
    channelOnly: ['channel'],
    mailOnly: ['mail'],
  };
  for (const doorOrder of doorOrders) {
    it(`stand in the order ${doorOrder}`, () =>
      assert.deepEqual(doorsOf(unit({ doorOrder })), expected[doorOrder]));
  }

  it('are those that the unit has', () => {
    assert.deepEqual(doorsOf(unit({ channel: null })), ['mail']);
    assert.deepEqual(doorsOf(unit({ mail: null })), ['channel']);
    assert.deepEqual(doorsOf(unit({ mail: '', channel: null })), []);
    assert.deepEqual(doorsOf(undefined), []);
  });

  it('have a next one but once: nothing goes round', () => {
    assert.equal(doorAfter('channel', unit({})), 'mail');
    assert.equal(doorAfter('mail', unit({})), undefined);
    assert.equal(doorAfter('mail', unit({ doorOrder: 'mailThenChannel' })), 'channel');
    assert.equal(doorAfter('channel', unit({ doorOrder: 'mailThenChannel' })), undefined);
    assert.equal(doorAfter('channel', unit({ doorOrder: 'channelOnly' })), undefined);
  });
});

describe('The other door', () => {
  const due = (changes: Partial<Unit>, sent: string, holidays: readonly Day[] = []) =>
    otherDoorAt(swedish(sent), unit({ fallbackHours: 8, ...changes }), { holidays });

  it('is tried after so many hours in which the unit is open', () => {
    assert.equal(due({}, '2026-03-04 10:00'), swedish('2026-03-05 09:00'));
    assert.equal(due({}, '2026-03-06 16:00'), swedish('2026-03-09 15:00'));
    assert.equal(due({}, '2026-03-07 12:00'), swedish('2026-03-09 16:00'));
  });

  it('is not counted on a public holiday, but by a unit that never closes', () => {
    const holidays = [day('2026-04-03')];
    assert.equal(due({}, '2026-04-02 16:00', holidays), swedish('2026-04-06 15:00'));
    const always = readOpeningHours('dygnet runt') ?? [];
    assert.equal(due({ openingHours: always }, '2026-04-02 20:00', holidays), swedish('2026-04-03 04:00'));
  });

  it('follows the unit’s own hours', () => {
    const openingHours = readOpeningHours('mån-fre 08.00-12.00 13.00-17.00') ?? [];
    assert.equal(due({ openingHours }, '2026-03-04 08:00'), swedish('2026-03-04 17:00'));
  });

  it('is never tried where no hours are set, or there is but one', () => {
    assert.equal(otherDoorAt(swedish('2026-03-04 10:00'), unit({}), { holidays: [] }), undefined);
    assert.equal(due({ doorOrder: 'channelOnly' }, '2026-03-04 10:00'), undefined);
    assert.equal(due({ mail: null }, '2026-03-04 10:00'), undefined);
  });

  it('keeps an hour across the change to summer time', () => {
    const always = readOpeningHours('dygnet runt') ?? [];
    assert.equal(
      addOpenHours(swedish('2026-03-29 00:00'), 4, { hours: always, holidays: [] }),
      swedish('2026-03-29 05:00'),
    );
  });
});

/** When a unit answers: what may be written, and the one way in which it is kept. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readOpeningHours, usualHours, writeOpeningHours } from '../../src/process/opening-hours.js';

const kept = (text: string) => {
  const hours = readOpeningHours(text);
  return hours && writeOpeningHours(hours);
};

describe('Opening hours', () => {
  it('are data for each day, Monday first', () => {
    const weekday = [{ from: '08.00', to: '17.00' }];

    assert.deepEqual(readOpeningHours(usualHours), [weekday, weekday, weekday, weekday, weekday, [], []]);
  });

  for (const [written, as] of [
    ['mån-fre 8-17', 'mån-fre 08.00-17.00'],
    ['Måndag–Fredag kl. 08:00 – 17:00', 'mån-fre 08.00-17.00'],
    ['mån 08-17, tis 08-17; ons-fre 08.00-17.00', 'mån-fre 08.00-17.00'],
    ['tors 8.30-16', 'tor 08.30-16.00'],
    ['mån-fre 08.00-12.00 och 13.00-17.00', 'mån-fre 08.00-12.00 13.00-17.00'],
    ['lör-sön 00.00-24.00', 'lör-sön 00.00-24.00'],
    ['Dygnet runt', 'dygnet runt'],
    ['mån-sön 0-24', 'dygnet runt'],
    ['stängt', 'stängt'],
  ] as const) {
    it(`take "${written}" as "${as}"`, () => {
      assert.equal(kept(written), as);
    });
  }

  for (const written of [
    '',
    'ibland',
    '08-17',
    'fre-mån 08-17',
    'mån-fre',
    'mån-fre 17-08',
    'mån-fre 08-08',
    'mån-fre 08-25',
    'mån-fre 24.30-25',
    'mån-fre 08.75-17',
    'mån-fre 08-17, fre 08-15',
    'mån-fre 08-13 12-17',
    'må 08-17',
    'mån-fre 08-17, ',
  ]) {
    it(`refuse "${written}", which can be read in no or more than one way`, () => {
      assert.equal(readOpeningHours(written), undefined);
    });
  }

  it('that are written are read as the same, whatever they are', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    const two = (number: number) => String(number).padStart(2, '0');
    const day = fc.uniqueArray(time, { maxLength: 6, selector: String }).map((times) => {
      const sorted = times.map(([hour, minute]) => `${two(hour)}.${two(minute)}`).sort();
      return sorted.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: sorted[at + 1] ?? '24.00' }] : []));
    });
    fc.assert(
      fc.property(fc.array(day, { minLength: 7, maxLength: 7 }), (hours) => {
        assert.deepEqual(readOpeningHours(writeOpeningHours(hours)), hours);
      }),
    );
  });
});

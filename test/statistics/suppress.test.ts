/** Small numbers in the statistics, and the sums that would give them away (R70). */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { principalId, unitId, day } from '../../src/process/ids.js';
import type { Counted } from '../../src/statistics/counted.js';
import { atOf, cellOf, type Cube } from '../../src/statistics/cube.js';
import { foldYear } from '../../src/statistics/fold.js';
import { breakdownsOf, type MeasureKey } from '../../src/statistics/measures.js';
import { isPublished, suppress } from '../../src/statistics/suppress.js';
import { rangesOf, solved } from './attacker.js';

/** The region is in two areas, each municipality in one. */
const places = [
  ['vgr', 'Göteborg'],
  ['vgr', 'Skaraborg'],
  ['partille', 'Göteborg'],
  ['molndal', 'Göteborg'],
  ['skovde', 'Skaraborg'],
].map(([principal = '', area = '']) => ({
  unitId: unitId(`${principal}-${area}`),
  principalId: principalId(principal),
  area,
  kind: 'other' as const,
}));

const measured: readonly MeasureKey[] = ['needs', 'made', 'passes', 'firstMeetings', 'meetings'];

/** Anything that may have happened in a year: now and then much of one kind, so that large and small stand together. */
const years: fc.Arbitrary<Cube> = fc.constantFrom(...measured).chain(yearsOf);

function yearsOf(measure: MeasureKey): fc.Arbitrary<Cube> {
  const parts = fc.record(
    Object.fromEntries(
      Object.entries(breakdownsOf(measure)).map(([name, all]) => [name, fc.constantFrom(...all)]),
    ),
  );
  const one = fc.record({
    measure: fc.constant(measure),
    parts,
    unitId: fc.constantFrom(...places.map((place) => place.unitId)),
    on: fc.integer({ min: 1, max: 12 }).map((month) => day(`2026-${String(month).padStart(2, '0')}-10`)),
    times: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 30 })),
  });
  return fc
    .array(one, { maxLength: 40 })
    .map((counted: Counted[]) => foldYear({ counted, lasted: [] }, places, 2026).cubes[measure]);
}

describe('Small numbers in the statistics (R70)', () => {
  it('are never shown, and zeros and large ones may be', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 2, max: 10 }), (cube, least) => {
        for (const [cell, mark] of suppress(cube, least).entries()) {
          const value = cube.values[cell]!;
          if (value > 0 && value < least) assert.notEqual(mark, 'shown');
          if (value === 0 && isPublished(atOf(cube, cell))) assert.equal(mark, 'shown');
          if (!isPublished(atOf(cube, cell))) assert.equal(mark, 'hidden');
          if (mark === 'few') assert.ok(value > 0 && value < least);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cannot be told by whoever adds and subtracts all that is shown, nor be narrowed to fewer values than “few” stands for', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 3, max: 8 }), (cube, least) => {
        const marks = suppress(cube, least);
        const ranges = rangesOf(cube, marks, least);
        for (const [cell, { low, high }] of ranges.entries()) {
          if (marks[cell] === 'shown' || !isPublished(atOf(cube, cell))) continue;
          const open = cube.values[cell]! < least ? least - 2 : 1;
          assert.ok(high - low >= open, `${String(cell)}: ${String(low)}–${String(high)}`);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('hang together with no other hidden number so that equations give them', () => {
    fc.assert(
      fc.property(yearsOf('passes'), (cube) => {
        const known = solved(cube, suppress(cube, 5)).filter((cell) => isPublished(atOf(cube, cell)));
        assert.deepEqual(known, []);
      }),
      { numRuns: 25 },
    );
  });

  it('are found by the one who attacks where nothing but themselves is hidden: the attack is worth something', () => {
    const cube = aYear([12, 3]);
    const marks = cube.values.map((value) => (value > 0 && value < 5 ? 'few' : 'shown'));
    const small = cellOf(cube, [0, 2, 0, 0]);

    assert.deepEqual(rangesOf(cube, marks as never, 5)[small], { low: 3, high: 3 });
    assert.ok(solved(cube, marks).includes(small));
  });

  it('take one more with them, and leave the rest in sight', () => {
    const cube = aYear([12, 3, 40]);
    const marks = suppress(cube, 5);
    const year = (principal: number) => marks[cellOf(cube, [0, principal, 0, 0])];

    assert.equal(year(2), 'few');
    assert.equal(year(0), 'shown');
    assert.deepEqual([year(1), year(3)].sort(), ['hidden', 'shown']);
  });
});

/** So many passings on in the first quarter, by principal, all in one area. */
function aYear(times: readonly number[]): Cube {
  const where = times.map((_times, index) => ({
    unitId: unitId(`u${String(index)}`),
    principalId: principalId(`p${String(index)}`),
    area: 'Göteborg',
    kind: 'other' as const,
  }));
  const counted = times.map((each, index) => ({
    measure: 'passes' as const,
    parts: {},
    unitId: unitId(`u${String(index)}`),
    on: day('2026-02-10'),
    times: each,
  }));
  return foldYear({ counted, lasted: [] }, where, 2026).cubes.passes;
}

/** A year of two hundred generated cases, played by the clock: its statistics are those that one counts by hand (issue, domain 8). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { holidaysAround } from '../../src/holidays.js';
import type { UnitId } from '../../src/process/ids.js';
import { atOf, cellOf, type At } from '../../src/statistics/cube.js';
import { foldYear, type Figures } from '../../src/statistics/fold.js';
import { happenedIn, redirectCounted } from '../../src/statistics/happened.js';
import { durationKeys, durations, measureKeys } from '../../src/statistics/measures.js';
import { isPublished, suppress } from '../../src/statistics/suppress.js';
import { rangesOf } from './attacker.js';
import { countByHand, type Counts } from './naive-count.js';
import { playYear, type PlayedYear } from './played-year.js';
import { places } from './the-county.js';

const quarters = ['year', 'q1', 'q2', 'q3', 'q4'];

/** The product's own figures, without the seal of any case: words and references are not there to be read. */
function figuresOf({ cases, redirects, until }: PlayedYear): Figures {
  const around = {
    today: until,
    holidays: [2025, 2027].flatMap((year) => holidaysAround(new Date(Date.UTC(year, 5, 1)))),
    kindOf: (unit: UnitId) => places.find(({ unitId }) => unitId === unit)?.kind,
  };
  const happened = cases.map(({ sipCase: { sealed: _sealed, id: _id, ref: _ref, ...facts } }) =>
    happenedIn(facts, around),
  );
  const elsewhere = redirects.flatMap((each) => redirectCounted({ ...each, times: 1 }, around));
  return foldYear(
    {
      counted: [...happened.flatMap(({ counted }) => counted), ...elsewhere],
      lasted: happened.flatMap(({ lasted }) => lasted),
    },
    places,
    2026,
  );
}

/** As the count by hand names its cells; zeros are left out there. */
function asCounts({ principals, areas, cubes, days }: Figures): Counts {
  const places = { principals: ['all', ...principals], areas: ['all', ...areas] };
  const tally = new Map<string, number>();
  const lasted = new Map<string, number[]>();
  const every = (look: (at: readonly [number, number, number], name: string) => void) => {
    for (const [h, principal] of places.principals.entries())
      for (const [a, area] of places.areas.entries())
        for (const [q, quarter] of quarters.entries()) look([h, a, q], `${principal} ${area} ${quarter}`);
  };
  for (const measure of measureKeys) {
    const cube = cubes[measure];
    for (const [k, part] of cube.parts.entries())
      every((rest, name) => {
        const value = cube.values[cellOf(cube, [k, ...rest] as At)]!;
        if (value > 0) tally.set(`${measure} ${part} ${name}`, value);
      });
  }
  for (const duration of durationKeys)
    every((rest, name) => {
      const found = days[duration].get(cellOf(cubes[durations[duration]], [0, ...rest] as At));
      if (found) lasted.set(`${duration} ${name}`, [...found]);
    });
  return { tally, days: lasted };
}

const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
  Object.fromEntries([...map].sort(([a], [b]) => a.localeCompare(b)));

describe('The statistics of a played year (domain 8, R70)', function () {
  this.timeout(120_000);
  const year = playYear(20_260_103, 200);
  const figures = figuresOf(year);

  it('are those that one counts by hand from what was played, in every part, at every principal, in every area and quarter', () => {
    const byHand = countByHand(year, '2026');
    const counted = asCounts(figures);

    assert.deepEqual(sorted(counted.tally), sorted(byHand.tally));
    const days = (map: Counts['days']) =>
      sorted(new Map([...map].map(([name, all]) => [name, [...all].sort((a, b) => a - b)])));
    assert.deepEqual(days(counted.days), days(byHand.days));
  });

  it('are of a year in which nearly everything has happened, and whose roads stopped at nothing but meetings that too few would come to, and consents too old to call on', () => {
    const reached = measureKeys.filter((measure) => figures.cubes[measure].values[0]! > 0);
    const parts = measureKeys.flatMap((measure) => {
      const cube = figures.cubes[measure];
      return cube.parts.filter((_part, k) => cube.values[cellOf(cube, [k, 0, 0, 0])]! > 0);
    });

    assert.deepEqual(reached, measureKeys);
    assert.ok(parts.length > 70, String(parts.length));
    const stopped = new Set(year.refused.map((each) => each.replace(/ in .*/, '')));
    for (const each of stopped) assert.match(each, /^bookMeeting|^sendSummons: consentTooOld$/);
  });

  it('show the totals that the county asks for', () => {
    const asked = ['needs', 'made', 'followedUp', 'closed', 'called', 'meetings', 'summonses'] as const;

    for (const measure of asked) assert.equal(suppress(figures.cubes[measure], 5)[0], 'shown', measure);
  });

  it('say nothing of fewer than five, and let nobody reckon it out', () => {
    for (const measure of measureKeys) {
      const cube = figures.cubes[measure];
      const marks = suppress(cube, 5);
      for (const [cell, { low, high }] of rangesOf(cube, marks, 5).entries()) {
        if (!isPublished(atOf(cube, cell))) continue;
        const open = cube.values[cell]! < 5 ? 3 : 1;
        if (marks[cell] !== 'shown') assert.ok(high - low >= open, `${measure} ${String(cell)}`);
        else assert.ok(cube.values[cell] === 0 || cube.values[cell]! >= 5);
      }
    }
  });
});

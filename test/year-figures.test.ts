/** The figures of a year are reckoned once, until something that they are counted from has changed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openYearFigures } from '../src/year-figures.js';

describe('The figures of a year', () => {
  const open = () => {
    let [stamp, reckoned, fails] = ['1', 0, false];
    let now = new Date('2026-03-09T09:00:00Z');
    const statistics = {
      stamp: () => Promise.resolve(stamp),
      ofYear: () => {
        reckoned += 1;
        return fails
          ? Promise.reject(new Error('no store'))
          : Promise.resolve({ cases: [], redirects: [], places: [] });
      },
      open: () => Promise.resolve([]),
    };
    const figures = openYearFigures({ statistics, clock: { now: () => now }, leastShown: 7 });
    return {
      figures,
      reckoned: () => reckoned,
      changes: () => void (stamp += '1'),
      comes: (date: string) => void (now = new Date(date)),
      fail: (does: boolean) => void (fails = does),
    };
  };

  it('are reckoned once for all who ask at the same time, and again for another year', async () => {
    const year = open();
    await Promise.all([year.figures(), year.figures(2026), year.figures()]);
    assert.equal(year.reckoned(), 1);
    await year.figures(2025);
    assert.equal(year.reckoned(), 2);
  });

  it('are reckoned anew when something has changed, and when another day has come', async () => {
    const year = open();
    await year.figures();
    year.changes();
    await year.figures();
    year.comes('2026-03-10T09:00:00Z');
    await year.figures();
    await year.figures();
    assert.equal(year.reckoned(), 3);
  });

  it('are tried anew when they could not be reckoned', async () => {
    const year = open();
    year.fail(true);
    await assert.rejects(year.figures());
    year.fail(false);
    assert.equal((await year.figures()).year, 2026);
  });

  it('show no number below the one that is set', async () => {
    assert.equal((await open().figures()).least, 7);
  });
});

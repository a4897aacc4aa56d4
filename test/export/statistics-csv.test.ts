/** The sheet that goes to the county: what S12 expects of it. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { describe, it } from 'mocha';
import { statisticsCsv } from '../../src/export/statistics-csv.js';
import { foldYear } from '../../src/statistics/fold.js';
import { happenedIn } from '../../src/statistics/happened.js';
import { breakdownsOf, measureKeys } from '../../src/statistics/measures.js';
import { publish } from '../../src/statistics/published.js';
import { sv } from '../../src/texts/sv.js';
import { en } from '../../src/texts/en.js';
import { playYear } from '../statistics/played-year.js';
import { places } from '../statistics/the-county.js';

const { cases, until } = playYear(5, 60);
const around = { today: until, holidays: [], kindOf: () => 'school' as const };
const happened = cases.map(({ sipCase }) => happenedIn(sipCase, around));
const figures = foldYear(
  { counted: happened.flatMap(({ counted }) => counted), lasted: happened.flatMap(({ lasted }) => lasted) },
  places,
  2026,
);
const published = publish(figures, 5);
const file = statisticsCsv(published, {
  texts: sv.statistics,
  principalName: (id) => (id === 'vgr' ? '=VGR()' : id),
});
const [head = [], ...lines] = parse(file, { delimiter: ';', bom: true });

describe('The sheet with the year’s statistics (S12, R70)', () => {
  it('opens in Swedish Excel: marked as UTF-8, semicolons, and no name that is a formula', () => {
    assert.ok(file.startsWith('\ufeffÅr;Kvartal;Huvudman;Område;'));
    assert.ok(lines.some(([, , principal]) => principal === "'=VGR()"));
  });

  it('has a row for the whole and for each principal, area and quarter in which something has been', () => {
    const places = lines.map((line) => line.slice(0, 4).join(' '));

    assert.ok(places.includes('2026 Hela året Alla Alla'));
    assert.ok(places.includes('2026 Kvartal 2 partille Alla'));
    assert.ok(places.includes('2026 Hela året partille Göteborgsområdet'));
    assert.ok(!places.includes('2026 Hela året partille Skaraborg'));
    assert.equal(new Set(places).size, places.length);
  });

  it('has a column for each part of each measure, under a key that every language has', () => {
    const keys = (titles: readonly string[]) => titles.flatMap((title) => /\[(.*)\]$/.exec(title)?.[1] ?? []);
    const english =
      statisticsCsv(published, { texts: en.statistics, principalName: String }).split('\r\n')[0] ?? '';

    assert.deepEqual(keys(head), keys(english.split(';')));
    assert.ok(
      [
        'needs.ending.refused',
        'made.total',
        'closed.total',
        'deviations.level.system',
        'needToCall.median',
      ].every((key) => keys(head).includes(key)),
    );
  });

  it('leaves the columns of KVÅ empty, and says that the codes are missing', () => {
    const codes = [...head.keys()].filter((column) => head[column]?.includes('KVÅ'));

    assert.equal(codes.length, 2);
    assert.ok(
      codes.every(
        (column) => head[column]?.includes('koder saknas') && lines.every((line) => line[column] === ''),
      ),
    );
  });

  it('has nothing but numbers, “<5” and “dold” beside the names, and neither a reference nor a word of anybody', () => {
    for (const line of lines) for (const cell of line.slice(4)) assert.match(cell, /^(\d+(,\d)?|<5|dold|)$/);
    assert.doesNotMatch(file, /SIP-[0-9A-Z]{6}|Hittepå|Lisa|Maja/);
    const small = lines.flatMap((line) => line.slice(4, -4)).filter((cell) => /^[1-4]$/.test(cell));
    assert.deepEqual(small, []);
  });

  it('has words for every measure, breakdown and part, in both languages', () => {
    for (const { statistics } of [sv, en])
      for (const measure of measureKeys)
        for (const [breakdown, parts] of Object.entries(breakdownsOf(measure))) {
          assert.ok(statistics.breakdowns[breakdown], breakdown);
          for (const part of parts) assert.ok(statistics.parts[`${breakdown}.${part}`], part);
        }
  });
});

describe('Shares and medians (R70)', () => {
  it('are reckoned from what is shown alone', () => {
    const vgr = figures.principals.find((id) => id === 'vgr');
    const where = vgr ? { principal: vgr } : {};
    const [came, away] = ['came.came', 'came.away'].map((part) => published.count('attendance', part, where));
    const share = published.share('away', where);

    assert.equal(
      share,
      typeof came === 'number' && typeof away === 'number' ? away / (came + away) : undefined,
    );
    const nothing = publish(figures, 12);
    const few = { area: 'Skaraborg', quarter: 1 } as const;
    assert.equal(typeof nothing.count('called', 'total', few), 'string');
    assert.equal(nothing.median('needToCall', few), undefined);
    assert.equal(nothing.share('consentFirst', few), undefined);
    assert.equal(typeof published.median('needToCall', {}), 'number');
  });
});

/** The figures of a year of sixty cases: reckoned, beside read again while nothing has changed. */
import { openYearFigures } from '../../src/year-figures.js';
import { playYear } from '../statistics/played-year.js';
import { places } from '../statistics/the-county.js';
import { median, timed } from './median-time.js';

const cases = 60;
const rounds = 3;
const readsInRound = 1000;

export interface FiguresRow {
  readonly cases: number;
  /** Medians of rounds. */
  readonly ms: number;
  readonly againMs: number;
}

export async function figuresRow(): Promise<FiguresRow> {
  const played = playYear(3, cases);
  const clear = played.cases.map(({ sipCase: { sealed: _sealed, ...facts } }) => facts);
  let stamp = 0;
  const figures = openYearFigures({
    statistics: {
      stamp: () => Promise.resolve(String(stamp)),
      ofYear: () => Promise.resolve({ cases: clear, redirects: [], places }),
      open: () => Promise.resolve([]),
    },
    clock: { now: () => new Date(`${played.until}T10:00:00Z`) },
    leastShown: 5,
  });
  const readAgain = async () => {
    for (let n = 0; n < readsInRound; n += 1) await figures(2026);
  };
  const [anew, again]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    stamp += 1;
    anew.push(await timed(() => figures(2026)));
    again.push((await timed(readAgain)) / readsInRound);
  }
  return { cases, ms: median(anew), againMs: median(again) };
}

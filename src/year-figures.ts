/** A year's statistics as they may be read, for those who work with them (domain 5.2, R70); reckoned anew only when something has changed. */
import { holidaysAround } from './holidays.js';
import type { Clock, Statistics } from './ports.js';
import { dayOf } from './process/time.js';
import { foldYear } from './statistics/fold.js';
import { happenedIn, redirectCounted } from './statistics/happened.js';
import { publish, type Published } from './statistics/published.js';

export interface FigureNeeds {
  readonly statistics: Statistics;
  readonly clock: Clock;
  /** No number below it but nought is shown (R70): the same for everybody, or two readers could tell each other the rest. */
  readonly leastShown: number;
}

/** This year's where none is named. */
export type YearFigures = (year?: number) => Promise<Published>;

interface Kept {
  readonly stamp: string;
  readonly figures: Promise<Published>;
}

export function openYearFigures(needs: FigureNeeds): YearFigures {
  const kept = new Map<number, Kept>();
  return async (wanted) => {
    const today = dayOf(needs.clock.now());
    const year = wanted ?? Number(today.slice(0, 4));
    // Read before what it stands for: what changes meanwhile makes it another one, and is seen the next time.
    const stamp = `${today} ${await needs.statistics.stamp()}`;
    const before = kept.get(year);
    if (before?.stamp === stamp) return before.figures;
    const figures = reckon(needs, year);
    kept.set(year, { stamp, figures });
    // What could not be reckoned is tried anew.
    figures.catch(() => kept.delete(year));
    return figures;
  };
}

async function reckon({ statistics, clock, leastShown }: FigureNeeds, year: number): Promise<Published> {
  const now = clock.now();
  const { cases, redirects, places } = await statistics.ofYear(year);
  const kinds = new Map(places.map(({ unitId, kind }) => [unitId, kind]));
  const around = {
    today: dayOf(now),
    holidays: holidaysAround(now),
    kindOf: (unitId: Parameters<typeof kinds.get>[0]) => kinds.get(unitId),
  };
  const happened = cases.map((each) => happenedIn(each, around));
  const elsewhere = redirects.flatMap((each) => redirectCounted(each, around));
  const all = {
    counted: [...happened.flatMap(({ counted }) => counted), ...elsewhere],
    lasted: happened.flatMap(({ lasted }) => lasted),
  };
  return publish(foldYear(all, places, year), leastShown);
}

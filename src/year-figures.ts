/** A year's statistics as they may be read, for those who work with them (domain 5.2, R70). */
import { holidaysAround } from './holidays.js';
import type { Clock, Statistics } from './ports.js';
import type { Actor } from './process/actor.js';
import { dayOf } from './process/time.js';
import { foldYear } from './statistics/fold.js';
import { happenedIn, redirectCounted } from './statistics/happened.js';
import { publish, type Published } from './statistics/published.js';
import { usualLeastShown } from './process/settings.js';

export interface FigureNeeds {
  readonly statistics: Statistics;
  readonly clock: Clock;
}

/** A SIP-samordnare sees figures, and no case. */
export function mayReadFigures(actor: Actor): boolean {
  return actor.kind === 'person' && actor.memberships.some(({ role }) => role === 'sip-coordinator');
}

export async function yearFigures({ statistics, clock }: FigureNeeds, wanted?: number): Promise<Published> {
  const now = clock.now();
  const year = wanted ?? Number(dayOf(now).slice(0, 4));
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
  return publish(foldYear(all, places, year), usualLeastShown);
}

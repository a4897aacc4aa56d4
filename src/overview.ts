/** What the tab Överblick may be told, and to whom: numbers by unit and state, and never which case (R68, R70). */
import type { Clock, Directory, Language, Statistics, Tenants } from './ports.js';
import { personKey, type UnitId } from './process/ids.js';
import { overdueIn, type Overdue } from './process/overdue.js';
import { usualLeastShown } from './process/settings.js';
import { dayOf, daysBetween } from './process/time.js';
import type { Principal } from './process/world.js';
import type { Published } from './statistics/published.js';
import { yearFigures } from './year-figures.js';

export interface OverviewNeeds {
  readonly statistics: Statistics;
  readonly directory: Pick<Directory, 'membershipsOf' | 'person' | 'units' | 'principals'>;
  readonly tenants: Pick<Tenants, 'find'>;
  readonly clock: Clock;
}

/** A chief sees what has stopped at the own units; whoever coordinates sees it everywhere. */
export interface OverviewReader {
  readonly language: Language;
  readonly onlyUnits?: readonly UnitId[];
}

export type Entering =
  | { readonly ok: true; readonly reader: OverviewReader }
  | { readonly ok: false; readonly why: 'notConnected' | 'notForYou'; readonly language?: Language };

export interface StoppedLine {
  readonly unit: string;
  readonly what: Overdue;
  readonly count: number | 'few';
  /** Coarse: the very day could point out a case. */
  readonly lasted: 'week' | 'month' | 'longer';
}

export interface Overview {
  enter(who: { readonly tenantId: string; readonly objectId: string }): Promise<Entering>;
  stopped(reader: OverviewReader): Promise<readonly StoppedLine[]>;
  figures(year?: number): Promise<Published>;
  principals(): Promise<readonly Principal[]>;
  thisYear(): number;
}

export function openOverview(needs: OverviewNeeds): Overview {
  const { directory, clock } = needs;
  return {
    enter: (who) => enter(needs, who),
    stopped: (reader) => stopped(needs, reader),
    figures: (year) => yearFigures(needs, year),
    principals: () => directory.principals(),
    thisYear: () => Number(dayOf(clock.now()).slice(0, 4)),
  };
}

async function enter(
  { tenants, directory }: OverviewNeeds,
  { tenantId, objectId }: { readonly tenantId: string; readonly objectId: string },
): Promise<Entering> {
  const tenant = await tenants.find(tenantId);
  if (tenant?.status !== 'allowed') return { ok: false, why: 'notConnected' };
  const key = personKey(tenantId, objectId);
  const [person, held] = await Promise.all([directory.person(key), directory.membershipsOf(key)]);
  const language = person?.language ?? tenant.language;
  if (held.some(({ role }) => role === 'sip-coordinator')) return { ok: true, reader: { language } };
  const onlyUnits = held.filter(({ role }) => role === 'chief').map(({ unitId }) => unitId);
  if (onlyUnits.length === 0) return { ok: false, why: 'notForYou', language };
  return { ok: true, reader: { language, onlyUnits } };
}

async function stopped(
  { statistics, directory, clock }: OverviewNeeds,
  { onlyUnits }: OverviewReader,
): Promise<readonly StoppedLine[]> {
  const today = dayOf(clock.now());
  const found = new Map<string, { unitId: UnitId; what: Overdue; count: number; days: number }>();
  for (const sipCase of await statistics.open()) {
    const { unitId } = sipCase.convener;
    if (onlyUnits && !onlyUnits.includes(unitId)) continue;
    for (const { what, since } of overdueIn(sipCase, today)) {
      const before = found.get(`${unitId} ${what}`);
      const days = Math.max(before?.days ?? 0, daysBetween(since, today));
      found.set(`${unitId} ${what}`, { unitId, what, count: (before?.count ?? 0) + 1, days });
    }
  }
  const units = await directory.units([...new Set([...found.values()].map(({ unitId }) => unitId))]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return [...found.values()]
    .map(({ unitId, what, count, days }) => ({
      unit: names.get(unitId) ?? unitId,
      what,
      count: count < usualLeastShown ? ('few' as const) : count,
      lasted: days <= 7 ? ('week' as const) : days <= 28 ? ('month' as const) : ('longer' as const),
    }))
    .sort((a, b) => a.unit.localeCompare(b.unit, 'sv') || a.what.localeCompare(b.what));
}

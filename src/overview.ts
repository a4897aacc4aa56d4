/** What the tab Överblick may be told, and to whom: numbers by unit and state, and never which case (R68, R70). */
import type { Clock, Directory, Language, Statistics, Tenants } from './ports.js';
import { lacksDispatcher } from './process/dispatched.js';
import { personKey, type UnitId } from './process/ids.js';
import { figuresFor } from './process/rights.js';
import { byUnit, stoppedIn, type StoppedLine } from './process/stopped.js';
import { dayOf } from './process/time.js';
import type { Principal } from './process/world.js';
import type { YearFigures } from './year-figures.js';

export interface OverviewNeeds {
  readonly statistics: Pick<Statistics, 'open'>;
  readonly figures: YearFigures;
  readonly directory: Pick<Directory, 'membershipsOf' | 'person' | 'units' | 'principals' | 'receivers'>;
  readonly tenants: Pick<Tenants, 'find'>;
  readonly clock: Clock;
  readonly leastShown: number;
}

/** A chief sees what has stopped at the own units; whoever coordinates sees it everywhere. */
export interface OverviewReader {
  readonly language: Language;
  readonly onlyUnits?: readonly UnitId[];
}

export type Entering =
  | { readonly ok: true; readonly reader: OverviewReader }
  | { readonly ok: false; readonly why: 'notConnected' | 'notForYou'; readonly language?: Language };

export interface Overview {
  enter(who: { readonly tenantId: string; readonly objectId: string }): Promise<Entering>;
  stopped(reader: Pick<OverviewReader, 'onlyUnits'>): Promise<readonly StoppedLine[]>;
  /** The names of units where nobody takes summonses in. */
  withoutDispatcher(reader: Pick<OverviewReader, 'onlyUnits'>): Promise<readonly string[]>;
  readonly figures: YearFigures;
  principals(): Promise<readonly Principal[]>;
  thisYear(): number;
}

export function openOverview(needs: OverviewNeeds): Overview {
  const { directory, clock, figures } = needs;
  return {
    enter: (who) => enter(needs, who),
    stopped: (reader) => stopped(needs, reader),
    withoutDispatcher: (reader) => withoutDispatcher(needs, reader),
    figures,
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
  const own = figuresFor(held);
  if (!own) return { ok: false, why: 'notForYou', language };
  return { ok: true, reader: { language, ...(own === 'all' ? {} : { onlyUnits: own }) } };
}

async function stopped(
  { statistics, directory, clock, leastShown }: OverviewNeeds,
  { onlyUnits }: Pick<OverviewReader, 'onlyUnits'>,
): Promise<readonly StoppedLine[]> {
  const all = await statistics.open();
  const own = all.filter(({ convener }) => !onlyUnits || onlyUnits.includes(convener.unitId));
  const found = stoppedIn(own, dayOf(clock.now()), leastShown);
  const units = await directory.units([...new Set(found.map(({ unitId }) => unitId))]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return byUnit(found.map(({ unitId, ...line }) => ({ ...line, unit: names.get(unitId) ?? unitId })));
}

async function withoutDispatcher(
  { directory }: OverviewNeeds,
  { onlyUnits }: Pick<OverviewReader, 'onlyUnits'>,
): Promise<readonly string[]> {
  const lacking = (await directory.receivers()).filter(lacksDispatcher).map(({ unit }) => unit);
  return lacking.filter(({ id }) => !onlyUnits || onlyUnits.includes(id)).map(({ name }) => name);
}

/** What has stopped where, in numbers: by unit and state, and never which case (R68, R70). */
import type { Day, UnitId } from './ids.js';
import { overdueIn, type Overdue, type OverdueCase } from './overdue.js';
import { daysBetween } from './time.js';

/** Coarse: the very day could point out a case. */
const lastings = ['week', 'month', 'longer'] as const;

export interface StoppedLine {
  readonly unit: string;
  readonly what: Overdue;
  readonly count: number | 'few';
  readonly lasted: (typeof lastings)[number];
}

/** With the unit's id in place of its name. */
export type StoppedAt = Omit<StoppedLine, 'unit'> & { readonly unitId: UnitId };

/** No number below `least` is told but that it is small. */
export function stoppedIn(cases: readonly OverdueCase[], today: Day, least: number): readonly StoppedAt[] {
  const found = new Map<string, { unitId: UnitId; what: Overdue; count: number; days: number }>();
  for (const sipCase of cases) {
    const { unitId } = sipCase.convener;
    for (const { what, since } of overdueIn(sipCase, today)) {
      const before = found.get(`${unitId} ${what}`);
      const days = Math.max(before?.days ?? 0, daysBetween(since, today));
      found.set(`${unitId} ${what}`, { unitId, what, count: (before?.count ?? 0) + 1, days });
    }
  }
  return [...found.values()].map(({ unitId, what, count, days }) => ({
    ...{ unitId, what },
    count: count < least ? ('few' as const) : count,
    lasted: days <= 7 ? ('week' as const) : days <= 28 ? ('month' as const) : ('longer' as const),
  }));
}

/** The largest numbers first; of those that are not told, what has lasted longest. */
export function mostFirst(lines: readonly StoppedLine[]): readonly StoppedLine[] {
  const size = ({ count }: StoppedLine) => (count === 'few' ? 0 : count);
  const age = ({ lasted }: StoppedLine) => lastings.indexOf(lasted);
  return [...lines].sort(
    (a, b) => size(b) - size(a) || age(b) - age(a) || a.unit.localeCompare(b.unit, 'sv') || byWhat(a, b),
  );
}

export function byUnit(lines: readonly StoppedLine[]): readonly StoppedLine[] {
  return [...lines].sort((a, b) => a.unit.localeCompare(b.unit, 'sv') || byWhat(a, b));
}

function byWhat(a: StoppedLine, b: StoppedLine): number {
  return a.what.localeCompare(b.what);
}

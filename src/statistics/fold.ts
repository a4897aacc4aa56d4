/** Adds up a year: every total is a cell of its own, counted and not suppressed yet. */
import type { PrincipalId, UnitId } from '../process/ids.js';
import type { Happened, UnitPlace } from './counted.js';
import { cellOf, emptyCube, type Cube } from './cube.js';
import { durationKeys, durations, measureKeys, type DurationKey, type MeasureKey } from './measures.js';

export interface Figures {
  readonly year: number;
  readonly principals: readonly PrincipalId[];
  readonly areas: readonly string[];
  readonly cubes: Readonly<Record<MeasureKey, Cube>>;
  /** The days of each, by the cell of its basis' total. */
  readonly days: Readonly<Record<DurationKey, ReadonlyMap<number, readonly number[]>>>;
}

export function foldYear(happened: Happened, places: readonly UnitPlace[], year: number): Figures {
  const principals = [...new Set(places.map(({ principalId }) => principalId))].sort();
  const areas = [...new Set(places.map(({ area }) => area))].sort((a, b) => a.localeCompare(b, 'sv'));
  const axes = axesOf(places, principals, areas);
  const sizes = { principals: principals.length, areas: areas.length };
  const cubes = perKey(measureKeys, (key) => emptyCube(key, sizes));
  for (const { measure, parts, unitId, on, times } of happened.counted) {
    const axis = axes.get(unitId);
    if (!axis || !isIn(year, on)) continue;
    const cube = cubes[measure];
    const named = Object.entries(parts).map(([breakdown, part]) => `${breakdown}.${part}`);
    for (const part of ['total', ...named]) addTo(cube, cube.parts.indexOf(part), { axis, on, times });
  }
  return { year, principals, areas, cubes, days: daysOf(happened, { cubes, axes, year }) };
}

interface Axis {
  readonly principal: number;
  readonly area: number;
}

type Axes = ReadonlyMap<UnitId, Axis>;

function axesOf(
  places: readonly UnitPlace[],
  principals: readonly PrincipalId[],
  areas: readonly string[],
): Axes {
  return new Map(
    places.map(({ unitId, principalId, area }) => [
      unitId,
      { principal: principals.indexOf(principalId) + 1, area: areas.indexOf(area) + 1 },
    ]),
  );
}

function addTo(
  cube: Cube,
  part: number,
  { axis, on, times }: { readonly axis: Axis; readonly on: string; readonly times: number },
): void {
  for (const cell of cellsOf(cube, part, { axis, on })) cube.values[cell] = (cube.values[cell] ?? 0) + times;
}

/** Its own cell, and each total that it is part of. */
function cellsOf(
  cube: Pick<Cube, 'sizes'>,
  part: number,
  { axis, on }: { readonly axis: Axis; readonly on: string },
): readonly number[] {
  return [0, axis.principal].flatMap((principal) =>
    [0, axis.area].flatMap((area) =>
      [0, quarterOf(on)].map((quarter) => cellOf(cube, [part, principal, area, quarter])),
    ),
  );
}

function daysOf(
  { lasted }: Happened,
  { cubes, axes, year }: { readonly cubes: Figures['cubes']; readonly axes: Axes; readonly year: number },
): Figures['days'] {
  const found = perKey(durationKeys, () => new Map<number, number[]>());
  for (const { duration, unitId, on, days } of lasted) {
    const axis = axes.get(unitId);
    if (!axis || !isIn(year, on)) continue;
    for (const cell of cellsOf(cubes[durations[duration]], 0, { axis, on })) {
      const before = found[duration].get(cell) ?? [];
      found[duration].set(cell, [...before, days]);
    }
  }
  return found;
}

export function median(days: readonly number[]): number | undefined {
  const sorted = [...days].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function isIn(year: number, on: string): boolean {
  return Number(on.slice(0, 4)) === year;
}

function quarterOf(on: string): number {
  return Math.ceil(Number(on.slice(5, 7)) / 3);
}

function perKey<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

/** One step from a year to another in which the same sums hold: somebody more in one cell, and what that takes in others. */
import { atOf, cellOf, type At, type Cube } from './cube.js';
import type { Mark } from './suppress.js';

/** The year that one has come to, and what is hidden by then. */
export interface Standing {
  readonly cube: Cube;
  readonly least: number;
  readonly marks: Mark[];
  values: number[];
}

type Sign = 1 | -1;
type Signed = readonly [index: number, sign: Sign];
/** How one axis is changed so that its parts still sum up to its total. */
type Change = readonly Signed[];

export interface Step {
  readonly corners: readonly (readonly [cell: number, sign: Sign])[];
  readonly cost: number;
}

/** Other principals, areas and quarters that are tried as the one that makes up for the change. */
const siblingsTried = 6;

export function cheapestStep(standing: Standing, cell: number, by: Sign): Step | undefined {
  const at = atOf(standing.cube, cell);
  const [principals, areas, quarters] = ([1, 2, 3] as const).map((axis) => changesAlong(standing, at, axis));
  let best: Step | undefined;
  for (const [principal, area, quarter] of triples(principals ?? [], areas ?? [], quarters ?? [])) {
    const where = placesOf(principal, area, quarter, by);
    const step = cheapestParts({ standing, where }, at[0], best?.cost ?? Infinity);
    if (step) best = step;
  }
  return best;
}

type Place = readonly [principal: number, area: number, quarter: number, sign: Sign];

function* triples(principals: readonly Change[], areas: readonly Change[], quarters: readonly Change[]) {
  for (const principal of principals)
    for (const area of areas) for (const quarter of quarters) yield [principal, area, quarter] as const;
}

function placesOf(principals: Change, areas: Change, quarters: Change, by: Sign): readonly Place[] {
  return principals.flatMap(([principal, a]) =>
    areas.flatMap(([area, b]) =>
      quarters.map(([quarter, c]): Place => [principal, area, quarter, (by * a * b * c) as Sign]),
    ),
  );
}

interface Trial {
  readonly standing: Standing;
  readonly where: readonly Place[];
}

/** Another part makes up for this one, or the total goes along, and with it one part of every other breakdown. */
function cheapestParts(trial: Trial, part: number, below: number): Step | undefined {
  const { breakdowns } = trial.standing.cube;
  const own = breakdowns.find((parts) => parts.includes(part)) ?? [];
  const itself = costOf(trial, [part, 1]);
  if (itself >= below) return undefined;
  const swap = cheapestOf(
    trial,
    own.filter((other) => other !== part),
    -1,
  );
  const along: { change: Signed; cost: number }[] = [];
  if (part !== 0) along.push({ change: [0, 1], cost: costOf(trial, [0, 1]) });
  for (const parts of breakdowns) if (parts !== own) along.push(cheapestOf(trial, parts, 1));
  const raise = along.reduce((sum, { cost }) => sum + cost, 0);
  const swaps = swap.cost < raise && part !== 0;
  const cost = itself + (swaps ? swap.cost : raise);
  if (cost >= below) return undefined;
  const changes: Change = [[part, 1], ...(swaps ? [swap.change] : along.map(({ change }) => change))];
  return { cost, corners: changes.flatMap((change) => cornersOf(trial, change)) };
}

function cheapestOf(trial: Trial, parts: readonly number[], sign: Sign): { change: Signed; cost: number } {
  let best: { change: Signed; cost: number } = { change: [0, sign], cost: Infinity };
  for (const part of parts) {
    const cost = costOf(trial, [part, sign]);
    if (cost < best.cost) best = { change: [part, sign], cost };
  }
  return best;
}

function cornersOf({ standing, where }: Trial, [part, sign]: Signed): Step['corners'] {
  return where.map(([principal, area, quarter, by]) => [
    cellOf(standing.cube, [part, principal, area, quarter]),
    (sign * by) as Sign,
  ]);
}

function costOf(trial: Trial, change: Signed): number {
  let cost = 0;
  for (const [cell, sign] of cornersOf(trial, change)) {
    cost += costAt(trial.standing, cell, sign);
    if (cost === Infinity) return cost;
  }
  return cost;
}

/** Nothing goes below nought, and a nought that is shown stays one; a total is missed more than a part of it. */
function costAt({ cube, least, marks, values }: Standing, cell: number, sign: Sign): number {
  const value = (values[cell] ?? 0) + sign;
  if (value < 0) return Infinity;
  const mark = marks[cell];
  if (mark === 'hidden') return 0;
  if (mark === 'few') return value >= 1 && value < least ? 0 : 1;
  if (cube.values[cell] === 0) return Infinity;
  return 4 ** atOf(cube, cell).filter((index) => index === 0).length;
}

/** A part makes up for another, or raises the total; a total is raised by one of its parts. */
function changesAlong(standing: Standing, at: At, axis: 1 | 2 | 3): readonly Change[] {
  const index = at[axis];
  const others = siblings(standing, at, axis);
  if (index === 0)
    return others.map((other) => [
      [0, 1],
      [other, 1],
    ]);
  return [
    ...others.map((other): Change => [
      [index, 1],
      [other, -1],
    ]),
    [
      [index, 1],
      [0, 1],
    ],
  ];
}

/** Hidden already first, then the largest, from which most can be taken. */
function siblings({ cube, marks, values }: Standing, at: At, axis: 1 | 2 | 3): readonly number[] {
  const all = Array.from({ length: cube.sizes[axis] - 1 }, (_none, index) => index + 1);
  return all
    .filter((index) => index !== at[axis])
    .map((index) => {
      const cell = cellOf(cube, at.with(axis, index) as unknown as At);
      return { index, hidden: marks[cell] !== 'shown', value: values[cell] ?? 0 };
    })
    .filter(({ value, hidden }) => value > 0 || hidden)
    .sort((a, b) => Number(b.hidden) - Number(a.hidden) || b.value - a.value)
    .slice(0, siblingsTried)
    .map(({ index }) => index);
}

/**
 * R70: small numbers are not shown, and neither are those that would give them away by differencing (total minus the
 * rest). For every small number there are witnesses: other years, with other numbers in hidden cells only, in which every
 * sum and every number that is shown is the same. Whoever adds and subtracts cannot tell which of the years it was.
 */
import { atOf, cellOf, type At, type Cube } from './cube.js';
import { cheapestStep, type Standing } from './witness.js';

/** `few`: between one and the number set, and no more is said. `hidden`: not said at all. A zero that is published is shown. */
export type Mark = 'shown' | 'few' | 'hidden';

/** Published are totals by at most two of principal, area and quarter, and their parts by one: finer tables would be nothing but small numbers. */
export function isPublished([part, ...where]: At): boolean {
  return where.filter((index) => index > 0).length <= (part === 0 ? 2 : 1);
}

export function suppress(cube: Cube, least: number): readonly Mark[] {
  let marks = cube.values.map((value, cell): Mark => {
    if (!isPublished(atOf(cube, cell))) return 'hidden';
    return value > 0 && value < least ? 'few' : 'shown';
  });
  const small = [...marks.keys()].filter((cell) => marks[cell] === 'few');
  // The finest first: what they hide often hides their sums' secrets too.
  small.sort((a, b) => totalsIn(atOf(cube, a)) - totalsIn(atOf(cube, b)));
  const witnessed = new Set<number>();
  for (const cell of small) {
    if (witnessed.has(cell)) continue;
    const found = protectedBy({ cube, marks, least }, cell);
    marks = found.marks;
    for (const each of found.wide) witnessed.add(each);
  }
  return marks;
}

interface Work {
  readonly cube: Cube;
  readonly marks: readonly Mark[];
  readonly least: number;
}

/** How much more is hidden than before, and which small numbers it leaves as open as the one that it was done for. */
interface Protection {
  readonly marks: Mark[];
  readonly wide: readonly number[];
  readonly cost: number;
}

/** To say nothing of a small number costs more than to say that it is small. */
const costOfSilence = 4;

function protectedBy(work: Work, cell: number): Protection {
  const value = work.cube.values[cell] ?? 0;
  const asFew = walked(work, cell, [
    { by: -1, steps: value - 1 },
    { by: 1, steps: work.least - 1 - value },
  ]);
  const silent = { ...work, marks: work.marks.with(cell, 'hidden') };
  const anyWay = inAnyDirection(silent, cell);
  if (asFew && asFew.cost <= anyWay.cost + costOfSilence) return asFew;
  return anyWay;
}

function inAnyDirection(work: Work, cell: number): Protection {
  const steps = work.least - 2;
  const ways = [0, Math.floor(steps / 2), steps]
    .map((down) =>
      walked(work, cell, [
        { by: 1, steps: steps - down },
        { by: -1, steps: Math.min(down, work.cube.values[cell] ?? 0) },
      ]),
    )
    .filter((way) => way?.wide.includes(cell));
  const best = ways.sort((a, b) => (a?.cost ?? 0) - (b?.cost ?? 0))[0];
  return best ?? raised(work, cell);
}

interface Leg {
  readonly by: 1 | -1;
  readonly steps: number;
}

/** From the year as it was, step by step to others; undefined where there is no next one. */
function walked({ cube, marks, least }: Work, cell: number, legs: readonly Leg[]): Protection | undefined {
  const standing: Standing = { cube, least, marks: [...marks], values: [...cube.values] };
  const ranges = new Map<number, { low: number; high: number }>();
  let cost = 0;
  for (const { by, steps } of legs) {
    standing.values = [...cube.values];
    for (let step = 0; step < steps; step += 1) {
      const next = cheapestStep(standing, cell, by);
      if (!next) return undefined;
      cost += next.cost;
      for (const [corner, sign] of next.corners) moved(standing, ranges, { corner, sign });
    }
  }
  return { marks: standing.marks, wide: wideIn(ranges, least), cost };
}

type Ranges = Map<number, { low: number; high: number }>;

function moved(
  { cube, least, marks, values }: Standing,
  ranges: Ranges,
  { corner, sign }: { readonly corner: number; readonly sign: 1 | -1 },
): void {
  const value = (values[corner] ?? 0) + sign;
  values[corner] = value;
  const was = cube.values[corner] ?? 0;
  const before = ranges.get(corner) ?? { low: was, high: was };
  ranges.set(corner, { low: Math.min(before.low, value), high: Math.max(before.high, value) });
  const staysFew = marks[corner] === 'few' && value >= 1 && value < least;
  if (!staysFew) marks[corner] = 'hidden';
}

function wideIn(ranges: Ranges, least: number): readonly number[] {
  return [...ranges].flatMap(([cell, { low, high }]) => (high - low >= least - 2 ? [cell] : []));
}

/** The last resort: more of a kind that there is. It raises each total that it is part of, and always can be. */
function raised({ cube, marks }: Work, cell: number): Protection {
  const [part, ...above] = atOf(cube, cell);
  const valueAt = (of: number, [principal = 0, area = 0, quarter = 0]: readonly number[]) =>
    cube.values[cellOf(cube, [of, principal, area, quarter])] ?? 0;
  const leaves = everyWay(
    above.map((index, axis) =>
      index > 0 ? [index] : Array.from({ length: (cube.sizes[axis + 1] ?? 1) - 1 }, (_none, n) => n + 1),
    ),
  );
  const leaf = leaves.find((each) => valueAt(part, each) > 0) ?? [];
  const parts = cube.breakdowns.map((among) =>
    among.includes(part) ? part : (among.find((each) => valueAt(each, leaf) > 0) ?? 0),
  );
  const corners = everyWay([[0, ...parts], ...leaf.map((index) => [0, index])]).map((at) =>
    cellOf(cube, at as unknown as At),
  );
  const hidden = new Set(corners);
  return {
    marks: marks.map((mark, each) => (hidden.has(each) ? 'hidden' : mark)),
    wide: corners,
    cost: Infinity,
  };
}

/** One choice of each list, in every way. */
function everyWay(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const [first, ...others] = lists;
  if (!first) return [[]];
  const rest = everyWay(others);
  return first.flatMap((item) => rest.map((items) => [item, ...items]));
}

function totalsIn(at: At): number {
  return at.filter((index) => index === 0).length;
}

/** Somebody who reads all that is shown, knows that parts sum up to totals, and draws every conclusion that follows; knows nothing of how it was hidden. */
import type { Cube } from '../../src/statistics/cube.js';
import type { Mark } from '../../src/statistics/suppress.js';

export interface Range {
  readonly low: number;
  readonly high: number;
}

interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** What a figure may be, as far as one can tell; sums are narrowed until nothing more follows. */
export function rangesOf(cube: Cube, marks: readonly Mark[], least: number): readonly Range[] {
  const most = cube.values.reduce((sum, value) => sum + value, 0) + 10 * least;
  const low = marks.map((mark, cell) => (mark === 'shown' ? cube.values[cell]! : mark === 'few' ? 1 : 0));
  const high = marks.map((mark, cell) =>
    mark === 'shown' ? cube.values[cell]! : mark === 'few' ? least - 1 : most,
  );
  const sums = sumsOf(cube);
  // A bound may creep by ones for ever: so many rounds are more than whoever does it by hand would have patience for.
  for (let round = 0, changed = true; changed && round < 100; round += 1) {
    changed = false;
    const narrow = (cell: number, from: number, to: number) => {
      if (from > low[cell]!) [low[cell], changed] = [from, true];
      if (to < high[cell]!) [high[cell], changed] = [to, true];
    };
    for (const { total, parts } of sums) {
      const lows = parts.reduce((sum, part) => sum + low[part]!, 0);
      const highs = parts.reduce((sum, part) => sum + high[part]!, 0);
      narrow(total, lows, highs);
      for (const part of parts)
        narrow(part, low[total]! - (highs - high[part]!), high[total]! - (lows - low[part]!));
    }
  }
  return low.map((from, cell) => ({ low: from, high: high[cell]! }));
}

/** Figures that hang together to one value: the unit vector of a hidden cell is a sum of equations (Gauss, modulo a large prime). */
export function solved(cube: Cube, marks: readonly Mark[]): readonly number[] {
  const unknown = [...marks.keys()].filter((cell) => marks[cell] !== 'shown');
  const column = new Map(unknown.map((cell, index) => [cell, index]));
  const rows = sumsOf(cube)
    .map(({ total, parts }) => {
      const row = new Map<number, bigint>();
      for (const [cell, by] of [[total, prime - 1n] as const, ...parts.map((part) => [part, 1n] as const)]) {
        const at = column.get(cell);
        if (at !== undefined) row.set(at, by);
      }
      return row;
    })
    .filter((row) => row.size > 0);
  return reduced(rows).flatMap((row) => (row.size === 1 ? [unknown[[...row.keys()][0]!]!] : []));
}

const prime = 2_147_483_647n;

/** Reduced row echelon form; a row with one unknown left says what it is. */
function reduced(rows: Map<number, bigint>[]): readonly Map<number, bigint>[] {
  const done: { readonly lead: number; readonly row: Map<number, bigint> }[] = [];
  for (const row of rows) {
    for (const { lead, row: by } of done) subtract(row, by, lead);
    const lead = [...row.keys()].sort((a, b) => a - b)[0];
    if (lead === undefined) continue;
    const inverse = power(row.get(lead)!, prime - 2n);
    for (const [at, value] of row) row.set(at, (value * inverse) % prime);
    for (const { row: earlier } of done) subtract(earlier, row, lead);
    done.push({ lead, row });
  }
  return done.map(({ row }) => row);
}

function subtract(row: Map<number, bigint>, by: ReadonlyMap<number, bigint>, lead: number): void {
  const times = row.get(lead);
  if (times === undefined) return;
  for (const [at, value] of by) {
    const left = ((row.get(at) ?? 0n) + (prime - times) * value) % prime;
    if (left === 0n) row.delete(at);
    else row.set(at, left);
  }
}

function power(base: bigint, exponent: bigint): bigint {
  let [result, square, left] = [1n, base, exponent];
  for (; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}

/** Written out by hand: for each axis, the total and the parts, for every place of the other three. */
function sumsOf({ sizes: [parts, principals, areas, quarters], breakdowns }: Cube): readonly Sum[] {
  const cell = (k: number, h: number, a: number, q: number) =>
    ((k * principals + h) * areas + a) * quarters + q;
  const upTo = (count: number) => Array.from({ length: count }, (_none, index) => index);
  const sums: Sum[] = [];
  for (const k of upTo(parts))
    for (const h of upTo(principals))
      for (const a of upTo(areas))
        for (const q of upTo(quarters)) {
          const total = cell(k, h, a, q);
          if (k === 0)
            for (const group of breakdowns)
              sums.push({ total, parts: group.map((each) => cell(each, h, a, q)) });
          if (h === 0)
            sums.push({
              total,
              parts: upTo(principals)
                .slice(1)
                .map((each) => cell(k, each, a, q)),
            });
          if (a === 0)
            sums.push({
              total,
              parts: upTo(areas)
                .slice(1)
                .map((each) => cell(k, h, each, q)),
            });
          if (q === 0)
            sums.push({
              total,
              parts: upTo(quarters)
                .slice(1)
                .map((each) => cell(k, h, a, each)),
            });
        }
  return sums;
}

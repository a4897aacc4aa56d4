/** How good a start is, as one number: less is better, and starts of the same weight are told apart by their time alone. */
import { standing, type Row, type RowOfGroup } from './standing.js';
import { startAt, type Starts } from './starts.js';

export interface Rows {
  readonly required: readonly Row[];
  readonly optional: readonly Row[];
  readonly groups: readonly RowOfGroup[];
}

/** The starts that may be times at all. */
export interface Weighed {
  /** Their numbers, rising. */
  readonly starts: Int32Array;
  /** What each of them weighs, in the same order; Infinity where somebody who must come is closed. */
  readonly weights: Float64Array;
  /** From this weight on something stands in the way. */
  readonly hindered: number;
}

/** What one of each weighs: all that there can be of what stands below it weigh less. */
interface Scale {
  readonly late: number;
  readonly tentative: number;
  readonly unknown: number;
  readonly hindrance: number;
  /** In the order of `standing`. */
  readonly required: readonly number[];
  readonly optional: readonly number[];
}

/**
 * In this order, each going before all that follow: what stands in the way; those who must come and are not known to be
 * free; those whose time is tentative; later than the goal (R30: it takes a reason); the optional who cannot; the optional
 * who are unsure. That the optional weigh less than the goal is a setting.
 */
export function weigh({ required, optional, groups }: Rows, starts: Starts, goalEnds: number): Weighed {
  const needed = groups.reduce((sum, { atLeast }) => sum + Math.max(0, atLeast), required.length);
  const scale = scaleFor(needed + optional.length + 1);
  const found = whereIn(required[0], starts.count);
  const weights = new Float64Array(found.length);
  for (let at = 0; at < found.length; at += 1) {
    const n = found[at] ?? 0;
    let weight = startAt(starts, n) >= goalEnds ? scale.late : 0;
    for (const row of required) weight += scale.required[row[n] ?? standing.closed] ?? Infinity;
    for (const row of optional) weight += scale.optional[row[n] ?? standing.closed] ?? Infinity;
    for (const group of groups) weight += weightOfGroup(group, n, scale);
    weights[at] = weight;
  }
  return { starts: found, weights, hindered: scale.hindrance };
}

/** `most` is more than there can be of anything. */
function scaleFor(most: number): Scale {
  const [unsure, cannot, late] = [1, most, most ** 2];
  const [tentative, unknown, hindrance] = [2 * most ** 2, 2 * most ** 3, 2 * most ** 4];
  return {
    late,
    tentative,
    unknown,
    hindrance,
    required: [0, 0, tentative, unknown, hindrance, hindrance, Infinity],
    optional: [0, 0, unsure, unsure, cannot, cannot, cannot],
  };
}

/** The starts at which the first of them is in: with most hours that leaves one of four to be weighed at all. */
function whereIn(row: Row | undefined, most: number): Int32Array {
  const found = new Int32Array(most);
  let count = 0;
  for (let n = 0; n < most; n += 1) if (row?.[n] !== standing.closed) found[count++] = n;
  return found.subarray(0, count);
}

/** As many as it takes, the surest first; Infinity where too few of them are in. */
function weightOfGroup({ members, atLeast }: RowOfGroup, n: number, scale: Scale): number {
  let [left, tentative, unknown, hindered] = [Math.max(0, atLeast), 0, 0, 0];
  for (const { row } of members) {
    const is = row[n] ?? standing.closed;
    if (is <= standing.free) left = Math.max(0, left - 1);
    else if (is === standing.tentative) tentative += 1;
    else if (is === standing.unknown) unknown += 1;
    else if (is !== standing.closed) hindered += 1;
  }
  const ofTentative = Math.min(left, tentative);
  const ofUnknown = Math.min(left - ofTentative, unknown);
  const lacks = left - ofTentative - ofUnknown;
  if (lacks > hindered) return Infinity;
  return ofTentative * scale.tentative + ofUnknown * scale.unknown + lacks * scale.hindrance;
}

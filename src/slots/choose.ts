/** Which of the starts are shown: the best, spread over the days, so that a no to one of them says little about the next. */
import type { SlotDay } from './slot-days.js';
import { startAt, type Starts } from './starts.js';
import type { Weighed } from './weigh.js';

/** A start with its place in its day. */
export interface Timed {
  /** Its number among all starts. */
  readonly n: number;
  readonly ms: number;
  readonly weight: number;
  readonly day: SlotDay;
  readonly isMorning: boolean;
  /** Some of it lies between 12 and 13. */
  readonly overLunch: boolean;
}

export interface Choice {
  readonly timed: readonly Timed[];
  /** From this weight on something stands in the way. */
  readonly hindered: number;
  /** The instant at which the goal has passed, in ms; Infinity without one. */
  readonly goalEnds: number;
  readonly durationMs: number;
  readonly limit: number;
}

/** The starts that have a weight, each in its day. */
export function timeStarts(starts: Starts, weighed: Weighed, days: readonly SlotDay[]): readonly Timed[] {
  const timed: Timed[] = [];
  let at = 0;
  weighed.starts.forEach((n, place) => {
    const ms = startAt(starts, n);
    const weight = weighed.weights[place] ?? Infinity;
    // Those on the step come in their order; those beside it come after them, and in any.
    if (ms < (days[at]?.begins ?? 0)) at = 0;
    while (ms >= (days[at]?.ends ?? Infinity)) at += 1;
    const day = days[at];
    if (!day || weight === Infinity) return;
    const overLunch = ms < day.one && ms + starts.durationMs > day.noon;
    timed.push({ n, ms, weight, day, isMorning: ms < day.noon, overLunch });
  });
  return timed;
}

/**
 * One of each half-day, the best first, and of the same weight a new day before the other half of one that is there; then
 * more of the same half-days, where they do not overlap. One of them keeps the goal if any start does.
 */
export function choose(choice: Choice): readonly Timed[] {
  const { hindered, goalEnds, limit } = choice;
  const best = bestOfHalfDays(choice).filter(({ weight }) => weight < hindered);
  const chosen = filled(choice, spread(best, limit)).sort(compare);
  const inTime = best.filter(({ ms }) => ms < goalEnds).sort(compare)[0];
  if (!inTime || chosen.some(({ ms }) => ms < goalEnds)) return chosen;
  return [...chosen.slice(0, -1), inTime].sort(compare).slice(0, limit);
}

/** What comes nearest, where nothing was chosen, or nothing by the day of the goal. */
export function chooseNearly(choice: Choice, chosen: readonly Timed[]): readonly Timed[] {
  const { goalEnds, limit } = choice;
  if (chosen.some(({ ms }) => ms < goalEnds)) return [];
  const best = bestOfHalfDays(choice);
  return spread(chosen.length > 0 ? best.filter(({ ms }) => ms < goalEnds) : best, limit).sort(compare);
}

/** The best start of each morning and each afternoon. */
function bestOfHalfDays({ timed }: Choice): readonly Timed[] {
  const best = new Map<number, Timed>();
  for (const each of timed) {
    const half = each.day.number * 2 + (each.isMorning ? 0 : 1);
    const before = best.get(half);
    if (!before || compare(each, before) < 0) best.set(half, each);
  }
  return [...best.values()];
}

function spread(best: readonly Timed[], limit: number): Timed[] {
  const sorted = [...best].sort(compare);
  const firstOfDay = new Map<SlotDay, Timed>();
  for (const each of sorted) if (!firstOfDay.has(each.day)) firstOfDay.set(each.day, each);
  const isSecond = (each: Timed) => (firstOfDay.get(each.day) === each ? 0 : 1);
  return sorted
    .sort((one, other) => one.weight - other.weight || isSecond(one) - isSecond(other))
    .slice(0, limit);
}

/** With the best of those that overlap none that is chosen, until there are enough. */
function filled({ timed, hindered, durationMs, limit }: Choice, chosen: readonly Timed[]): Timed[] {
  const all = [...chosen];
  if (all.length >= limit) return all;
  for (const each of timed.filter(({ weight }) => weight < hindered).sort(compare)) {
    if (all.length >= limit) break;
    if (!all.some(({ ms }) => Math.abs(ms - each.ms) < durationMs)) all.push(each);
  }
  return all;
}

/** Lightest, then the soonest day, then not over lunch, then soonest. */
function compare(one: Timed, other: Timed): number {
  return (
    one.weight - other.weight ||
    one.day.number - other.day.number ||
    Number(one.overLunch) - Number(other.overLunch) ||
    one.ms - other.ms
  );
}

/**
 * Swedish wall time as arithmetic. A library is asked for the offset a few times a year, and not for each of some thousand
 * starts; what it says is kept. A day is a number here: days since 1970-01-01 in the calendar.
 */
import { instant, type Day } from '../process/ids.js';
import { minutesAheadOfUtc } from '../process/time.js';

export const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** When the clocks are moved, and their offsets from UTC before and after; all in ms. */
interface Shift {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

interface Year {
  readonly firstOffset: number;
  readonly shifts: readonly Shift[];
}

const known = new Map<number, Year>();
/** A process meets a handful of years; whoever asks for all of history is not to fill the memory. */
const mostKnown = 32;

export function numberOf(date: Day): number {
  return Date.parse(date) / dayMs;
}

export function dayNumbered(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10) as Day;
}

/** The day in Sweden at an instant. */
export function dayNumberAt(ms: number): number {
  const { firstOffset, shifts } = yearOf(ms);
  const last = shifts.findLast(({ at }) => at <= ms);
  return Math.floor((ms + (last?.after ?? firstOffset)) / dayMs);
}

/** Monday is 0; 1970 began on a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** As `at` in process/time.ts: a time that is skipped moves on by the hour it skipped, one that comes twice is the second. */
export function instantOf(day: number, minutes: number): number {
  const wall = day * dayMs + minutes * minuteMs;
  const { firstOffset, shifts } = yearOf(wall);
  let found = wall - firstOffset;
  for (const { at, after } of shifts) if (wall - after >= at) found = wall - after;
  return found;
}

function yearOf(ms: number): Year {
  const number = new Date(ms).getUTCFullYear();
  const kept = known.get(number);
  if (kept) return kept;
  if (known.size >= mostKnown) known.clear();
  const read = readYear(number);
  known.set(number, read);
  return read;
}

/** Clocks are moved at most once in each half of a year, and not at its ends. */
function readYear(number: number): Year {
  const [start, middle, end] = [Date.UTC(number, 0), Date.UTC(number, 6), Date.UTC(number + 1, 0)];
  const shifts = [shiftBetween(start, middle), shiftBetween(middle, end)];
  return { firstOffset: offsetAt(start), shifts: shifts.filter((shift) => shift !== undefined) };
}

function shiftBetween(from: number, to: number): Shift | undefined {
  const [before, after] = [offsetAt(from), offsetAt(to)];
  if (before === after) return undefined;
  let [low, high] = [from / minuteMs, to / minuteMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minuteMs) === before) low = middle;
    else high = middle;
  }
  return { at: high * minuteMs, before, after };
}

function offsetAt(ms: number): number {
  return minutesAheadOfUtc(instant(new Date(ms))) * minuteMs;
}

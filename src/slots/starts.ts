/** Every start that is considered, and rows with one byte for each of them. */
import { minuteMs } from './swedish-clocks.js';
import type { SlotWindow } from './slot-days.js';

/** Numbered: first those on the step, in order, then those that somebody has said yes to beside it. All in ms. */
export interface Starts {
  readonly first: number;
  readonly stepMs: number;
  readonly onStep: number;
  readonly beside: readonly number[];
  readonly count: number;
  readonly durationMs: number;
}

interface Wanted {
  readonly durationMs: number;
  readonly stepMinutes: number;
  /** Starts that somebody has said yes to, in ms. */
  readonly saidYes: readonly number[];
}

/** Offsets are whole steps, so that a step counted from 1970 in UTC is one on Swedish clocks too. */
export function startsIn({ opens, days }: SlotWindow, { durationMs, stepMinutes, saidYes }: Wanted): Starts {
  const stepMs = stepMinutes * minuteMs;
  const first = Math.ceil(opens / stepMs) * stepMs;
  const last = (days.at(-1)?.ends ?? -Infinity) - durationMs;
  const onStep = Math.max(0, Math.floor((last - first) / stepMs) + 1);
  const beside = [...new Set(saidYes)].filter((ms) => ms >= opens && ms <= last && ms % stepMs !== 0);
  return { first, stepMs, onStep, beside, count: onStep + beside.length, durationMs };
}

export function startAt({ first, stepMs, onStep, beside }: Starts, n: number): number {
  return n < onStep ? first + n * stepMs : (beside[n - onStep] ?? NaN);
}

/** The number of a start; -1 when it is not considered. */
export function numberOfStart({ first, stepMs, onStep, beside }: Starts, ms: number): number {
  const n = (ms - first) / stepMs;
  if (Number.isInteger(n)) return n >= 0 && n < onStep ? n : -1;
  const at = beside.indexOf(ms);
  return at < 0 ? -1 : onStep + at;
}

/** Fewer bytes than these are set quicker one by one than by a call. */
const longRun = 32;

/** Sets the value of each start that lies between the two instants, neither of them counted. */
export function paint(row: Uint8Array, starts: Starts, value: number, from: number, to: number) {
  const { first, stepMs, onStep, beside } = starts;
  const begin = Math.max(0, Math.floor((from - first) / stepMs) + 1);
  const end = Math.min(onStep, Math.ceil((to - first) / stepMs));
  if (end - begin > longRun) row.fill(value, begin, end);
  else if (begin < end) for (let n = begin | 0; n < end; n += 1) row[n] = value;
  for (let at = 0; at < beside.length; at += 1) {
    const ms = beside[at] ?? NaN;
    if (ms > from && ms < to) row[onStep + at] = value;
  }
}

/** The proposed times as they come from the form: those that are ticked, and a day and clock time typed beside them. */
import { z } from 'zod';
import type { Instant } from '../../process/ids.js';
import type { Slot } from '../../process/sip-case.js';
import { addMinutes, at as wallTime } from '../../process/time.js';
import { isWholePair, momentsIn, perhapsClock, perhapsDay, unfilled, words } from '../inputs.js';

/** More than this asks too much of whoever is to answer. */
const mostTimes = 5;

/** The fields as they stand, also half typed. */
export const TimesAsTyped = z.object({
  times: words(400).transform(momentsIn),
  day: perhapsDay,
  from: perhapsClock,
});
type TypedTimes = z.output<typeof TimesAsTyped>;

export const TypedTimes = TimesAsTyped.refine(
  ({ day, from }) => isWholePair(day, from),
  unfilled('halfTime'),
).refine((typed) => startsOf(typed).length <= mostTimes, unfilled('tooManyTimes'));

/** Each moment once, soonest first; half a day and time is none. */
export function startsOf({ times, day, from }: TypedTimes): readonly Instant[] {
  const own = day && from ? [wallTime(day, from)] : [];
  return [...new Set([...times, ...own])].sort();
}

export function slotsOf(typed: TypedTimes, lengthMinutes: number): readonly Slot[] {
  return startsOf(typed).map((start) => ({ start, end: addMinutes(start, lengthMinutes) }));
}

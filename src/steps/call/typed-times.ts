/** The proposed times as they are typed: three pairs of day and clock time. */
import { z } from 'zod';
import type { Slot } from '../../process/sip-case.js';
import { addMinutes, at as wallTime } from '../../process/time.js';
import { perhapsClock, perhapsDay } from '../inputs.js';

export const TypedTimes = z.object({
  day1: perhapsDay,
  time1: perhapsClock,
  day2: perhapsDay,
  time2: perhapsClock,
  day3: perhapsDay,
  time3: perhapsClock,
});
type TypedTimes = z.output<typeof TypedTimes>;

/** Whole pairs of day and time, soonest first; a half pair is left out. */
export function slotsOf(typed: TypedTimes, lengthMinutes: number): readonly Slot[] {
  const pairs = [
    [typed.day1, typed.time1],
    [typed.day2, typed.time2],
    [typed.day3, typed.time3],
  ] as const;
  return pairs
    .flatMap(([day, time]) => (day && time ? [wallTime(day, time)] : []))
    .sort()
    .map((start) => ({ start, end: addMinutes(start, lengthMinutes) }));
}

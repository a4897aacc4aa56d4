/** The time that was chosen: one of the proposed, or a day and a clock time of one's own. */
import { z } from 'zod';
import { day, instant, type Instant } from '../../process/ids.js';
import { at } from '../../process/time.js';
import { words } from '../inputs.js';

/** The value of the choice "another time". */
export const another = 'other';

export const timeInputs = { time: words(40), day: words(10), from: words(5) };

export interface TypedTime {
  readonly time: string;
  readonly day: string;
  readonly from: string;
}

/** Undefined until both a day and a time are given. */
export function startOf(typed: TypedTime): Instant | undefined {
  if (z.iso.datetime().safeParse(typed.time).success) return instant(new Date(typed.time));
  const given = z.iso.date().safeParse(typed.day).success && z.iso.time().safeParse(typed.from).success;
  return given ? at(day(typed.day), typed.from) : undefined;
}

export function isChosen(typed: TypedTime): boolean {
  return startOf(typed) !== undefined;
}

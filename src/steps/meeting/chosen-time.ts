/** The time that was chosen: one of the proposed, or a day and a clock time of one's own. */
import { z } from 'zod';
import { day, instant, type Instant } from '../../process/ids.js';
import { at } from '../../process/time.js';
import { words } from '../inputs.js';

const timeInputs = { time: words(40), day: words(10), from: words(5) };

/** All that the dialogs about the time ask, in whatever words: whoever goes on in the dialog has nothing to finish first. */
export const bookingInputs = {
  ...timeInputs,
  form: words(20),
  room: words(320),
  place: words(200),
  reason: words(500),
};

export interface TypedTime {
  readonly time: string;
  readonly day: string;
  readonly from: string;
}

/** What was typed goes before what was preset in the list; half a day and time is neither. */
export function startOf(typed: TypedTime): Instant | undefined {
  if (typed.day !== '' || typed.from !== '') return ownStart(typed);
  return z.iso.datetime().safeParse(typed.time).success ? instant(new Date(typed.time)) : undefined;
}

/** A day and a time of one's own; undefined until both are given. */
export function ownStart(typed: Omit<TypedTime, 'time'>): Instant | undefined {
  const given = z.iso.date().safeParse(typed.day).success && z.iso.time().safeParse(typed.from).success;
  return given ? at(day(typed.day), typed.from) : undefined;
}

export function isChosen(typed: TypedTime): boolean {
  return startOf(typed) !== undefined;
}

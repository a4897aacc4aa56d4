/** How inputs arrive from a client, read once: Teams and the mail door send every input as a string, or leave it out. */
import { z } from 'zod';
import { noneOfThem } from '../process/machines/meeting-time.js';
import { day, instant, type Day, type Instant } from '../process/ids.js';
import type { Texts } from '../texts/sv.js';

/** What a form lacks: the sentence that is shown above it. */
export type Unfilled = keyof Texts['heart']['unfilled'];

/** For zod's `refine`: which sentence a form gets that lacks this. */
export const unfilled = (what: Unfilled) => ({ message: what });

/** Signs that nobody sees, and that turn what stands after them round: one reads something else than what is written. */
const unseen = /[^\P{Cc}\t\n\r\v\f]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** As it is read. */
const typed = () => z.string().overwrite((text) => text.replace(unseen, ''));

/** A short or long text; nothing typed is an empty text. */
export const words = (max = 300) => typed().trim().max(max).default('');

/** What must be typed. */
export const someWords = (max = 300) => typed().trim().min(1).max(max);

/** One thing a row. */
export const rows = (max = 4000) =>
  words(max).transform((text): readonly string[] =>
    text
      .split(/\r?\n/)
      .map((row) => row.trim())
      .filter((row) => row !== ''),
  );

/** A toggle. */
export const ticked = z
  .union([z.literal('true'), z.literal('false'), z.literal('')])
  .default('false')
  .transform((value) => value === 'true');

/** A choice of several, comma-joined. */
export const several = words(4000).transform((text): readonly string[] =>
  text
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== ''),
);

/** Moments, comma-joined; what is no moment is left out, since the list on the card offers nothing else. */
export function momentsIn(text: string): readonly Instant[] {
  return text
    .split(',')
    .filter((value) => z.iso.datetime().safeParse(value).success)
    .map((value) => instant(new Date(value)));
}

/** Of the times that were asked about: that none works and that one does cannot both be meant. */
export const timesThatWork = several.refine(
  (times) => times.length < 2 || !times.includes(noneOfThem),
  unfilled('noneAndSome'),
);

/** A form asks nothing more of a day that is none: its own rules would count with it. */
const aDay = z.iso.date({ abort: true });

export const someDay = aDay.transform((text): Day => day(text));

/** A date that may be left out. */
export const perhapsDay = z
  .union([aDay, z.literal('')])
  .default('')
  .transform((text): Day | undefined => (text === '' ? undefined : day(text)));

/** A clock time on the wall that may be left out. */
export const perhapsClock = words(5).pipe(
  z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)]),
);

/** A day and a clock time, both or neither: half of it would be lost without a word. */
export function isWholePair(typedDay: Day | undefined, time: string): boolean {
  return (typedDay === undefined) === (time === '');
}

export const nothing = z.object({});

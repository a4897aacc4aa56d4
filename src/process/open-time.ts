/** Time counted while a unit is open: its own hours on working days, and the holidays too where it never closes. */
import type { Day, Instant } from './ids.js';
import { readOpeningHours, usualHours, type OpeningHours, type OpenSpan } from './opening-hours.js';
import { addDays, at as wallTime, dayOf, weekdayOf } from './time.js';

interface Open {
  readonly hours: OpeningHours | undefined;
  readonly holidays: readonly Day[];
}

const usual = readOpeningHours(usualHours) ?? [];
const hourMs = 60 * 60 * 1000;
/** Longer than any run of closed days; a unit that never opens has no such hour. */
const mostDays = 90;

/** The instant at which so many open hours have passed since `from`. */
export function addOpenHours(from: Instant, count: number, open: Open): Instant | undefined {
  let left = count * hourMs;
  const begins = dayOf(from);
  for (let ahead = 0; ahead < mostDays; ahead += 1) {
    const date = addDays(begins, ahead);
    for (const span of spansOn(date, open)) {
      const start = Math.max(Date.parse(wallTime(date, clock(span.from))), Date.parse(from));
      const end = Date.parse(endOf(date, span));
      const length = Math.max(0, end - start);
      if (length >= left) return new Date(start + left).toISOString() as Instant;
      left -= length;
    }
  }
  return undefined;
}

function spansOn(date: Day, { hours, holidays }: Open): readonly OpenSpan[] {
  return openSpans(hours, { weekday: weekdayOf(date), isHoliday: holidays.includes(date) });
}

/** When a unit with such hours is open on such a day; Monday is 0. Hours that are not said, or none at all, are the usual ones. */
export function openSpans(
  hours: OpeningHours | undefined,
  { weekday, isHoliday }: { readonly weekday: number; readonly isHoliday: boolean },
): readonly OpenSpan[] {
  const week = hours?.some((spans) => spans.length > 0) ? hours : usual;
  const spans = week[weekday] ?? [];
  // A unit that says Saturday is open on Saturdays; a public holiday closes all but those that never close.
  return isHoliday && !spans.some(isWholeDay) ? [] : spans;
}

export function isWholeDay({ from, to }: OpenSpan): boolean {
  return from === '00.00' && to === '24.00';
}

function endOf(date: Day, { to }: OpenSpan): Instant {
  return to === '24.00' ? wallTime(addDays(date, 1), '00:00') : wallTime(date, clock(to));
}

function clock(time: string): string {
  return time.replace('.', ':');
}

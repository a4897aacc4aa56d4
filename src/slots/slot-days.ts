/** The days that the question is about: when each begins, what sort of day it is, and when people with such hours are in. */
import { isWholeDay, openSpans } from '../process/open-time.js';
import type { OpeningHours } from '../process/opening-hours.js';
import { dayNumberAt, instantOf, minuteMs, numberOf, weekdayOfNumber } from './swedish-clocks.js';
import type { SlotQuestion, SlotRules } from './question.js';

export interface SlotDay {
  /** Days since 1970-01-01. */
  readonly number: number;
  /** Midnight to midnight in ms: 23, 24 or 25 hours. */
  readonly begins: number;
  readonly ends: number;
  /** Instants of 12.00 and 13.00. */
  readonly noon: number;
  readonly one: number;
  readonly isHoliday: boolean;
  readonly beforeHoliday: boolean;
}

export interface SlotWindow {
  /** The first instant at which a meeting may begin, in ms: after the lead. */
  readonly opens: number;
  /** In order and without gaps; none where the window is empty. */
  readonly days: readonly SlotDay[];
}

/** In ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Longer is a mistake: nobody calls a meeting more than a year ahead, and no calendar is read so far. */
const mostDays = 400;

/** Throws RangeError where the window is longer than anybody can mean. */
export function windowOf(question: SlotQuestion, rules: SlotRules): SlotWindow {
  const holidays = new Set(question.holidays.map(numberOf));
  const now = Date.parse(question.now);
  const leadDay = workingDaysAfter(dayNumberAt(now), rules.leadWorkingDays, holidays);
  const opens = Math.max(
    now + rules.leadMinutes * minuteMs,
    rules.leadWorkingDays > 0 ? instantOf(leadDay, 0) : now,
    instantOf(numberOf(question.earliest), 0),
  );
  const [first, last] = [dayNumberAt(opens), numberOf(question.latest)];
  if (last - first >= mostDays) throw new RangeError(`Times are looked for within ${String(mostDays)} days.`);
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    slotDay(first + at, holidays),
  );
  return { opens, days };
}

/** When those with such hours are in, in order; spans that touch are one, so that a meeting may go past midnight. */
export function spansIn({ days }: SlotWindow, hours: OpeningHours | undefined, endsEarly?: string): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const day of days) {
    for (const { from, to } of openOn(day, hours, endsEarly)) {
      const last = spans.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else spans.push({ from, to });
    }
  }
  return spans;
}

function openOn(day: SlotDay, hours: OpeningHours | undefined, endsEarly: string | undefined): Span[] {
  const { number, isHoliday, beforeHoliday } = day;
  const open = openSpans(hours, { weekday: weekdayOfNumber(number), isHoliday });
  const early = beforeHoliday && endsEarly !== undefined && !open.some(isWholeDay);
  const latest = early ? minutesOf(endsEarly) : Infinity;
  return open
    .map(({ from, to }) => ({
      from: instantOf(number, minutesOf(from)),
      to: instantOf(number, Math.min(minutesOf(to), latest)),
    }))
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
}

function slotDay(number: number, holidays: ReadonlySet<number>): SlotDay {
  return {
    number,
    begins: instantOf(number, 0),
    ends: instantOf(number + 1, 0),
    noon: instantOf(number, 12 * 60),
    one: instantOf(number, 13 * 60),
    isHoliday: holidays.has(number),
    beforeHoliday: !holidays.has(number) && holidays.has(number + 1),
  };
}

function workingDaysAfter(day: number, count: number, holidays: ReadonlySet<number>): number {
  let found = day;
  for (let left = count; left > 0;) {
    found += 1;
    if (weekdayOfNumber(found) < 5 && !holidays.has(found)) left -= 1;
  }
  return found;
}

/** "08.30" -> 510 */
function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Swedish calendar arithmetic: days and wall time in Europe/Stockholm, instants in UTC. */
import { DateTime } from 'luxon';
import { day, instant, type Day, type Instant } from './ids.js';

const zone = 'Europe/Stockholm';

const local = (at: Date | Instant) => DateTime.fromJSDate(new Date(at), { zone });
/** A day as such has no hours that a zone could shift; in UTC it is reckoned faster. */
const calendarDay = (date: Day) => DateTime.fromISO(date, { zone: 'utc' });

export function dayOf(at: Date | Instant): Day {
  return day(local(at).toFormat('yyyy-MM-dd'));
}

/** The hour that Swedish clocks show. */
export function hourOf(at: Instant): number {
  return local(at).hour;
}

/** How far Swedish clocks are ahead of UTC: 60, or 120 in summer. */
export function minutesAheadOfUtc(at: Instant): number {
  return local(at).offset;
}

/** What Swedish clocks show, as `HH:MM`. */
export function wallTimeOf(at: Date | Instant): string {
  return local(at).toFormat('HH:mm');
}

/** The instant of a Swedish wall time; a time that summer time skips moves on by the hour it skipped. */
export function at(date: Day, time: string): Instant {
  return instant(DateTime.fromISO(`${date}T${time}`, { zone }).toJSDate());
}

export function addDays(date: Day, days: number): Day {
  return day(calendarDay(date).plus({ days }).toFormat('yyyy-MM-dd'));
}

/** The same day of that month, or its last where it has none. */
export function addMonths(date: Day, months: number): Day {
  return day(calendarDay(date).plus({ months }).toFormat('yyyy-MM-dd'));
}

export function addMinutes(start: Instant, minutes: number): Instant {
  return instant(DateTime.fromISO(start).plus({ minutes }).toJSDate());
}

export function isWorkingDay(date: Day, holidays: readonly Day[]): boolean {
  return calendarDay(date).weekday <= 5 && !holidays.includes(date);
}

/** Monday is 0. */
export function weekdayOf(date: Day): number {
  return calendarDay(date).weekday - 1;
}

/** The day itself, or the next one on which people work. */
export function workingDayFrom(date: Day, holidays: readonly Day[]): Day {
  return isWorkingDay(date, holidays) ? date : addWorkingDays(date, 1, holidays);
}

/** The day that lies so many working days after (or, negative, before) a day; the day itself is not counted. */
export function addWorkingDays(date: Day, count: number, holidays: readonly Day[]): Day {
  const step = count < 0 ? -1 : 1;
  let found = date;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found, holidays)) left -= 1;
  }
  return found;
}

export function daysBetween(from: Day, to: Day): number {
  const between = DateTime.fromISO(to, { zone }).diff(DateTime.fromISO(from, { zone }), 'days');
  return Math.round(between.days);
}

/** Those that have not begun. */
export function stillAhead<S extends { readonly start: Instant }>(slots: readonly S[], now: Instant): S[] {
  return slots.filter(({ start }) => start > now);
}

/** Swedish days on which offices are closed: public holidays, and the eves that are free by custom. */
import Holidays from 'date-holidays';
import { day, type Day } from './process/ids.js';

const calendar = new Holidays('SE');
const known = new Map<number, readonly Day[]>();

/** Midsummer's Eve, Christmas Eve, New Year's Eve: not public holidays, but nobody answers a summons then. */
const freeEves = ['midsommarafton', 'julafton', 'nyårsafton'];

/** The closed days of the year before, of and after an instant. */
export function holidaysAround(now: Date): readonly Day[] {
  const year = now.getUTCFullYear();
  return [year - 1, year, year + 1].flatMap(holidaysOf);
}

function holidaysOf(year: number): readonly Day[] {
  const days =
    known.get(year) ??
    calendar
      .getHolidays(year, 'sv')
      .filter(({ type, name }) => type === 'public' || freeEves.includes(name.toLocaleLowerCase('sv')))
      .map(({ date }) => day(date.slice(0, 10)));
  known.set(year, days);
  return days;
}

/** A board keeps days, and gives them as instants: midnight or noon, here or in UTC, is one and the same day in Sweden. */
import { day, type Day } from '../process/ids.js';

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });

export function dayIn(instant: Date): Day {
  return day(stockholm.format(instant));
}

/** Noon is the same day wherever in Europe it is read. */
export function noonOf(due: Day): Date {
  return new Date(`${due}T12:00:00Z`);
}

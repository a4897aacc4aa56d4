/** A day that a form presets is never a weekend; which holidays there are is for the reader to see. */
import type { Day } from '../../process/ids.js';
import { addDays, isWorkingDay } from '../../process/time.js';

export function workingDayFrom(date: Day): Day {
  return isWorkingDay(date, []) ? date : workingDayFrom(addDays(date, 1));
}

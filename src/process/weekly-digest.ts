/** When the weekly digest of what has stopped goes to the SIP-samordnare: as the week's work begins (process time). */
import {
  addDays,
  addWorkingDays,
  dayOf,
  isWorkingDay,
  wallTimeOf,
  weekdayOf,
  workingDayFrom,
} from './time.js';
import type { Day } from './ids.js';
import { officeHours } from './office-hours.js';

/** The Monday of the week whose digest is to go out now; on its first working day, and where that was missed on its second. */
export function digestWeek(now: Date, holidays: readonly Day[]): Day | undefined {
  const [today, time] = [dayOf(now), wallTimeOf(now)];
  if (!isWorkingDay(today, holidays) || time < officeHours.from || time >= officeHours.to) return undefined;
  const monday = addDays(today, -weekdayOf(today));
  const second = addWorkingDays(workingDayFrom(monday, holidays), 1, holidays);
  return today <= second ? monday : undefined;
}

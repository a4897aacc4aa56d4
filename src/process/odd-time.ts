/** A time that may be a slip of the date or the clock: whoever means it says so by a second press. */
import type { Day } from './ids.js';
import type { Slot } from './sip-case.js';
import { dayOf, isWorkingDay, wallTimeOf } from './time.js';

/** Between these somebody may well be at work, though offices are closed. */
const waking = { from: '07:00', to: '20:00' } as const;

export function oddIn({ start, end }: Slot, holidays: readonly Day[]): 'closedDay' | 'oddHours' | undefined {
  if (!isWorkingDay(dayOf(start), holidays)) return 'closedDay';
  const isOneDay = dayOf(start) === dayOf(end);
  const within = isOneDay && wallTimeOf(start) >= waking.from && wallTimeOf(end) <= waking.to;
  return within ? undefined : 'oddHours';
}

/** The day by which a summons is to be answered (N4). */
import type { Day, Instant } from './ids.js';
import { addWorkingDays, dayOf } from './time.js';

interface Known {
  readonly now: Date | Instant;
  readonly holidays: readonly Day[];
}

/**
 * So many working days after it is sent (a setting), but before the first time that it proposes: at a discharge the meeting
 * comes sooner than that, and an answer after it is none. Never earlier than the day on which it is sent.
 */
export function answerDay(workingDays: number, times: readonly Instant[], { now, holidays }: Known): Day {
  const today = dayOf(now);
  const usual = addWorkingDays(today, workingDays, holidays);
  const [first] = [...times].sort();
  if (first === undefined) return usual;
  const before = addWorkingDays(dayOf(first), -1, holidays);
  if (before >= usual) return usual;
  return before > today ? before : today;
}

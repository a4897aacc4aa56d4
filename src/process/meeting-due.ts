/** When a booked meeting is spoken of: the working day before it, when it is over, and the working day after. */
import { instant, type Instant } from './ids.js';
import type { Meeting, SipCase } from './sip-case.js';
import { addWorkingDays, at as wallTime, dayOf } from './time.js';
import type { World } from './world.js';

const workStarts = '08:00';

/** Not of one that is booked so late that everybody has just heard of it. */
export function workdayBeforeMeeting(
  _case: SipCase,
  { slot, stay }: Meeting,
  { holidays }: World,
): Instant | undefined {
  const due = wallTime(addWorkingDays(dayOf(slot.start), -1, holidays), workStarts);
  return due > stay.since ? due : undefined;
}

export function meetingEnd(_case: SipCase, { slot }: Meeting): Instant {
  return instant(new Date(slot.end));
}

export function workdayAfterMeeting(_case: SipCase, { slot }: Meeting, { holidays }: World): Instant {
  return wallTime(addWorkingDays(dayOf(slot.end), 1, holidays), workStarts);
}

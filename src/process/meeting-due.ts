/** When a booked meeting is spoken of: the working day before it, when it is over, the working day after, and every week from then on. */
import { instant, type Instant, type MeetingId } from './ids.js';
import { officeHours } from './office-hours.js';
import type { Meeting, SipCase } from './sip-case.js';
import {
  addDays,
  addWorkingDays,
  at as wallTime,
  dayOf,
  isWorkingDay,
  wallTimeOf,
  workingDayFrom,
} from './time.js';
import type { World } from './world.js';

/** Not of one that is booked so late that everybody has just heard of it. */
export function workdayBeforeMeeting(
  _case: SipCase,
  { slot, stay }: Meeting,
  { holidays }: World,
): Instant | undefined {
  const due = wallTime(addWorkingDays(dayOf(slot.start), -1, holidays), officeHours.from);
  return due > stay.since ? due : undefined;
}

/** Whoever has just undone the record of it is about to record it again. */
export function meetingEnd(_case: SipCase, { slot, stay }: Meeting): Instant | undefined {
  return slot.end > stay.since ? instant(new Date(slot.end)) : undefined;
}

/** The working day after it was first asked about, so never twice on one day. */
export function workdayAfterMeeting(
  _case: SipCase,
  { slot, heldAsked, stay }: Meeting,
  world: World,
): Instant {
  const asked = heldAsked?.[0] ?? slot.end;
  return morningAfter(asked > stay.since ? asked : stay.since, world);
}

const daysBetweenQuestions = 7;

/** Every week from then on: without an answer there is neither a plan nor another time. */
export function weekAfterQuestion(sipCase: SipCase, meeting: Meeting, world: World): Instant | undefined {
  if (!meeting.stay.fired.includes('askIfHeldNextDay')) return undefined;
  const last = meeting.heldAsked?.at(-1) ?? workdayAfterMeeting(sipCase, meeting, world);
  const due = addDays(dayOf(last), daysBetweenQuestions);
  return wallTime(workingDayFrom(due, world.holidays), officeHours.from);
}

/** What is said in the evening or on a day off may have waited for this morning itself: then it is the morning after. */
function morningAfter(said: Instant, { holidays }: World): Instant {
  const [today, time] = [dayOf(said), wallTimeOf(said)];
  const atWork = isWorkingDay(today, holidays) && time >= officeHours.from && time < officeHours.to;
  return wallTime(addWorkingDays(today, atWork ? 1 : 2, holidays), officeHours.from);
}

/** The first day, the next and a week later it is the convener alone who is asked; then the chief hears of it too. */
const asksBeforeChief = 3;

export function heldLongUnknown({ meetings }: SipCase, meetingId: MeetingId): boolean {
  return meetings.some(({ id, heldAsked = [] }) => id === meetingId && heldAsked.length > asksBeforeChief);
}

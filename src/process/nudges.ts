/**
 * What the clock reminds a person of in their own chat. What can wait is gathered to one card a day; what is due
 * that day comes at once. (Product rule: nobody is nagged. No source fixes the number.)
 */
import type { CardName, FollowUpEffect, NewsName } from './follow-ups.js';
import type { Day, Instant } from './ids.js';
import { instant } from './ids.js';
import { officeHours } from './office-hours.js';
import type { SipCase } from './sip-case.js';
import { dueOf } from './task-due.js';
import { addDays, addWorkingDays, at, dayOf, isWorkingDay, wallTimeOf, workingDayFrom } from './time.js';

/** Where the press of a nudge leads: to the card on which it is solved, which may be its own. */
export type Solves = 'case' | 'task' | 'deviation' | 'itself';

interface Nudge {
  readonly comes: 'gathered' | 'atOnce';
  readonly solves: Solves;
}

// prettier-ignore
export const nudges = {
  notBegun:        { comes: 'gathered', solves: 'case' },
  proposalWaits:   { comes: 'gathered', solves: 'case' },
  noAnswer:        { comes: 'gathered', solves: 'case' },
  returned:        { comes: 'gathered', solves: 'case' },
  timeToBook:      { comes: 'gathered', solves: 'case' },
  timeIsGone:      { comes: 'gathered', solves: 'case' },
  planLate:        { comes: 'gathered', solves: 'case' },
  interimWanted:   { comes: 'gathered', solves: 'deviation' },
  taskDue:         { comes: 'gathered', solves: 'task' },
  taskOverdue:     { comes: 'gathered', solves: 'task' },
  taskReported:    { comes: 'gathered', solves: 'case' },
  taskSilent:      { comes: 'gathered', solves: 'case' },
  heldUnknown:     { comes: 'gathered', solves: 'case' },
  followUpLate:    { comes: 'gathered', solves: 'case' },
  chiefSilent:     { comes: 'gathered', solves: 'case' },
  // The chief comes before the deviation does (T1).
  chiefUnread:     { comes: 'atOnce',   solves: 'case' },
  // The last day is today or the next working day.
  callDue:         { comes: 'atOnce',   solves: 'case' },
  callLate:        { comes: 'atOnce',   solves: 'case' },
  askAgain:        { comes: 'atOnce',   solves: 'case' },
  meetingSoon:     { comes: 'atOnce',   solves: 'case' },
  chiefUnanswered: { comes: 'atOnce',   solves: 'case' },
  // Cards that ask for something; one alone comes as it is.
  'deviation':     { comes: 'gathered', solves: 'itself' },
  'follow-up':     { comes: 'gathered', solves: 'itself' },
  'was-held':      { comes: 'gathered', solves: 'itself' },
} as const satisfies Partial<Record<NewsName | CardName, Nudge>>;

export type NudgeName = keyof typeof nudges;

/** Undefined for what is no such reminder. */
export function nudgeIn(effect: Extract<FollowUpEffect, { do: 'send' | 'tell' }>): NudgeName | undefined {
  const name = effect.do === 'tell' ? effect.news : effect.card;
  return effect.nudges && name in nudges ? (name as NudgeName) : undefined;
}

/** Whether its words would be wrong today: the day that it spoke of has been, or another has been agreed. */
export function isWrongToday(
  effect: Extract<FollowUpEffect, { do: 'send' | 'tell' }>,
  { tasks, followUpOn }: SipCase,
  today: Day,
): boolean {
  const task = tasks.find(({ id }) => id === effect.taskId);
  switch (nudgeIn(effect)) {
    case 'taskDue':
      return task !== undefined && dueOf(task) < today;
    case 'taskOverdue':
      return task !== undefined && dueOf(task) >= today;
    case 'taskReported':
      return task?.state === 'late' && dueOf(task) < today;
    case 'follow-up':
      return followUpOn !== undefined && followUpOn <= today;
    default:
      return false;
  }
}

/** When the next of what is gathered goes out, where the first may from `due`. */
export function goesOutAt(due: Instant, now: Date, holidays: readonly Day[]): Instant {
  return new Date(due) > now ? due : nudgeTimeFrom(now, holidays);
}

/** Whether the day's card may go out now. */
export function isNudgeTime(now: Date, holidays: readonly Day[]): boolean {
  const time = wallTimeOf(now);
  return isWorkingDay(dayOf(now), holidays) && time >= officeHours.from && time < officeHours.to;
}

/** When what is gathered now may go out: at once on a working day in working hours, else as the next begins. */
export function nudgeTimeFrom(now: Date, holidays: readonly Day[]): Instant {
  if (isNudgeTime(now, holidays)) return instant(now);
  const today = dayOf(now);
  const over = wallTimeOf(now) >= officeHours.to;
  return at(workingDayFrom(over ? addDays(today, 1) : today, holidays), officeHours.from);
}

/** The morning of the next working day. */
export function nextNudgeTime(now: Date, holidays: readonly Day[]): Instant {
  return at(addWorkingDays(dayOf(now), 1, holidays), officeHours.from);
}

export const delays = ['tomorrow', 'threeDays', 'nextWeek'] as const;
export type Delay = (typeof delays)[number];

/** "Påminn mig senare": working days, and the morning of one. */
export function putOffUntil(delay: Delay, now: Date, holidays: readonly Day[]): Instant {
  if (delay === 'nextWeek') return at(workingDayFrom(addDays(dayOf(now), 7), holidays), officeHours.from);
  return at(addWorkingDays(dayOf(now), delay === 'tomorrow' ? 1 : 3, holidays), officeHours.from);
}

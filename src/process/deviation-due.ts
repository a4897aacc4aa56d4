/** When what did not come becomes a suggestion of a deviation (domain 7.1): T1, T7 and T11; and when a dispute is asked about (R63). */
import { doorsOf } from './doors.js';
import type { Instant } from './ids.js';
import { meetingGoal } from './machines/meeting-goal.js';
import { addOpenHours } from './open-time.js';
import { isProtected } from './protection.js';
import { dueOf } from './task-due.js';
import { usualReceiptHours } from './settings.js';
import type { Deviation, Recipient, SipCase, Task } from './sip-case.js';
import { addWorkingDays, at, dayOf, workingDayFrom } from './time.js';
import { unitOf, type World } from './world.js';

type Due = Instant | undefined;

const workStarts = '08:00';
/** Working days of silence after the second reminder of a measure. */
const silentTaskDays = 3;

/**
 * T1: an obliged unit that could have acknowledged, in its own opening hours. Where the last day to answer comes first, that
 * says it; a unit that has said no and is asked for somebody else has received it.
 */
export function receiptIsLate(sipCase: SipCase, recipient: Recipient, world: World): Due {
  const { kind, answerBy, stay, substituteAsked } = recipient;
  if (kind !== 'summons' || !answerBy || substituteAsked) return undefined;
  // In cases from before the chief was told first.
  if (stay.fired.includes('reportNoReceipt')) return undefined;
  if (isProtected(sipCase) || doorsOf(unitOf(world, recipient.atUnitId)).length === 0) return undefined;
  const due = openAt(recipient, stay.since, sipCase.settings.receiptHours ?? usualReceiptHours, world);
  return due && dayOf(due) <= answerBy ? due : undefined;
}

/** The working day after its chief was told of it, and not before the unit has been open since: it may still acknowledge. */
export function receiptStaysAway(sipCase: SipCase, recipient: Recipient, world: World): Due {
  const told = receiptIsLate(sipCase, recipient, world);
  const open = told && openAt(recipient, told, 1, world);
  if (!open) return undefined;
  const morning = at(addWorkingDays(dayOf(told), 1, world.holidays), workStarts);
  const due = open > morning ? open : morning;
  return recipient.answerBy && dayOf(due) <= recipient.answerBy ? due : undefined;
}

function openAt({ atUnitId }: Recipient, from: Instant, hours: number, world: World): Due {
  const opening = unitOf(world, atUnitId)?.openingHours;
  return addOpenHours(from, hours, { hours: opening, holidays: world.holidays });
}

/** T7: the aim of a child's meeting has passed, and none has been held; once in a case, and a pause is not held against anybody. */
export function meetingIsLate(sipCase: SipCase, _none: unknown, world: World): Due {
  const goal = meetingGoal(sipCase);
  const told = sipCase.deviations.some(({ trigger }) => trigger === 'lateMeeting');
  // A plan that stands is followed up: its meeting has another day than the first one had.
  if (!goal || told || sipCase.planActivatedAt || sipCase.convenerGone) return undefined;
  const due = at(addWorkingDays(workingDayFrom(goal, world.holidays), 1, world.holidays), workStarts);
  return due > sipCase.stay.since ? due : undefined;
}

/** T11: nothing has been said of a measure since its two reminders. */
export function taskIsSilent(_case: SipCase, task: Task, world: World): Due {
  const [due, stay] = [dueOf(task), task.stay];
  const second = at(addWorkingDays(due, 1, world.holidays), workStarts);
  const silent = at(addWorkingDays(due, 1 + silentTaskDays, world.holidays), workStarts);
  // Both have been sent in this stay.
  return second > stay.since && stay.fired.includes('taskFallsDue') ? silent : undefined;
}

/** R63: each working day until somebody has written who does what meanwhile; the case goes on. */
export function interimIsMissing({ sealed }: SipCase, deviation: Deviation, world: World): Due {
  if (sealed.deviations[deviation.id]?.interim) return undefined;
  const { interimAsked, stay } = deviation;
  const last = interimAsked && interimAsked > stay.since ? interimAsked : stay.since;
  return at(addWorkingDays(dayOf(last), 1, world.holidays), workStarts);
}

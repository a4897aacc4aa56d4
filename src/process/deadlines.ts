/** TABLE 3: what happens if nobody does anything - in which state, when, and which move the clock then makes. */
import { lastDayToCall } from './discharge.js';
import {
  interimIsMissing,
  meetingIsLate,
  receiptIsLate,
  receiptStaysAway,
  taskIsSilent,
} from './deviation-due.js';
import { otherDoorAt } from './doors.js';
import type { Day, Instant } from './ids.js';
import { machines } from './machines/all.js';
import { currentMeeting } from './machines/meeting.js';
import { endOfMeeting } from './machines/meeting-over.js';
import { meetingEnd, weekAfterQuestion, workdayAfterMeeting, workdayBeforeMeeting } from './meeting-due.js';
import type { Move, MoveKind } from './moves.js';
import { officeHours } from './office-hours.js';
import { ownerStaysAway } from './owner.js';
import { isInForce } from './plan-in-hand.js';
import { dayAfterProposal, proposalOutlastsAnswerDay } from './proposal-due.js';
import { isProtected } from './protection.js';
import { meetingGoal } from './machines/meeting-goal.js';
import { comes, holdsSummons } from './recipient-states.js';
import { chiefIsTold, firstWhenPassedOn } from './routing.js';
import type { CaseState, Meeting, Recipient, SipCase, Stay, Task } from './sip-case.js';
import { dueOf } from './task-due.js';
import { addDays, addWorkingDays, at as wallTime, dayOf, workingDayFrom } from './time.js';
import { timesInQuestion } from './times-in-question.js';
import { unitOf, type World } from './world.js';

type Due = Instant | undefined;

interface Deadline {
  readonly name: MoveKind;
  readonly of: 'case' | 'recipient' | 'meeting' | 'task' | 'deviation';
  readonly while: readonly string[];
  readonly due: (sipCase: SipCase, subject: never, world: World) => Due;
  /** It is the convener's answer that is waited for, not the recipient's. */
  readonly asksConvener?: true;
  /** Comes back: its due time moves on each time that it has spoken. */
  readonly repeats?: true;
  /** Statute, seed, agreement, or "setting" where no source fixes the number. */
  readonly source: string;
}

// prettier-ignore
export const deadlines = [
  { name: 'remindToBegin',       of: 'case',      while: ['preparing'],                 due: notBegun,           source: 'SoL 10 kap. 8 § (R8); that the next working day counts too is a setting' },
  { name: 'useOtherDoor',        of: 'recipient', while: ['sent'],                      due: notAcknowledged,    source: "the unit's own setting: working hours until its other door is tried too" },
  { name: 'remindRecipient',     of: 'recipient', while: ['sent', 'received'],          due: halfOfAnswerTime,   source: 'setting (N4), design 8.26' },
  { name: 'remindRecipientLast', of: 'recipient', while: ['sent', 'received'],          due: dayBeforeAnswer,    source: 'setting (N4), design 8.26' },
  { name: 'tellChiefNoReceipt',  of: 'recipient', while: ['sent'],                      due: receiptIsLate,      source: 'setting (N4); domain 7.1 T1: reminder, chief, deviation' },
  { name: 'reportNoReceipt',     of: 'recipient', while: ['sent'],                      due: receiptStaysAway,   source: 'setting (N4); domain 7.1 T1' },
  { name: 'returnToFirst',       of: 'recipient', while: ['sent', 'received'],          due: silentWhenPassedOn, source: 'setting (N4); V-KALLAD (R43)' },
  { name: 'tellReceivingChief',  of: 'recipient', while: ['sent', 'received'],          due: chiefOfSilent,      source: 'setting (N4); domain 5.4: reminder, chief, deviation' },
  { name: 'reportNoAnswer',      of: 'recipient', while: ['sent', 'received'],          due: silentAtFirst,      source: 'setting (N4); domain 7.1 T2 and T4' },
  { name: 'remindOfProposal',     of: 'recipient', while: ['received', 'accepted'],     due: dayAfterProposal,          asksConvener: true, source: 'setting (N4): whoever asked waits for the answer' },
  { name: 'remindOfProposalLast', of: 'recipient', while: ['received', 'accepted'],     due: proposalOutlastsAnswerDay, asksConvener: true, source: 'setting (N4): whoever asked waits for the answer' },
  { name: 'answersAreDue',       of: 'case',      while: ['called'],                    due: afterLastAnswerDay, source: 'setting (N4): whoever has answered waits for a time' },
  { name: 'remindSummons',       of: 'case',      while: ['preparing', 'obtainingConsent', 'readyToCall'], due: dayBeforeLastCall, source: 'LSU 4 kap. 3 § (R29); the day before is a setting' },
  { name: 'remindToBook',        of: 'case',      while: ['readyToCall'],               due: daysWithoutTime,    source: 'setting (N4): the answers stand, and only the time is gone' },
  { name: 'remindToBookLast',    of: 'case',      while: ['readyToCall'],               due: dayBeforeAim,       source: 'setting (R30, N6): the working day before the last day of the aim' },
  { name: 'reportLateSummons',   of: 'case',      while: ['preparing', 'obtainingConsent', 'readyToCall'], due: afterLastCall,     source: 'LSU 4 kap. 3 §; lag 1930:173 2 § (R29); domain 7.1 T6' },
  { name: 'reportLateMeeting',   of: 'case',      while: ['readyToCall', 'called', 'meetingBooked'], due: meetingIsLate, source: 'seed 001 (R30); domain 7.1 T7' },
  { name: 'meetingBegins',       of: 'meeting',   while: ['booked'],                    due: meetingStart,       source: 'the booking itself: attendance can be taken from now' },
  { name: 'remindOfMeeting',     of: 'meeting',   while: ['booked'],                    due: workdayBeforeMeeting, source: 'setting (N4): time to prepare' },
  { name: 'askIfHeld',           of: 'meeting',   while: ['booked'],                    due: meetingEnd,         source: 'the booking itself: attendance is noted while it is remembered' },
  { name: 'askIfHeldNextDay',    of: 'meeting',   while: ['booked'],                    due: workdayAfterMeeting, source: 'setting (N4): attendance is noted while it is remembered' },
  { name: 'askIfHeldAgain',      of: 'meeting',   while: ['booked'],                    due: weekAfterQuestion,  repeats: true, source: 'setting (N4): without an answer there is neither a plan nor another time' },
  { name: 'remindToAskAgain',    of: 'case',      while: ['consentRefused'],            due: askAgainDay,        source: 'the day that was agreed with a no (domain 4.2)' },
  { name: 'remindPlan',          of: 'case',      while: ['meetingHeld'],               due: planLate,           source: 'setting (R54); domain 7.1 T9' },
  { name: 'remindFollowUp',      of: 'case',      while: ['planActive'],                due: daysBeforeFollowUp, source: 'setting (N4): two weeks to call to a meeting in' },
  { name: 'followUpFallsDue',    of: 'case',      while: ['planActive'],                due: followUpDay,        source: 'the plan itself (R55)' },
  { name: 'escalateFollowUp',    of: 'case',      while: ['followUpDue', 'readyToCall', 'called', 'meetingBooked', 'meetingHeld'], due: followUpGrace,      source: 'setting (R56); domain 7.1 T10' },
  { name: 'reportOwnerGone',     of: 'case',      while: ['planActive', 'followUpDue', 'followUpHeld', 'readyToCall', 'called', 'meetingBooked', 'meetingHeld'], due: ownerStaysAway, repeats: true, source: 'setting: three working days for somebody to take it over; domain 7.1 T12' },
  { name: 'remindTask',          of: 'task',      while: ['open', 'late', 'needsHelp'], due: dayBeforeTask,      source: 'the plan itself (R32)' },
  { name: 'taskFallsDue',        of: 'task',      while: ['open', 'late', 'needsHelp'], due: dayAfterTask,       source: 'the plan itself (R32)' },
  { name: 'reportTaskSilent',    of: 'task',      while: ['open'],                      due: taskIsSilent,       source: 'setting (N4): three working days after the second reminder; domain 7.1 T11' },
  { name: 'askForInterim',       of: 'deviation', while: ['disputed'],                  due: interimIsMissing,   repeats: true, source: 'seed 002 (R63); that each working day is asked is a setting' },
] as const satisfies readonly Deadline[];

const workStarts = officeHours.from;

/** R8: "genast" is the same or the next working day; whoever waits for the fixed care contact's answer has begun. */
function notBegun({ begunAt, discharge, stay }: SipCase, _none: unknown, world: World): Due {
  const { request } = discharge ?? {};
  if (begunAt || (request && request.state !== 'taken')) return undefined;
  return wallTime(addWorkingDays(dayOf(stay.since), 2, world.holidays), workStarts);
}

/** Of a unit with two doors and hours set; where identity is protected there is neither channel nor mail (R69). */
function notAcknowledged(sipCase: SipCase, { target, atUnitId, stay }: Recipient, world: World): Due {
  if (target.kind === 'person' || isProtected(sipCase)) return undefined;
  return otherDoorAt(stay.since, unitOf(world, atUnitId), world);
}

function halfOfAnswerTime(sipCase: SipCase, recipient: Recipient, world: World): Due {
  if (!recipient.answerBy) return undefined;
  const half = Math.ceil(sipCase.settings.answerWorkingDays / 2);
  const due = addWorkingDays(dayOf(recipient.stay.since), half, world.holidays);
  // Never two reminders on one day.
  return due < addWorkingDays(recipient.answerBy, -1, world.holidays) ? wallTime(due, workStarts) : undefined;
}

function dayBeforeAnswer(_case: SipCase, recipient: Recipient, world: World): Due {
  if (!recipient.answerBy) return undefined;
  const due = addWorkingDays(recipient.answerBy, -1, world.holidays);
  return due > dayOf(recipient.stay.since) ? wallTime(due, workStarts) : undefined;
}

const daysToFindATime = 2;

/** Whoever called a meeting off, or could not hold it, has said that they will come back with a time. */
function daysWithoutTime(sipCase: SipCase, _none: unknown, world: World): Due {
  if (!lacksOnlyTime(sipCase)) return undefined;
  return wallTime(addWorkingDays(dayOf(sipCase.stay.since), daysToFindATime, world.holidays), workStarts);
}

/** Where the aim comes later than that, once more the working day before its last day. */
function dayBeforeAim(sipCase: SipCase, none: unknown, world: World): Due {
  const [first, aim] = [daysWithoutTime(sipCase, none, world), meetingGoal(sipCase)];
  const isAimed = sipCase.meetings.at(-1)?.kind === 'sip';
  const due = aim && isAimed && wallTime(addWorkingDays(aim, -1, world.holidays), workStarts);
  return first && due && due > first ? due : undefined;
}

function lacksOnlyTime({ meetings, recipients }: SipCase): boolean {
  return meetings.at(-1)?.state === 'cancelled' && recipients.some(comes);
}

/** When a time can be chosen by what is answered: somebody comes, and there are times ahead of that day. */
function afterLastAnswerDay(sipCase: SipCase, _none: unknown, world: World): Due {
  const asked = sipCase.recipients.filter((one) => holdsSummons(one) && one.answerBy !== undefined);
  const last = asked
    .flatMap(({ answerBy }) => answerBy ?? [])
    .sort()
    .at(-1);
  if (!last || currentMeeting(sipCase) || !sipCase.recipients.some(comes)) return undefined;
  const due = wallTime(addWorkingDays(last, 1, world.holidays), workStarts);
  return timesInQuestion(sipCase, due).length > 0 ? notBefore(sipCase.stay, due) : undefined;
}

function meetingStart(_case: SipCase, meeting: Meeting): Due {
  return meeting.slot.start;
}

function dayBeforeLastCall(sipCase: SipCase, _none: unknown, world: World): Due {
  const last = lastDayToCall(sipCase, world);
  if (!last || sipCase.summonedAt) return undefined;
  return notBefore(sipCase.stay, wallTime(addWorkingDays(last.on, -1, world.holidays), workStarts));
}

/** Once in a case, in whichever state it then is. */
function afterLastCall(sipCase: SipCase, _none: unknown, world: World): Due {
  const last = lastDayToCall(sipCase, world);
  const told = sipCase.deviations.some(({ trigger }) => trigger === 'lateCall');
  if (!last || sipCase.summonedAt || told) return undefined;
  return wallTime(addWorkingDays(last.on, 1, world.holidays), workStarts);
}

/** R43: an obliged unit that was passed the summons, and is silent. */
function silentWhenPassedOn(sipCase: SipCase, recipient: Recipient, world: World): Due {
  return mustGoBack(sipCase, recipient, world) ? afterAnswerBy(recipient, world) : undefined;
}

/** The working day before a deviation is suggested, so that the unit may still answer. */
function chiefOfSilent(sipCase: SipCase, recipient: Recipient, world: World): Due {
  const asked = chiefIsTold(sipCase, recipient) && !mustGoBack(sipCase, recipient, world);
  return asked ? afterAnswerBy(recipient, world) : undefined;
}

function silentAtFirst(sipCase: SipCase, recipient: Recipient, world: World): Due {
  if (mustGoBack(sipCase, recipient, world)) return undefined;
  return afterAnswerBy(recipient, world, chiefIsTold(sipCase, recipient) ? 2 : 1);
}

function mustGoBack(sipCase: SipCase, recipient: Recipient, world: World): boolean {
  return recipient.kind === 'summons' && firstWhenPassedOn(sipCase, recipient, world) !== undefined;
}

function afterAnswerBy(recipient: Recipient, world: World, workingDays = 1): Due {
  if (!recipient.answerBy) return undefined;
  const due = wallTime(addWorkingDays(recipient.answerBy, workingDays, world.holidays), workStarts);
  return notBefore(recipient.stay, due);
}

/** The soonest day that somebody who said no agreed to. */
function askAgainDay({ consents, stay }: SipCase, _none: unknown, world: World): Due {
  const [day] = consents
    .flatMap(({ state, askAgainOn }) => (state === 'refused' && askAgainOn ? [askAgainOn] : []))
    .sort();
  return day && notBefore(stay, wallTime(workingDayFrom(day, world.holidays), workStarts));
}

function planLate(sipCase: SipCase, _none: unknown, world: World): Due {
  // The plan stands: what is waited for is how it went.
  if (sipCase.followUpCall) return undefined;
  const due = addWorkingDays(dayOf(sipCase.stay.since), sipCase.settings.planWorkingDays, world.holidays);
  return wallTime(due, workStarts);
}

function followUpDay(sipCase: SipCase, _none: unknown, world: World): Due {
  return sipCase.followUpOn && wallTime(workingDayFrom(sipCase.followUpOn, world.holidays), workStarts);
}

function followUpGrace(sipCase: SipCase, _none: unknown, world: World): Due {
  const isDue = sipCase.state === 'followUpDue' || sipCase.followUpCall !== undefined;
  if (!sipCase.followUpOn || !isDue || isToldOf(sipCase)) return undefined;
  const { followUpGraceDays } = sipCase.settings;
  const after = (date: Day) =>
    wallTime(workingDayFrom(addDays(date, followUpGraceDays), world.holidays), workStarts);
  // What passed during a pause is not held against anybody: the days of grace begin again.
  return notBefore(sipCase.stay, after(sipCase.followUpOn)) ?? after(dayOf(sipCase.stay.since));
}

/** Called to a meeting and moved on, the same follow-up is not told of anew. */
function isToldOf({ deviations, followUpOn }: SipCase): boolean {
  return deviations.some(({ trigger, missedOn }) => trigger === 'noFollowUp' && missedOn === followUpOn);
}

const daysToCallToFollowUp = 10;

/** While there is still time to call to a meeting. */
function daysBeforeFollowUp({ followUpOn, stay }: SipCase, _none: unknown, world: World): Due {
  if (!followUpOn) return undefined;
  return notBefore(
    stay,
    wallTime(addWorkingDays(followUpOn, -daysToCallToFollowUp, world.holidays), workStarts),
  );
}

function dayBeforeTask(_case: SipCase, task: Task, world: World): Due {
  return notBefore(task.stay, wallTime(addWorkingDays(dueOf(task), -1, world.holidays), workStarts));
}

function dayAfterTask(_case: SipCase, task: Task, world: World): Due {
  return notBefore(task.stay, wallTime(addWorkingDays(dueOf(task), 1, world.holidays), workStarts));
}

/** A time that had passed when the stay began is not spoken of: whoever answers late, or is late and says so, is not nagged for it. */
function notBefore(stay: Stay, due: Instant): Due {
  return due > stay.since ? due : undefined;
}

interface DueMove {
  readonly at: Instant;
  readonly move: Move;
}

/** Every deadline of this case that has not yet spoken in its stay, soonest first: only what the tables let the clock do now. */
export function dueMoves(sipCase: SipCase, world: World): readonly DueMove[] {
  const found: DueMove[] = [];
  for (const row of deadlines as readonly Deadline[]) {
    for (const subject of subjectsOf(sipCase, row)) {
      if (!row.while.includes(subject.state) || hasSpoken(row, subject)) continue;
      if (!mayMoveNow(row, subject, sipCase) || waitsForConvener(row, subject)) continue;
      // The row's own `of` says which kind of subject its function takes.
      const due = row.due(sipCase, subject as never, world);
      if (due && !comesTooLate(row, due, sipCase)) found.push({ at: due, move: moveFor(row, subject) });
    }
  }
  return found.sort((one, other) => one.at.localeCompare(other.at));
}

function hasSpoken({ name, repeats }: Deadline, { stay }: Subject): boolean {
  return repeats !== true && stay.fired.includes(name);
}

/** A unit that has proposed another waits for the convener's answer, and is neither reminded nor reported. */
function waitsForConvener({ of, asksConvener }: Deadline, subject: Subject): boolean {
  return (
    of === 'recipient' && !asksConvener && 'proposedUnitId' in subject && subject.proposedUnitId !== undefined
  );
}

/** Nobody is reminded of a meeting that has been: who was silent and stayed away is told by its attendance (domain 7.1 T5). */
function comesTooLate({ of }: Deadline, due: Instant, sipCase: SipCase): boolean {
  const end = of === 'recipient' ? endOfMeeting(sipCase) : undefined;
  return end !== undefined && due >= end;
}

/** A deadline never names a move that would be refused: the sweep would find the case due for ever. */
function mayMoveNow(row: Deadline, subject: Subject, sipCase: SipCase): boolean {
  // A measure of a plan that is still being written has been agreed on by nobody.
  if (row.of === 'task' && !isInForce(sipCase)) return false;
  // Nobody would get the answer.
  if (sipCase.convenerGone && row.of === 'recipient') return false;
  const table: Readonly<Record<string, object>> = machines[row.of];
  const moves = table[subject.state] as Partial<Record<string, { readonly during?: readonly CaseState[] }>>;
  const found = moves[row.name];
  return found !== undefined && (found.during?.includes(sipCase.state) ?? true);
}

/** When the clock next has something to say; kept beside the case so that the store can find it. */
export function nextDue(sipCase: SipCase, world: World): Instant | null {
  return dueMoves(sipCase, world)[0]?.at ?? null;
}

export function isDue(sipCase: SipCase, move: Move, now: Date, world: World): boolean {
  return dueMoves(sipCase, world).some((due) => sameMove(due.move, move) && new Date(due.at) <= now);
}

/** The deadline that a clock's move fulfils: deadlines are named by their move. */
export function deadlineOf(kind: MoveKind): string | undefined {
  return deadlines.find((row) => row.name === kind)?.name;
}

type Subject = { readonly state: string; readonly stay: Stay; readonly id?: string };

function subjectsOf(sipCase: SipCase, row: Deadline): readonly Subject[] {
  if (row.of === 'case') return [sipCase];
  const { recipients, meetings, tasks, deviations } = sipCase;
  return { recipient: recipients, meeting: meetings, task: tasks, deviation: deviations }[row.of];
}

function moveFor(row: Deadline, subject: Subject): Move {
  const idName = {
    case: undefined,
    recipient: 'recipientId',
    meeting: 'meetingId',
    task: 'taskId',
    deviation: 'deviationId',
  }[row.of];
  // A deadline's name is a clock move's kind, and such a move carries nothing but its subject's id.
  return { kind: row.name, ...(idName ? { [idName]: subject.id } : {}) } as Move;
}

function sameMove(one: Move, other: Move): boolean {
  return one.kind === other.kind && subjectIdOf(one) === subjectIdOf(other);
}

function subjectIdOf(move: Move): string | undefined {
  if ('recipientId' in move) return move.recipientId;
  if ('meetingId' in move) return move.meetingId;
  if ('deviationId' in move) return move.deviationId;
  return 'taskId' in move ? move.taskId : undefined;
}

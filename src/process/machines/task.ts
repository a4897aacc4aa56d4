/** One agreed measure as a task for its unit. */
import { either, type Ask, type MoveTable } from '../machine.js';
import type { CaseState, SipCase } from '../sip-case.js';
import { prompted } from './prompted.js';
import {
  daySaid,
  givenOn,
  isAgreed,
  isLater,
  isAnothers,
  newDayIsAhead,
  saidDone,
  saidLate,
  saidOtherwise,
  staysTheirs,
  undone,
  wantedHelp,
  wantsHelp,
  wasAnothers,
  wasLate,
} from './task-rules.js';

/** Also while a discharge has the plan followed up: what was agreed is done meanwhile. */
const during: readonly CaseState[] = [
  'planActive',
  'followUpDue',
  'followUpHeld',
  'readyToCall',
  'called',
  'meetingBooked',
  'meetingHeld',
];

// prettier-ignore
export const taskMoves = {
  open: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner', 'system'], during, when: [isAgreed], change: saidDone },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during, when: [isAgreed, newDayIsAhead, isLater], change: saidLate },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during, when: [isAgreed], change: wantsHelp },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during, when: [isAgreed], change: saidOtherwise },
    giveTask:      { to: 'open',      by: ['planOwner'], during, when: [isAgreed, isAnothers, newDayIsAhead], change: givenOn, restart: true },
    taskDayElsewhere: { to: 'open', by: ['system'], during, when: [isAgreed], change: daySaid },
    remindTask:    { to: 'open',   by: ['clock'], during },
    taskFallsDue:  { to: 'open',   by: ['clock'], during },
    reportTaskSilent: { to: 'open', by: ['clock'], during, change: taskMissed },
  },
  late: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner', 'system'], during, when: [isAgreed], change: saidDone },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during, when: [isAgreed, newDayIsAhead, isLater], change: saidLate, restart: true },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during, when: [isAgreed], change: wantsHelp },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during, when: [isAgreed], change: saidOtherwise },
    giveTask:      { to: 'open',      by: ['planOwner'], during, when: [isAgreed, isAnothers, newDayIsAhead], change: givenOn },
    taskDayElsewhere: { to: 'late', by: ['system'], during, when: [isAgreed], change: daySaid },
    remindTask:    { to: 'late',   by: ['clock'], during },
    taskFallsDue:  { to: 'late',   by: ['clock'], during },
  },
  needsHelp: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner', 'system'], during, when: [isAgreed], change: saidDone },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during, when: [isAgreed, newDayIsAhead, isLater], change: saidLate },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during, when: [isAgreed], change: wantsHelp },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during, when: [isAgreed], change: saidOtherwise },
    giveTask:      { to: 'open',      by: ['planOwner'], during, when: [isAgreed, isAnothers, newDayIsAhead], change: givenOn },
    taskDayElsewhere: { to: 'needsHelp', by: ['system'], during, when: [isAgreed], change: daySaid },
    remindTask:    { to: 'needsHelp', by: ['clock'], during },
    taskFallsDue:  { to: 'needsHelp', by: ['clock'], during },
  },
  wrongUnit: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner', 'system'], during, when: [isAgreed], change: saidDone },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during, when: [isAgreed, staysTheirs, newDayIsAhead, isLater], change: saidLate },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during, when: [isAgreed, staysTheirs], change: wantsHelp },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during, when: [isAgreed], change: saidOtherwise },
    taskReopened:  { to: either('needsHelp', either('late', 'open', wasLate), wantedHelp), by: ['taskUnit'], during, when: [isAgreed, staysTheirs], change: undone },
    giveTask:      { to: 'open',      by: ['planOwner'], during, when: [isAgreed, isAnothers, newDayIsAhead], change: givenOn },
    taskDayElsewhere: { to: 'wrongUnit', by: ['system'], during, when: [isAgreed], change: daySaid },
  },
  done: {
    taskReopened:  { to: either('wrongUnit', either('needsHelp', either('late', 'open', wasLate), wantedHelp), wasAnothers), by: ['taskUnit', 'planOwner', 'system'], during, when: [isAgreed, staysTheirs], change: undone },
  },
  handedOver: {},
} satisfies MoveTable<'task'>;

/** Domain 7.1 T11: suggests a deviation to whoever holds the plan together; files nothing. */
function taskMissed({ sipCase, move, now }: Ask<'reportTaskSilent'>): SipCase {
  return prompted(sipCase, 'taskNotDone', { taskId: move.taskId }, now);
}

/** One agreed measure as a task for its unit. */
import type { TaskId } from '../ids.js';
import { refuse, type Ask, type Asking, type MoveTable } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { unitMayKnow } from '../scope.js';
import type { CaseState, SipCase } from '../sip-case.js';
import { prompted } from './prompted.js';

/** Also while a discharge has the plan followed up: what was agreed is done meanwhile. */
const during: readonly CaseState[] = [
  'planActive',
  'followUpDue',
  'followUpHeld',
  'readyToCall',
  'called',
  'meetingBooked',
];

// prettier-ignore
export const taskMoves = {
  open: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner'], during },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during },
    remindTask:    { to: 'open',   by: ['clock'], during },
    taskFallsDue:  { to: 'open',   by: ['clock'], during },
    reportTaskSilent: { to: 'open', by: ['clock'], during, change: taskMissed },
  },
  late: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner'], during },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during },
    remindTask:    { to: 'late',   by: ['clock'], during },
    taskFallsDue:  { to: 'late',   by: ['clock'], during },
  },
  needsHelp: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner'], during },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during },
    remindTask:    { to: 'needsHelp', by: ['clock'], during },
    taskFallsDue:  { to: 'needsHelp', by: ['clock'], during },
  },
  wrongUnit: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner'], during },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during, when: [staysTheirs] },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during, when: [staysTheirs] },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during },
  },
  done: {},
  handedOver: {},
} satisfies MoveTable<'task'>;

/** Domain 7.1 T11: suggests a deviation to whoever holds the plan together; files nothing. */
function taskMissed({ sipCase, move, now }: Ask<'reportTaskSilent'>): SipCase {
  return prompted(sipCase, 'taskNotDone', { taskId: move.taskId }, now);
}

/** A unit may take back that it is the wrong one - but not one that the consent has left out since (R21). */
function staysTheirs({
  sipCase,
  move,
  world,
}: Asking & { readonly move: { readonly taskId: TaskId } }): Refusal | undefined {
  const task = sipCase.tasks.find(({ id }) => id === move.taskId);
  return task && unitMayKnow(sipCase, task.unitId, world) ? undefined : refuse('outsideConsent');
}

/** One agreed measure as a task for its unit. */
import type { MoveTable } from '../machine.js';
import type { CaseState } from '../sip-case.js';

const during: readonly CaseState[] = ['planActive', 'followUpDue', 'followUpHeld'];

// prettier-ignore
export const taskMoves = {
  open: {
    taskDone:      { to: 'done',      by: ['taskUnit', 'planOwner'], during },
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during },
    remindTask:    { to: 'open',   by: ['clock'], during },
    taskFallsDue:  { to: 'open',   by: ['clock'], during },
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
    taskLate:      { to: 'late',      by: ['taskUnit', 'planOwner'], during },
    taskNeedsHelp: { to: 'needsHelp', by: ['taskUnit', 'planOwner'], during },
    taskWrongUnit: { to: 'wrongUnit', by: ['taskUnit'], during },
  },
  done: {},
  handedOver: {},
} satisfies MoveTable<'task'>;

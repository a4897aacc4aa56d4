/** What open cases ask of a unit: summonses that nobody has answered, and measures that are not done. Neutral: when, and never for whom. */
import type { CaseRef, Day, RecipientId, TaskId, UnitId } from './ids.js';
import { isPaused } from './machines/paused.js';
import { isInForce } from './plan-in-hand.js';
import { isUnanswered } from './recipient-states.js';
import type { SipCase, TaskState } from './sip-case.js';
import { dueOf, isUndone } from './task-due.js';

/** All of it lies in clear. */
export type AskedOfUnits = Pick<SipCase, 'id' | 'ref' | 'state' | 'recipients' | 'tasks' | 'planActivatedAt'>;

export interface WaitingSummons {
  readonly ref: CaseRef;
  readonly recipientId: RecipientId;
  readonly kind: 'summons' | 'invitation';
  readonly received: boolean;
  readonly answerBy: Day | undefined;
}

export interface WaitingTask {
  readonly ref: CaseRef;
  readonly taskId: TaskId;
  readonly state: TaskState;
  readonly due: Day;
}

/** Those whose day comes first, first. */
export function waitingSummonses(
  cases: readonly AskedOfUnits[],
  unitIds: readonly UnitId[],
): readonly WaitingSummons[] {
  return cases
    .filter(({ state }) => state !== 'closed' && !isPaused({ state }))
    .flatMap(({ ref, recipients }) =>
      recipients
        .filter((one) => isUnanswered(one) && one.atUnitId !== undefined && unitIds.includes(one.atUnitId))
        .map(({ id, kind, state, answerBy }) => {
          return { ref, recipientId: id, kind, received: state === 'received', answerBy };
        }),
    )
    .sort((one, other) => (one.answerBy ?? '').localeCompare(other.answerBy ?? ''));
}

export function waitingTasks(
  cases: readonly AskedOfUnits[],
  unitIds: readonly UnitId[],
): readonly WaitingTask[] {
  return cases
    .filter((each) => each.state !== 'closed' && !isPaused(each) && isInForce(each))
    .flatMap(({ ref, tasks }) =>
      tasks
        // A unit that has said that it is another's, or may know no more of it (R21), has nothing to do there.
        .filter((task) => isUndone(task) && task.state !== 'wrongUnit' && unitIds.includes(task.unitId))
        .map((task) => ({ ref, taskId: task.id, state: task.state, due: dueOf(task) })),
    )
    .sort((one, other) => one.due.localeCompare(other.due));
}

/** A plan in force goes on as it is while it is being changed: the changes are kept apart until they are put in force. */
import type { TaskId, UnitId } from './ids.js';
import type { RevisedPlan } from './plan-texts.js';
import type { SipCase, Task } from './sip-case.js';

export function isInForce({ planActivatedAt }: Pick<SipCase, 'planActivatedAt'>): boolean {
  return planActivatedAt !== undefined;
}

/** The case with its plan as it is being written: with the changes that do not apply yet. */
export function planInHand(sipCase: SipCase): SipCase {
  const { planRevision: changed, ...sealed } = sipCase.sealed;
  if (!changed) return sipCase;
  const { plan, tasks, longTermGoal, ...days } = changed;
  return {
    ...sipCase,
    ...days,
    tasks: tasks.map((task) => asItGoes(sipCase, task)),
    sealed: {
      ...sealed,
      plan,
      preparation: longTermGoal ? { ...sealed.preparation, longTermGoal } : sealed.preparation,
    },
  };
}

/** What is being done goes on being done: only another unit, or none before, makes it a measure that nobody has begun. */
function asItGoes({ tasks }: SipCase, task: Task): Task {
  const same = tasks.find(({ id, unitId }) => id === task.id && unitId === task.unitId);
  if (!same) return task;
  const { start: _begins, newDue, ...goes } = same;
  return {
    ...goes,
    due: task.due,
    ...(task.start ? { start: task.start } : {}),
    // A day that was agreed on goes before one that the unit has said of the old one.
    ...(newDue && task.due === same.due ? { newDue } : {}),
  };
}

/** What has been written into the plan in hand, kept beside the plan in force; what is as it is there follows it on. */
export function withChangesKept(sipCase: SipCase, written: SipCase): SipCase {
  const { plan, preparation } = written.sealed;
  const { tasks, followUpOn, followUpForm, relatedPlans, spottedBy, savedIn } = written;
  const { longTermGoal } = preparation;
  const changed: RevisedPlan = {
    ...{ plan, tasks },
    ...(longTermGoal && longTermGoal !== sipCase.sealed.preparation.longTermGoal ? { longTermGoal } : {}),
    ...(followUpOn && followUpOn !== sipCase.followUpOn ? { followUpOn } : {}),
    ...(followUpForm && followUpForm !== sipCase.followUpForm ? { followUpForm } : {}),
    ...(relatedPlans ? { relatedPlans } : {}),
    ...(spottedBy ? { spottedBy } : {}),
  };
  return {
    ...sipCase,
    ...(savedIn ? { savedIn } : {}),
    sealed: { ...sipCase.sealed, planRevision: changed },
  };
}

/** A measure that is given to another unit meanwhile is that one's in the changes too. */
export function givenInChanges(
  sipCase: SipCase,
  { taskId, unitId, role }: { readonly taskId: TaskId; readonly unitId: UnitId; readonly role: string },
): SipCase {
  const { planRevision: changed } = sipCase.sealed;
  if (!changed) return sipCase;
  const tasks = changed.tasks.map((task) => (task.id === taskId ? { ...task, unitId } : task));
  const measures = changed.plan.measures.map((each) =>
    each.taskId === taskId ? { ...each, unitId, role } : each,
  );
  const planRevision = { ...changed, tasks, plan: { ...changed.plan, measures } };
  return { ...sipCase, sealed: { ...sipCase.sealed, planRevision } };
}

export function withoutChanges(sipCase: SipCase): SipCase {
  const { planRevision: _changed, ...sealed } = sipCase.sealed;
  return { ...sipCase, sealed };
}

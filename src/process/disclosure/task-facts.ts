/** What a unit sees of a measure that it has to do: on its shared card when, in a dialog also what and for whom. */
import type { Seen } from '../disclosure.js';
import type { CaseRef, Day, TaskId, UnitId } from '../ids.js';
import type { IndividualTexts } from '../sealed.js';
import type { Task } from '../sip-case.js';
import { unitIsExcepted, unitMayKnow } from '../scope.js';
import { goesOn, numberIn } from '../task-due.js';
import { unitOf } from '../world.js';
import { given } from '../given.js';
import { isOpen, isTold, neutralNameOf, readsPlanTexts, unitName } from './standing.js';

/** A task on a unit's shared card: when, not what. */
export interface TaskFacts {
  readonly as: 'taskUnit';
  readonly ref: CaseRef;
  readonly taskId: TaskId;
  /** Its place in the plan, where its unit has more than one there: neutral, and tells them apart. */
  readonly number?: number;
  readonly unitName: string;
  readonly from: string;
  readonly fromPhone: string | undefined;
  readonly due: Day;
  readonly newDue: Day | undefined;
  readonly state: Task['state'];
  readonly seenIn: Task['seenIn'];
  readonly dueElsewhere: Day | undefined;
  readonly caseIsOpen: boolean;
  /** Handed over to its unit when the case was closed: the unit goes on with it by itself. */
  readonly goesOn: boolean;
}

/** A task in a dialog, for somebody of the unit that has it. */
export interface TaskWork extends Omit<TaskFacts, 'as'> {
  readonly as: 'taskWorker';
  readonly individual: Pick<IndividualTexts, 'name'>;
  readonly what: string | undefined;
  readonly role: string | undefined;
  readonly start: Day | undefined;
}

/** Nothing for a unit that had it before: it was given to another. */
export function taskFacts({ sipCase, world }: Seen, id: TaskId, at?: UnitId): TaskFacts | undefined {
  const task = sipCase.tasks.find((each) => each.id === id);
  if (!task || (at !== undefined && at !== task.unitId)) return undefined;
  const owner = unitOf(world, sipCase.planOwnerUnitId ?? sipCase.convener.unitId);
  return {
    as: 'taskUnit',
    ref: sipCase.ref,
    taskId: id,
    ...numberIn(sipCase.tasks, task),
    unitName: unitName(world, task.unitId).name,
    from: neutralNameOf(sipCase, world, sipCase.planOwnerUnitId ?? sipCase.convener.unitId),
    fromPhone: owner?.phone ?? undefined,
    due: task.due,
    newDue: task.newDue,
    state: task.state,
    seenIn: task.seenIn,
    dueElsewhere: task.dueElsewhere,
    caseIsOpen: isOpen(sipCase),
    goesOn: goesOn(task, sipCase) && !unitIsExcepted(sipCase, task.unitId, world),
  };
}

const noTexts = { what: undefined, role: undefined };

/** A plan in force only, and only for a unit within the consent. */
export function taskWork(seen: Seen, id: TaskId): TaskWork | undefined {
  const { sipCase, world } = seen;
  const facts = taskFacts(seen, id);
  const task = sipCase.tasks.find((each) => each.id === id);
  const unitId = task?.unitId;
  if (!facts?.caseIsOpen || !sipCase.planActivatedAt) return undefined;
  if (unitId === undefined || !unitMayKnow(sipCase, unitId, world)) return undefined;
  const measure = sipCase.sealed.plan.measures.find(({ taskId }) => taskId === id);
  const { name } = sipCase.sealed.individual;
  return {
    ...facts,
    as: 'taskWorker',
    start: task?.start,
    individual: isTold(sipCase, world, unitId) ? {} : given({ name }),
    ...(readsPlanTexts(world, unitId) ? { what: measure?.what, role: measure?.role } : noTexts),
  };
}

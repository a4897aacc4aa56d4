/** What may be said of a measure, and what that makes of it. */
import { sealing } from '../edit.js';
import type { Day, TaskId, UnitId } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import { givenInChanges, isInForce } from '../plan-in-hand.js';
import type { Refusal } from '../refusals.js';
import { unitIsExcepted, unitMayKnow } from '../scope.js';
import type { SipCase, Task } from '../sip-case.js';
import { dayOf } from '../time.js';
import { mayTakePart, unitOf } from '../world.js';

type OfTask = Asking & { readonly move: { readonly taskId: TaskId } };

/** A measure of a plan that is still being written has been agreed on by nobody. */
export function isAgreed({ sipCase }: Asking): Refusal | undefined {
  return isInForce(sipCase) ? undefined : refuse('notNow');
}

/** A unit may take back that it is the wrong one - but not one that the consent has left out since (R21). */
export function staysTheirs({ sipCase, move, world }: OfTask): Refusal | undefined {
  const task = taskIn(sipCase, move.taskId);
  return task && unitMayKnow(sipCase, task.unitId, world) ? undefined : refuse('outsideConsent');
}

/** Today is soon enough. */
export function newDayIsAhead({
  move,
  now,
}: Asking & { readonly move: { readonly newDue?: Day } }): Refusal | undefined {
  return move.newDue !== undefined && move.newDue < dayOf(now) ? refuse('timeHasPassed') : undefined;
}

/** A day that is no later than the plan's is no delay. */
export function isLater({ sipCase, move }: Ask<'taskLate'>): Refusal | undefined {
  const due = taskIn(sipCase, move.taskId)?.due;
  return move.newDue !== undefined && due !== undefined && move.newDue <= due
    ? refuse('notLater')
    : undefined;
}

/** Whoever is given a measure is told of it: within the consent (R15, R16), and where somebody reads it. */
export function isAnothers({
  sipCase,
  move,
  world,
}: OfTask & { readonly move: { readonly unitId: UnitId } }): Refusal | undefined {
  const unit = unitOf(world, move.unitId);
  if (taskIn(sipCase, move.taskId)?.unitId === move.unitId) return refuse('alreadyTheirs');
  if (unit?.closed) return refuse('unitClosed');
  if (unit && !mayTakePart(unit)) return refuse('supportUnit');
  if (unitMayKnow(sipCase, move.unitId, world)) return undefined;
  return refuse(unitIsExcepted(sipCase, move.unitId, world) ? 'consentExcludes' : 'outsideConsent');
}

export function saidDone({ sipCase, move }: Ask<'taskDone'>): SipCase {
  const { taskId, seenIn } = move;
  return withTask(keptAsSaid(sipCase, taskId), taskId, ({ dueElsewhere: _day, ...task }) => ({
    ...task,
    ...(task.state === 'wrongUnit' ? { anothersBefore: true as const } : {}),
    ...(seenIn ? { seenIn } : {}),
  }));
}

/** With its words: what was said before may be said again. */
function keptAsSaid(sipCase: SipCase, taskId: TaskId): SipCase {
  const state = taskIn(sipCase, taskId)?.state;
  // It keeps what was said before that.
  if (state === 'wrongUnit') return sipCase;
  if (state !== 'late' && state !== 'needsHelp') return withWords(sipCase, taskId);
  return withTask(sipCase, taskId, (task) => ({ ...task, saidBefore: state }));
}

export function undone({ sipCase, move }: Ask<'taskReopened'>): SipCase {
  return withTask(sipCase, move.taskId, (task) => {
    const { saidBefore } = task;
    return { ...nothingSaid(task), ...(task.anothersBefore && saidBefore ? { saidBefore } : {}) };
  });
}

export function wasAnothers({ sipCase, move }: Ask<'taskReopened'>): boolean {
  return taskIn(sipCase, move.taskId)?.anothersBefore === true;
}

export function wasLate({ sipCase, move }: Ask<'taskReopened'>): boolean {
  return taskIn(sipCase, move.taskId)?.saidBefore === 'late';
}

export function wantedHelp({ sipCase, move }: Ask<'taskReopened'>): boolean {
  return taskIn(sipCase, move.taskId)?.saidBefore === 'needsHelp';
}

export function saidLate({ sipCase, move }: Ask<'taskLate'>): SipCase {
  const { taskId, newDue, words } = move;
  return withTask(withWords(sipCase, taskId, words), taskId, ({ dueElsewhere: _day, ...task }) => ({
    ...task,
    ...(newDue ? { newDue } : {}),
  }));
}

export function wantsHelp({ sipCase, move }: Ask<'taskNeedsHelp'>): SipCase {
  return withWords(sipCase, move.taskId, move.words);
}

/** What was said before is no longer what is said. */
export function saidOtherwise({ sipCase, move }: OfTask): SipCase {
  return keptAsSaid(sipCase, move.taskId);
}

/** The measure is the same, and what is agreed of it; who at the other unit does it is asked when it is given. */
export function givenOn({ sipCase, move }: Ask<'giveTask'>): SipCase {
  const { taskId, unitId, newDue, role = '' } = move;
  const { plan } = sipCase.sealed;
  const measures = plan.measures.map((each) => (each.taskId === taskId ? { ...each, unitId, role } : each));
  const before = givenInChanges(withWords(sipCase, taskId), { taskId, unitId, role });
  const given = sealing(before, 'plan', { ...plan, measures });
  return withTask(given, taskId, ({ newDue: _new, dueElsewhere: _other, ...task }) => ({
    ...nothingSaid(task),
    unitId,
    ...(newDue ? { newDue } : {}),
  }));
}

export function daySaid({ sipCase, move }: Ask<'taskDayElsewhere'>): SipCase {
  const { due } = move;
  return withTask(sipCase, move.taskId, ({ dueElsewhere: _before, ...task }) => ({
    ...task,
    ...(due ? { dueElsewhere: due } : {}),
  }));
}

function nothingSaid(task: Task): Task {
  const { seenIn: _board, saidBefore: _before, anothersBefore: _another, ...kept } = task;
  return kept;
}

function taskIn({ tasks }: SipCase, taskId: TaskId): Task | undefined {
  return tasks.find(({ id }) => id === taskId);
}

function withTask(sipCase: SipCase, taskId: TaskId, change: (task: Task) => Task): SipCase {
  const tasks = sipCase.tasks.map((task) => (task.id === taskId ? change(task) : task));
  return { ...sipCase, tasks };
}

/** Words of a measure are as private as the measure. */
function withWords(sipCase: SipCase, taskId: TaskId, words = ''): SipCase {
  const before = sipCase.sealed.taskWords ?? {};
  const others = Object.fromEntries(Object.entries(before).filter(([id]) => id !== taskId));
  const after = words.trim() ? { ...others, [taskId]: words.trim() } : others;
  if (Object.keys(after).length === 0 && !sipCase.sealed.taskWords) return sipCase;
  return sealing(sipCase, 'taskWords', after);
}

/** Planner: tasks of a plan. A change without the version that it changes is refused, and so is one of an older version. */
import { z } from 'zod';
import type { Call, Reply } from '../http/router.js';
import type { BoardTask } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { allBoards, etagOfTask, standingOn, type Board } from './boards.js';
import { refuseGraph } from './errors.js';
import { checkBody, tenantOf } from './mailbox-call.js';

const created = z.looseObject({
  planId: z.string(),
  title: z.string(),
  dueDateTime: z.iso.datetime({ offset: true }).nullish(),
  percentComplete: z.number().optional(),
});
const changed = z.looseObject({
  title: z.string().optional(),
  dueDateTime: z.iso.datetime({ offset: true }).nullish(),
  percentComplete: z.number().optional(),
});

export function listPlan(parts: Parts, call: Call): Reply {
  const plan = planOf(parts, call, call.params.plan ?? '');
  return { status: 200, body: { value: standingOn(parts, plan).map(asPlanner) } };
}

export function createTask(parts: Parts, call: Call): Reply {
  checkBody('plannerTask.create', call.body);
  const { planId, title, dueDateTime, percentComplete = 0 } = created.parse(call.body);
  const plan = planOf(parts, call, planId);
  const number = String(parts.memory.nextNumber());
  const task: BoardTask = {
    kind: 'planner',
    id: `Planner-${number}`,
    boardId: plan.id,
    title,
    text: '',
    textChange: 1,
    percent: percentComplete,
    due: dueDateTime ? new Date(dueDateTime).toISOString() : null,
    change: 1,
    deleted: false,
  };
  note(parts, 'graph.task', plan, task);
  return { status: 201, body: asPlanner(task) };
}

export function readTask(parts: Parts, call: Call): Reply {
  return { status: 200, body: asPlanner(taskOf(parts, call).task) };
}

export function updateTask(parts: Parts, call: Call): Reply {
  checkBody('plannerTask.update', call.body);
  const { plan, task } = taskOf(parts, call);
  refuseOtherVersion(call, etagOfTask(task));
  const { title, dueDateTime, percentComplete } = changed.parse(call.body);
  const after: BoardTask = {
    ...task,
    title: title ?? task.title,
    percent: percentComplete ?? task.percent,
    due: dueDateTime === undefined ? task.due : dueDateTime && new Date(dueDateTime).toISOString(),
    change: task.change + 1,
  };
  note(parts, 'graph.task-update', plan, after);
  return givenBack(call, asPlanner(after));
}

export function deleteTask(parts: Parts, call: Call): Reply {
  const { plan, task } = taskOf(parts, call);
  refuseOtherVersion(call, etagOfTask(task));
  note(parts, 'graph.task-delete', plan, { ...task, deleted: true, change: task.change + 1 });
  return { status: 204 };
}

export function readDetails(parts: Parts, call: Call): Reply {
  return { status: 200, body: asDetails(taskOf(parts, call).task) };
}

export function updateDetails(parts: Parts, call: Call): Reply {
  checkBody('plannerTaskDetails', call.body);
  const { plan, task } = taskOf(parts, call);
  refuseOtherVersion(call, detailsEtag(task));
  const { description } = z.looseObject({ description: z.string().nullish() }).parse(call.body);
  const after = { ...task, text: description ?? '', textChange: task.textChange + 1 };
  note(parts, 'graph.task-update', plan, after);
  return givenBack(call, asDetails(after));
}

/** Only whoever asks for it gets what the change made of it. */
function givenBack({ headers }: Call, body: object): Reply {
  const asked = String(headers.prefer ?? '').includes('return=representation');
  return asked ? { status: 200, body } : { status: 204 };
}

function refuseOtherVersion({ headers }: Call, etag: string): void {
  const wanted = headers['if-match'];
  if (wanted === undefined)
    refuseGraph(400, 'BadRequest', 'The If-Match header must be specified for this request.');
  if (wanted === etag) return;
  refuseGraph(412, 'PreconditionFailed', 'The item has been modified since it was last read.');
}

/** A plan of another tenant is one that nobody there may see. */
function planOf({ people }: Parts, call: Call, id: string): Board {
  const tenantId = tenantOf(people.cast.tenants, call);
  const plan = allBoards().find((board) => board.kind === 'planner' && board.id === id);
  if (!plan) return refuseGraph(404, 'NotFound', 'The requested item is not found.');
  if (plan.tenantId === tenantId) return plan;
  return refuseGraph(403, 'AccessDenied', 'You do not have the required permissions to access this item.');
}

function taskOf(parts: Parts, call: Call): { readonly plan: Board; readonly task: BoardTask } {
  const tenantId = tenantOf(parts.people.cast.tenants, call);
  const task = parts.memory.known.boardTasks.get(call.params.task ?? '');
  const plan = allBoards().find(({ id }) => id === task?.boardId);
  if (!task || task.kind !== 'planner' || task.deleted || !plan || plan.tenantId !== tenantId)
    return refuseGraph(404, 'NotFound', 'The requested item is not found.');
  return { plan, task };
}

function asPlanner(task: BoardTask): object {
  return {
    '@odata.etag': etagOfTask(task),
    id: task.id,
    planId: task.boardId,
    title: task.title,
    percentComplete: task.percent,
    dueDateTime: task.due,
    hasDescription: task.text !== '',
    assignments: {},
  };
}

function asDetails(task: BoardTask): object {
  return { '@odata.etag': detailsEtag(task), id: task.id, description: task.text };
}

function detailsEtag({ textChange }: BoardTask): string {
  return `W/"JzEtVGFza0RldGFpbHMgQEBAQEBAQEBA${String(textChange).padStart(4, '0')}"`;
}

function note({ memory }: Parts, kind: string, { tenantId, unitId }: Board, task: BoardTask): void {
  memory.note({ kind: 'board-task', task });
  record(memory, { kind, status: 200, key: task.title, tenantId, where: unitId });
}

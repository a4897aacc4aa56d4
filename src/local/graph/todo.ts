/** To Do: tasks of a list in somebody's mailbox. Nothing asks which version is changed. */
import { z } from 'zod';
import type { Reply } from '../http/router.js';
import type { BoardTask } from '../journal/entries.js';
import type { Parts } from '../parts.js';
import { record } from '../record.js';
import { allBoards, etagOfTask, standingOn, type Board } from './boards.js';
import { refuseGraph } from './errors.js';
import { fromGraph } from './graph-time.js';
import { checkBody, type MailboxCall } from './mailbox-call.js';

const asked = z.looseObject({
  title: z.string().optional(),
  body: z.looseObject({ content: z.string() }).nullish(),
  status: z.enum(['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred']).optional(),
  dueDateTime: z.object({ dateTime: z.string(), timeZone: z.string() }).nullish(),
});

export function listTodo(parts: Parts, mailbox: MailboxCall): Reply {
  return { status: 200, body: { value: standingOn(parts, listOf(mailbox)).map(asTodo) } };
}

export function createTodo(parts: Parts, mailbox: MailboxCall): Reply {
  checkBody('todoTask.create', mailbox.call.body);
  const list = listOf(mailbox);
  const id = `AAMkTodo${String(parts.memory.nextNumber())}=`;
  const none = { kind: 'todo', id, boardId: list.id, title: '', text: '', textChange: 1 } as const;
  const before: BoardTask = { ...none, percent: 0, due: null, change: 0, deleted: false };
  const task = changedBy(before, mailbox);
  note(parts, 'graph.task', list, task);
  return { status: 201, body: asTodo(task) };
}

export function readTodo(parts: Parts, mailbox: MailboxCall): Reply {
  return { status: 200, body: asTodo(taskOf(parts, mailbox)) };
}

export function updateTodo(parts: Parts, mailbox: MailboxCall): Reply {
  checkBody('todoTask.update', mailbox.call.body);
  const task = changedBy(taskOf(parts, mailbox), mailbox);
  note(parts, 'graph.task-update', listOf(mailbox), task);
  return { status: 200, body: asTodo(task) };
}

export function deleteTodo(parts: Parts, mailbox: MailboxCall): Reply {
  const task = { ...taskOf(parts, mailbox), deleted: true };
  note(parts, 'graph.task-delete', listOf(mailbox), task);
  return { status: 204 };
}

function changedBy(before: BoardTask, { call }: MailboxCall): BoardTask {
  const { title, body, status, dueDateTime } = asked.parse(call.body);
  return {
    ...before,
    title: title ?? before.title,
    text: body?.content ?? before.text,
    percent: status === undefined ? before.percent : status === 'completed' ? 100 : 0,
    due: dueDateTime ? midnight(fromGraph(dueDateTime)) : before.due,
    change: before.change + 1,
  };
}

/** The time of day is dropped. */
function midnight(at: Date): string {
  return `${at.toISOString().slice(0, 10)}T00:00:00.000Z`;
}

function listOf({ call, tenantId, address }: MailboxCall): Board {
  const found = allBoards().find(
    ({ kind, id, mailbox, tenantId: of }) =>
      kind === 'todo' && id === call.params.list && mailbox === address && of === tenantId,
  );
  return found ?? refuseGraph(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

function taskOf(parts: Parts, mailbox: MailboxCall): BoardTask {
  const id = mailbox.call.params.task ?? '';
  const found = standingOn(parts, listOf(mailbox)).find((task) => task.id === id);
  return found ?? refuseGraph(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
}

function asTodo(task: BoardTask): object {
  return {
    '@odata.etag': etagOfTask(task),
    id: task.id,
    title: task.title,
    status: task.percent === 100 ? 'completed' : 'notStarted',
    body: { content: task.text, contentType: 'text' },
    ...(task.due ? { dueDateTime: { dateTime: `${task.due.slice(0, 19)}.0000000`, timeZone: 'UTC' } } : {}),
  };
}

function note({ memory }: Parts, kind: string, { tenantId, unitId }: Board, task: BoardTask): void {
  memory.note({ kind: 'board-task', task });
  record(memory, { kind, status: 200, key: task.title, tenantId, where: unitId });
}

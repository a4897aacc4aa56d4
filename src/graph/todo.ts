/** A list in somebody's To Do. A change names no version there: what was read last is all that is known. */
import { z } from 'zod';
import type { BoardEntry, TaskBoards } from '../ports.js';
import type { BoardPlace } from '../process/mirror.js';
import { dayIn, noonOf } from './board-day.js';
import { isGone, understood } from './failures.js';
import type { Graph } from './graph-client.js';
import { allPages } from './paged.js';
import { utc } from './utc-time.js';
import { utcTime } from './wall-time.js';

const operation = 'todo';

const task = z.looseObject({
  '@odata.etag': z.string().nullish(),
  id: z.string().min(1),
  title: z.string().nullish(),
  status: z.string(),
  dueDateTime: utc.nullish(),
});

export function todo(graph: Graph): Omit<TaskBoards, 'findMarked'> {
  return {
    async read(place) {
      const query = { $top: '100' };
      const found = await allPages(graph, { ...callTo(place), path: listOf(place), query });
      return found.map((one) => entryOf(understood(operation, task, one)));
    },
    async find(place, id) {
      const path = pathOf(place, id);
      const found = await graph({ ...callTo(place), method: 'GET', path, repeat: 'safe' }).catch(orGone);
      return found === 'gone' ? undefined : entryOf(understood(operation, task, found));
    },
    async make(place, { title, text, due }) {
      const body = { title, body: { contentType: 'text', content: text }, dueDateTime: utcTime(noonOf(due)) };
      const call = { ...callTo(place), method: 'POST', path: listOf(place), body } as const;
      return entryOf(understood(operation, task, await graph({ ...call, repeat: 'if-refused' })));
    },
    // It is said as it is made.
    describe: () => Promise.resolve(),
    async change(place, { id }, { done, due }) {
      const body = {
        ...(done === undefined ? {} : { status: done ? 'completed' : 'notStarted' }),
        ...(due ? { dueDateTime: utcTime(noonOf(due)) } : {}),
      };
      const call = { ...callTo(place), method: 'PATCH', path: pathOf(place, id), body } as const;
      const changed = await graph({ ...call, repeat: 'safe' }).catch(orGone);
      return changed === 'gone' ? 'stale' : entryOf(understood(operation, task, changed));
    },
    async remove(place, { id }) {
      const path = pathOf(place, id);
      await graph({ ...callTo(place), method: 'DELETE', path, repeat: 'safe' }).catch(orGone);
      return 'removed';
    },
  };
}

function entryOf(read: z.infer<typeof task>): BoardEntry {
  const { id, title, status, dueDateTime } = read;
  const due = dueDateTime ? { due: dayIn(dueDateTime) } : {};
  return { id, etag: read['@odata.etag'] ?? '', title: title ?? '', done: status === 'completed', ...due };
}

function orGone(error: unknown): 'gone' {
  if (isGone(error)) return 'gone';
  throw error;
}

function listOf({ boardId }: BoardPlace): string {
  return `/todo/lists/${encodeURIComponent(boardId)}/tasks`;
}

function pathOf(place: BoardPlace, id: string): string {
  return `${listOf(place)}/${encodeURIComponent(id)}`;
}

function callTo({ tenantId, mailbox }: BoardPlace) {
  return { operation, tenantId, ...(mailbox === null ? {} : { mailbox }) } as const;
}

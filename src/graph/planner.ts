/**
 * A unit's plan in Planner. Every change names the version that it changes; making one has no key of its own, so it is never
 * repeated blindly. Planner tells nobody of changes: a plan is read.
 */
import { z } from 'zod';
import type { BoardEntry, TaskBoards } from '../ports.js';
import type { BoardPlace } from '../process/mirror.js';
import { dayIn, noonOf } from './board-day.js';
import { answerOf, understood } from './failures.js';
import type { Graph } from './graph-client.js';
import { allPages } from './paged.js';

const operation = 'planner';

const task = z.looseObject({
  '@odata.etag': z.string().min(1),
  id: z.string().min(1),
  planId: z.string(),
  title: z.string(),
  percentComplete: z.number(),
  dueDateTime: z.iso.datetime({ offset: true }).nullish(),
});

const details = z.looseObject({ '@odata.etag': z.string().min(1), description: z.string().nullish() });

export function planner(graph: Graph): Omit<TaskBoards, 'findMarked'> {
  return {
    async read(place) {
      const path = `/planner/plans/${encodeURIComponent(place.boardId)}/tasks`;
      const found = await allPages(graph, { operation, tenantId: place.tenantId, path });
      return found.map((one) => entryOf(understood(operation, task, one)));
    },
    find: (place, id) => find(graph, place, id),
    async make(place, { title, due }) {
      const body = { planId: place.boardId, title, dueDateTime: noonOf(due).toISOString() };
      const call = { ...callTo(place), method: 'POST', path: '/planner/tasks', body } as const;
      return entryOf(understood(operation, task, await graph({ ...call, repeat: 'if-refused' })));
    },
    describe: (place, id, text) => describe(graph, place, id, text),
    async change(place, entry, { done, due }) {
      const body = {
        ...(done === undefined ? {} : { percentComplete: done ? 100 : 0 }),
        ...(due ? { dueDateTime: noonOf(due).toISOString() } : {}),
      };
      const call = { ...callTo(place), method: 'PATCH', path: pathOf(entry.id), body } as const;
      const given = graph({ ...call, ifMatch: entry.etag, givesBack: true, repeat: 'if-refused' });
      const changed = await given.catch(orStale);
      return changed === 'stale' ? 'stale' : entryOf(understood(operation, task, changed));
    },
    async remove(place, entry) {
      const call = { ...callTo(place), method: 'DELETE', path: pathOf(entry.id) } as const;
      const removed = await graph({ ...call, ifMatch: entry.etag, repeat: 'if-refused' }).catch(orStale);
      return removed === 'stale' ? 'stale' : 'removed';
    },
  };
}

async function find(graph: Graph, place: BoardPlace, id: string): Promise<BoardEntry | undefined> {
  const read = { ...callTo(place), method: 'GET', path: pathOf(id), repeat: 'safe' } as const;
  const found = await graph(read).catch(orGone);
  if (found === 'gone') return undefined;
  const one = understood(operation, task, found);
  return one.planId === place.boardId ? entryOf(one) : undefined;
}

/** The description is a resource of its own, with a version of its own. */
async function describe(graph: Graph, place: BoardPlace, id: string, description: string): Promise<void> {
  const path = `${pathOf(id)}/details`;
  const body = await graph({ ...callTo(place), method: 'GET', path, repeat: 'safe' });
  const read = understood(operation, details, body);
  if (read.description) return;
  const write = { ...callTo(place), method: 'PATCH', path, body: { description } } as const;
  // Somebody was before us: then it is theirs.
  await graph({ ...write, ifMatch: read['@odata.etag'], repeat: 'if-refused' }).catch(orStale);
}

function entryOf(read: z.infer<typeof task>): BoardEntry {
  const { id, title, percentComplete, dueDateTime } = read;
  const due = dueDateTime ? { due: dayIn(new Date(dueDateTime)) } : {};
  return { id, etag: read['@odata.etag'], title, done: percentComplete === 100, ...due };
}

function orGone(error: unknown): 'gone' {
  if (answerOf(error)?.status === 404) return 'gone';
  throw error;
}

/** 412, or 409 where Planner could not put two changes together; what is gone is for the next reading to find. */
function orStale(error: unknown): 'stale' {
  const status = answerOf(error)?.status;
  if (status === 412 || status === 409 || status === 404) return 'stale';
  throw error;
}

function pathOf(id: string): string {
  return `/planner/tasks/${encodeURIComponent(id)}`;
}

function callTo({ tenantId }: BoardPlace) {
  return { operation, tenantId } as const;
}

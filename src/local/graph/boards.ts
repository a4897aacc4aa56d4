/** Boards of the tenants: plans in Planner and lists in To Do, as the cast's directory names them, and what stands on them. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { BoardTask } from '../journal/entries.js';
import type { Parts } from '../parts.js';

const directory = z.looseObject({
  principals: z.array(z.looseObject({ id: z.string(), tenantId: z.string().nullish() })),
  units: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      principalId: z.string(),
      plannerPlanId: z.string().nullish(),
      todo: z.looseObject({ mailbox: z.string(), listId: z.string() }).nullish(),
    }),
  ),
});

export interface Board {
  readonly kind: 'planner' | 'todo';
  readonly id: string;
  readonly tenantId: string;
  readonly mailbox: string | null;
  readonly unitId: string;
  readonly unitName: string;
}

let read: readonly Board[] | undefined;

export function allBoards(): readonly Board[] {
  read ??= boardsIn(
    JSON.parse(readFileSync(new URL('../cast/directory.json', import.meta.url), 'utf8')) as unknown,
  );
  return read;
}

function boardsIn(file: unknown): readonly Board[] {
  const { principals, units } = directory.parse(file);
  return units.flatMap(({ id: unitId, name: unitName, principalId, plannerPlanId, todo }): Board[] => {
    const tenantId = principals.find(({ id }) => id === principalId)?.tenantId;
    const unit = { tenantId: tenantId ?? '', unitId, unitName };
    if (!tenantId) return [];
    if (plannerPlanId) return [{ kind: 'planner', id: plannerPlanId, mailbox: null, ...unit }];
    return todo ? [{ kind: 'todo', id: todo.listId, mailbox: todo.mailbox.toLowerCase(), ...unit }] : [];
  });
}

export function standingOn({ memory }: Parts, { kind, id }: Board): BoardTask[] {
  return [...memory.known.boardTasks.values()].filter(
    (task) => task.kind === kind && task.boardId === id && !task.deleted,
  );
}

export function etagOfTask({ change }: BoardTask): string {
  return `W/"JzEtVGFzayAgQEBAQEBAQEBAQEBAQEB${String(change).padStart(4, '0')}"`;
}

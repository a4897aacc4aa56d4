/** GET /local/people/{id}/board and POST /local/board/{task}: the boards of somebody's own unit, and what people tick there by hand. */
import { z } from 'zod';
import type { ApiBoard } from '../api-board.js';
import { allBoards, standingOn } from '../graph/boards.js';
import type { Call, Reply } from '../http/router.js';
import type { Parts } from '../parts.js';
import { badCall, personOf, readBody } from './bad-call.js';
import { settled } from './settled.js';

const changeBody = z.strictObject({ done: z.boolean().optional(), deleted: z.literal(true).optional() });

/** Of the unit where the person works. */
export function board(parts: Parts, call: Call): Reply {
  const person = personOf(parts, call);
  const tasks = allBoards()
    .filter(({ tenantId, unitId }) => tenantId === person.tenantId && unitId === person.unitId)
    .flatMap((one) =>
      standingOn(parts, one).map(({ id, title, text, percent, due, kind }) => ({
        ...{ id, title, text, kind, unit: one.unitName, done: percent === 100, due },
      })),
    );
  return { status: 200, body: { tasks } satisfies ApiBoard };
}

export async function changeBoard(parts: Parts, call: Call): Promise<Reply> {
  const { done, deleted = false } = readBody(changeBody, call);
  const before = parts.memory.known.boardTasks.get(call.params.task ?? '');
  if (!before || before.deleted)
    return badCall('task', 'Uppgiften finns inte på tavlan. / The task is not on the board.', 404);
  const percent = done === undefined ? before.percent : done ? 100 : 0;
  const task = { ...before, percent, deleted, change: before.change + 1 };
  parts.memory.note({ kind: 'board-task', task });
  await settled(parts);
  return { status: 200, body: {} };
}

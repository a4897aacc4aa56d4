/** Gives a measure to another unit, which gets its card. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { perhapsDay, unfilled, words } from '../inputs.js';

export const giveTask = defineAction({
  kind: 'move',
  verb: 'task-move.give',
  payload: z
    .object({ unitId: words(80), newDue: perhapsDay, role: words(80) })
    .refine(({ unitId: unit }) => unit !== '', unfilled('noUnitToGive')),
  moves: ({ unitId: unit, newDue, role }, { taskId }) => {
    const more = { ...(newDue ? { newDue } : {}), ...(role ? { role } : {}) };
    return taskId ? [{ kind: 'giveTask', taskId, unitId: unitId(unit), ...more }] : [];
  },
  leads: () => ({ to: 'done' }),
});

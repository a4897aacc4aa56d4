/** Gives a measure to another unit, which gets its card. */
import { z } from 'zod';
import { unitId } from '../../process/ids.js';
import { defineAction } from '../action.js';
import { perhapsDay, unfilled, words } from '../inputs.js';

export const giveTask = defineAction({
  kind: 'move',
  verb: 'task-move.give',
  payload: z
    .object({ unitId: words(80), newDue: perhapsDay })
    .refine(({ unitId: unit }) => unit !== '', unfilled('noUnitToGive')),
  moves: ({ unitId: unit, newDue }, { taskId }) =>
    taskId ? [{ kind: 'giveTask', taskId, unitId: unitId(unit), ...(newDue ? { newDue } : {}) }] : [],
  leads: () => ({ to: 'done' }),
});

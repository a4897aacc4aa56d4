/** A measure that takes longer: the day that the unit counts on now, and a short word. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { perhapsDay, unfilled, words } from '../inputs.js';

export const sayLate = defineAction({
  kind: 'move',
  verb: 'task-late.send',
  payload: z
    .object({ newDue: perhapsDay, words: words(200) })
    .refine(({ newDue }) => newDue !== undefined, unfilled('noNewDay')),
  moves: ({ newDue, words: said }, { taskId }) =>
    taskId && newDue ? [{ kind: 'taskLate', taskId, newDue, ...(said ? { words: said } : {}) }] : [],
  leads: () => ({ to: 'done' }),
});

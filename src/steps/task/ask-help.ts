/** A measure that the unit cannot do alone. */
import { z } from 'zod';
import { defineAction } from '../action.js';
import { words } from '../inputs.js';

export const askHelp = defineAction({
  kind: 'move',
  verb: 'task-help.send',
  payload: z.object({ words: words(200) }),
  moves: ({ words: said }, { taskId }) =>
    taskId ? [{ kind: 'taskNeedsHelp', taskId, ...(said ? { words: said } : {}) }] : [],
  leads: () => ({ to: 'done' }),
});

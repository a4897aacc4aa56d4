/** The buttons of a measure's card: done, not done after all, wrong unit. */
import type { TaskId } from '../../process/ids.js';
import type { Move } from '../../process/moves.js';
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const taskDone = says('task.done', (taskId) => ({ kind: 'taskDone', taskId }));
export const taskUndo = says('task.undo', (taskId) => ({ kind: 'taskReopened', taskId }));
export const taskWrongUnit = says('task.wrong-unit', (taskId) => ({ kind: 'taskWrongUnit', taskId }));
/** The same from the dialog that shows what the measure is. */
export const taskWorkDone = says('task-work.done', (taskId) => ({ kind: 'taskDone', taskId }));

function says(verb: string, move: (taskId: TaskId) => Move) {
  return defineAction({
    kind: 'move',
    verb,
    payload: nothing,
    moves: (_payload, { taskId }) => (taskId ? [move(taskId)] : []),
    leads: () => ({ to: 'done' }),
  });
}

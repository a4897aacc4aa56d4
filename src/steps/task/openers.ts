/** Opens what asks for more than a press: another day, what help is wanted, another unit. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const taskLateOpen = opens('task.late-open', 'task-late');
export const taskHelpOpen = opens('task.help-open', 'task-help');
/** From the row of the case card. */
export const taskMoveOpen = opens('case.task-move-open', 'task-move');

function opens(verb: string, card: string) {
  return defineAction({ kind: 'open', verb, payload: nothing, leads: () => ({ to: 'dialog', card }) });
}

/** Opens what the measure is about. */
import { defineAction } from '../action.js';
import { nothing } from '../inputs.js';

export const taskSeeOpen = defineAction({
  kind: 'open',
  verb: 'task.see-open',
  payload: nothing,
  leads: () => ({ to: 'dialog', card: 'task-work' }),
});

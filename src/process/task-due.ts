/** Until when a measure is to be done. */
import type { Day } from './ids.js';
import type { Task } from './sip-case.js';

/** What the unit counts on since it is late; else what was agreed. */
export function dueOf({ due, newDue }: Pick<Task, 'due' | 'newDue'>): Day {
  return newDue ?? due;
}

/** What still has to be done. */
export function isUndone({ state }: Pick<Task, 'state'>): boolean {
  return state !== 'done' && state !== 'handedOver';
}

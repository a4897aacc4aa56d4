/** Until when a measure is to be done, whether it still is, and which of the plan's it is. */
import type { Day } from './ids.js';
import type { SipCase, Task } from './sip-case.js';

/** What the unit counts on since it is late; else what was agreed. */
export function dueOf({ due, newDue }: Pick<Task, 'due' | 'newDue'>): Day {
  return newDue ?? due;
}

/** After the end its unit goes on with it by itself; not where nobody is left to help, or who it is about has said no. */
export function goesOn({ state }: Pick<Task, 'state'>, { closing }: Pick<SipCase, 'closing'>): boolean {
  return state === 'handedOver' && closing?.reason !== 'deceased' && closing?.reason !== 'consentWithdrawn';
}

/** What still has to be done. */
export function isUndone({ state }: Pick<Task, 'state'>): boolean {
  return state !== 'done' && state !== 'handedOver';
}

/** Its place in the plan, where its unit has more than one there: neutral, and tells them apart. */
export function numberIn(tasks: readonly Task[], task: Task): { readonly number?: number } {
  const isOneOfSeveral = tasks.filter(({ unitId }) => unitId === task.unitId).length > 1;
  return isOneOfSeveral ? { number: tasks.indexOf(task) + 1 } : {};
}

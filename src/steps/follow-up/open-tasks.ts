/** Which measures are still to be done or handed over (R59). */
import type { Task } from '../../process/sip-case.js';

export function isOpen({ state }: Pick<Task, 'state'>): boolean {
  return state !== 'done' && state !== 'handedOver';
}

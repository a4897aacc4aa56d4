/** When most people in offices are at work. */
import type { Slot } from './sip-case.js';
import { dayOf, wallTimeOf } from './time.js';

/** On a working day, as clocks show it. */
export const officeHours = { from: '08:00', to: '17:00' } as const;

/** By the clock alone: which day it is, is asked by itself. */
export function isWithinOfficeHours({ start, end }: Pick<Slot, 'start' | 'end'>): boolean {
  const isOneDay = dayOf(start) === dayOf(end);
  return isOneDay && wallTimeOf(start) >= officeHours.from && wallTimeOf(end) <= officeHours.to;
}

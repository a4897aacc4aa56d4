/** What is said beside a time when few are at work: in a summons, where it is answered, and where the meeting is booked. */
import type { Day } from '../process/ids.js';
import { isWithinOfficeHours } from '../process/office-hours.js';
import type { Slot } from '../process/sip-case.js';
import { dayOf, isWorkingDay } from '../process/time.js';
import type { Texts } from '../texts/sv.js';

interface Reading {
  readonly disclosed: { readonly holidays: readonly Day[] };
  readonly texts: Texts;
}

export function offHours({ disclosed, texts }: Reading, slot: Slot): readonly string[] {
  const words = texts.common.offHours;
  if (!isWorkingDay(dayOf(slot.start), disclosed.holidays)) return [words.closedDay];
  return isWithinOfficeHours(slot) ? [] : [words.outsideHours];
}

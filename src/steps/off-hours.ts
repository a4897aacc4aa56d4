/** What is said beside a time when few are at work: in a summons, where it is answered, and where the meeting is booked. */
import type { ConvenerFacts } from '../process/disclosure.js';
import type { Day } from '../process/ids.js';
import { isWithinOfficeHours } from '../process/office-hours.js';
import type { Slot } from '../process/sip-case.js';
import { dayOf, isWorkingDay } from '../process/time.js';
import type { About } from './card.js';
import type { Texts } from '../texts/sv.js';

interface Reading {
  readonly disclosed: { readonly holidays: readonly Day[] };
  readonly texts: Texts;
}

export function offHours({ disclosed, texts }: Reading, slot: Slot): readonly string[] {
  const words = texts.common.offHours;
  return [
    ...(isWorkingDay(dayOf(slot.start), disclosed.holidays) ? [] : [words.closedDay]),
    ...(isWithinOfficeHours(slot) ? [] : [words.outsideHours]),
  ];
}

/** The aim stops nothing (R30), but whoever chooses a later time reads of it beside the time. */
export function afterAim(
  { disclosed, texts, format }: Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format'>,
  { start }: Pick<Slot, 'start'>,
): readonly string[] {
  const { meetingGoal: aim } = disclosed;
  return aim && dayOf(start) > aim ? [texts.common.afterAim(format.day(aim))] : [];
}

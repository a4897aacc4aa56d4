/** What stands in the way of a time in calendars that are known. */
import type { FreeBusy } from './ports.js';
import { stands } from './process/machines/called-off.js';
import { eventOf } from './process/machines/meeting-anew.js';
import type { Meeting, SipCase, Slot } from './process/sip-case.js';

/** Tentative is no hindrance: it may be moved. What is unknown is neither free nor taken. */
export function clashesWith(answer: FreeBusy | undefined, slot: Slot, own: readonly Slot[]): boolean {
  const [from, to] = [Date.parse(slot.start), Date.parse(slot.end)];
  return (answer?.busy ?? []).some(
    (busy) =>
      busy.kind !== 'tentative' &&
      busy.start.getTime() < to &&
      busy.end.getTime() > from &&
      !own.some((one) => isSame(busy, one)),
  );
}

/**
 * The case's own meetings that stand in calendars, and the one that is moved in the same breath: its old event keeps its time
 * until the new one stands, or is on its way there. A joint meeting's event may be another case's.
 */
export function ownSlots(
  { meetings }: SipCase,
  but?: Pick<Meeting, 'id' | 'stay' | 'takesOver'>,
): readonly Slot[] {
  const isMoving = (each: Meeting) => but?.takesOver !== undefined && eventOf(each) === but.takesOver;
  return meetings
    .filter((each) => each.id !== but?.id && (eventOf(each) !== undefined || each.joint !== undefined))
    .filter((each) => stands(each.state) || each.stay.since === but?.stay.since || isMoving(each))
    .map(({ slot }) => slot);
}

function isSame({ start, end }: FreeBusy['busy'][number], slot: Slot): boolean {
  return start.getTime() === Date.parse(slot.start) && end.getTime() === Date.parse(slot.end);
}

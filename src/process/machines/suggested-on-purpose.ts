/** Another time that a recipient proposes on a weekend, a holiday, early or late: not by a slip. */
import { refuse, type Ask } from '../machine.js';
import { oddIn } from '../odd-time.js';
import type { Refusal } from '../refusals.js';
import { addMinutes } from '../time.js';

export function suggestedOnPurpose({ sipCase, move, world }: Ask<'proposeOtherTime'>): Refusal | undefined {
  const slips = (move.times ?? []).some((start) => {
    const slot = { start, end: addMinutes(start, sipCase.lengthMinutes) };
    return !move.seenTimes?.includes(start) && oddIn(slot, world.holidays) !== undefined;
  });
  return slips ? refuse('oddTime') : undefined;
}

/** Who answers for the plan - and that nobody does any more: whoever convened has left the unit, or the unit that took it over is no more (domain 7.1 T12). */
import type { Instant, UnitId } from './ids.js';
import type { OwnerGone, SipCase } from './sip-case.js';
import { addWorkingDays, at, dayOf } from './time.js';
import type { World } from './world.js';

/** Working days for somebody to take it over. */
const daysToTakeOver = 3;
const workStarts = '08:00';

/** The unit that answers for the case now: the plan's owner, before that the convener's. */
export function ownerOf({
  planOwnerUnitId,
  convener,
}: Pick<SipCase, 'planOwnerUnitId' | 'convener'>): UnitId {
  return planOwnerUnitId ?? convener.unitId;
}

/** What was noted, while it is so: another convener, or another owner, is all the answer that is needed. */
export function ownerGone(sipCase: Omit<SipCase, 'sealed'>): OwnerGone | undefined {
  const { ownerGone: gone, convener } = sipCase;
  if (!gone || gone.unitId !== ownerOf(sipCase)) return undefined;
  return gone.person === undefined || gone.person === convener.person ? gone : undefined;
}

/** Of a plan that is in force: before that there is nothing that somebody else waits for. */
export function ownerStaysAway(sipCase: SipCase, _none: unknown, world: World): Instant | undefined {
  const gone = ownerGone(sipCase);
  if (!gone || !sipCase.planActivatedAt || isSuggested(sipCase, gone)) return undefined;
  return at(addWorkingDays(dayOf(gone.since), daysToTakeOver, world.holidays), workStarts);
}

function isSuggested({ deviations }: SipCase, { since }: OwnerGone): boolean {
  return deviations.some(({ trigger, missedOn }) => trigger === 'ownerGone' && missedOn === dayOf(since));
}

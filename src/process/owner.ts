/** Who answers for the plan - and that nobody does any more: whoever convened has left the unit, or the unit that took it over is no more (domain 7.1 T12). */
import { instant, type Instant, type UnitId } from './ids.js';
import type { OwnerGone, SipCase } from './sip-case.js';
import { addWorkingDays, at, dayOf } from './time.js';
import type { World } from './world.js';

type Clear = Omit<SipCase, 'sealed'>;

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
export function ownerGone(sipCase: Clear): OwnerGone | undefined {
  const { ownerGone: gone, convener } = sipCase;
  if (gone?.person === undefined) return gone?.unitId === ownerOf(sipCase) ? gone : undefined;
  return gone.unitId === convener.unitId && gone.person === convener.person ? gone : undefined;
}

/** Since when nobody holds a plan that is in force; a convener who has left a plan that another unit owns leaves it an owner. */
export function planWithoutOwner(
  sipCase: Clear,
): { readonly unitId: UnitId; readonly since: Instant } | undefined {
  const gone = ownerGone(sipCase);
  const { planActivatedAt } = sipCase;
  if (!gone || gone.unitId !== ownerOf(sipCase) || !planActivatedAt) return undefined;
  return { unitId: gone.unitId, since: gone.since > planActivatedAt ? gone.since : planActivatedAt };
}

export function ownerStaysAway(sipCase: SipCase, _none: unknown, world: World): Instant | undefined {
  const without = planWithoutOwner(sipCase);
  if (!without || sipCase.ownerGone?.suggested) return undefined;
  return at(addWorkingDays(dayOf(without.since), daysToTakeOver, world.holidays), workStarts);
}

/** Somebody holds it again: what was suggested of it, and nobody has written of, no longer applies. */
export function withOwner({ ownerGone: _gone, ...kept }: SipCase, now: Date): SipCase {
  const stay = { since: instant(now), fired: [] };
  return {
    ...kept,
    deviations: kept.deviations.map((each) =>
      each.trigger === 'ownerGone' && each.state === 'prompted'
        ? { ...each, state: 'dismissed', dismissedBy: 'takenOver', stay }
        : each,
    ),
  };
}

/** After each move: what was noted of somebody who no longer holds it is not kept, so that it never becomes true again. */
export function withOwnerSettled(sipCase: SipCase, now: Date): SipCase {
  return sipCase.ownerGone && !ownerGone(sipCase) ? withOwner(sipCase, now) : sipCase;
}

/** Whether a reminder still holds, and whose it is now: asked when it is sent, shown and pressed. */
import { seeCase, type LookNeeds } from './look.js';
import type { Nudge } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { isOpen } from './process/disclosure/standing.js';
import { personKey, type PersonKey } from './process/ids.js';
import { isWrongToday, nudgeIn, type NudgeName } from './process/nudges.js';
import { isPaused } from './process/machines/paused.js';
import { isOvertaken } from './process/overtaken.js';
import { dayOf } from './process/time.js';
import { targetsOf, type TargetNeeds } from './targets.js';

/** What may be asked for whatever state the case is in. */
const inAnyState: readonly NudgeName[] = ['deviation', 'askAgain'];

/** The case, where the reminder still holds. */
export async function seenIfTrue(needs: LookNeeds, { caseId, effect }: Nudge): Promise<Seen | undefined> {
  const seen = await seeCase(needs, caseId);
  const name = nudgeIn(effect);
  if (!seen || !name || isOvertaken(effect, seen)) return undefined;
  if (!isOpen(seen.sipCase) && !inAnyState.includes(name)) return undefined;
  return isWrongToday(effect, seen.sipCase, dayOf(needs.clock.now())) ? undefined : seen;
}

/** Whose it is now. */
export async function peopleNow(
  needs: TargetNeeds,
  { effect }: Nudge,
  seen: Seen,
): Promise<readonly PersonKey[]> {
  const targets = await targetsOf(needs, effect, seen);
  return targets.flatMap((target) =>
    target.door === 'teams' && target.place.door === 'personal'
      ? [personKey(target.place.tenantId, target.place.address)]
      : [],
  );
}

/** Of a paused case nothing is asked until it is taken up again. */
export async function waitsForCase(needs: LookNeeds, { caseId, effect }: Nudge): Promise<boolean> {
  const seen = await seeCase(needs, caseId);
  const name = nudgeIn(effect);
  return seen !== undefined && name !== undefined && !inAnyState.includes(name) && isPaused(seen.sipCase);
}

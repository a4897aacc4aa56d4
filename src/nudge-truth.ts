/** Whether a reminder still holds, and whose it is now: asked when it is sent, shown and pressed. */
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

/** Whether what it says is still so. */
export function holdsIn({ effect }: Nudge, seen: Seen, now: Date): boolean {
  const name = nudgeIn(effect);
  if (!name || isOvertaken(effect, seen)) return false;
  if (!isOpen(seen.sipCase) && !inAnyState.includes(name)) return false;
  return !isWrongToday(effect, seen.sipCase, dayOf(now));
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
export function waitsForCase({ effect }: Nudge, { sipCase }: Seen): boolean {
  const name = nudgeIn(effect);
  return name !== undefined && !inAnyState.includes(name) && isPaused(sipCase);
}

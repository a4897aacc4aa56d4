/** For which units somebody works. */
import type { Actor } from './process/actor.js';
import type { UnitId } from './process/ids.js';

/** Only units for which one works: a coordinator, an administrator or a log reviewer sees no cases. */
export function unitsOf(actor: Actor): readonly UnitId[] {
  if (actor.kind !== 'person') return [];
  return actor.memberships
    .filter(({ role }) => role === 'staff' || role === 'dispatcher' || role === 'chief')
    .map(({ unitId }) => unitId);
}

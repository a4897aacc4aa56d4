/** What became of a summons, for a unit that once held it: said without a fact of the case. */
import { isOpen } from './disclosure/standing.js';
import type { RecipientId, UnitId } from './ids.js';
import { isProtected } from './protection.js';
import { wayOf } from './routing.js';
import type { SipCase } from './sip-case.js';
import type { World } from './world.js';

/** `sentOn` from this unit to another, `wentBack` from it to one that had it before, or `over` for all. */
export type Elsewhere = 'sentOn' | 'wentBack' | 'over';

/** Undefined while the unit holds it, and where the case is for named persons only (R69). */
export function whereIs(
  sipCase: SipCase,
  world: World,
  { recipientId, unitId }: { readonly recipientId: RecipientId; readonly unitId: UnitId },
): Elsewhere | undefined {
  const recipient = sipCase.recipients.find(({ id }) => id === recipientId);
  if (!recipient || recipient.atUnitId === unitId || isProtected(sipCase)) return undefined;
  if (recipient.state === 'withdrawn' || !isOpen(sipCase)) return 'over';
  return wayOf(sipCase, recipient, world).includes(unitId) ? 'sentOn' : 'wentBack';
}

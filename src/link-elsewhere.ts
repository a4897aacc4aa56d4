/** What became of a summons whose mailed link opens nothing any more: said to the unit that once held it, without a fact of the case. */
import { hashOfToken } from './hash-of-token.js';
import { seeCase, type LookNeeds } from './look.js';
import type { Links } from './ports.js';
import { isOpen } from './process/disclosure/standing.js';
import type { Seen } from './process/disclosure.js';
import type { RecipientId, UnitId } from './process/ids.js';
import { isProtected } from './process/protection.js';
import { wayOf } from './process/routing.js';
import type { CardSeal } from './seal-card.js';

/** `sentOn` from this unit to another, `wentBack` from it to one that had it before, or `over` for all. */
export type Elsewhere = 'sentOn' | 'wentBack' | 'over';

interface ElsewhereNeeds extends LookNeeds {
  readonly links: Links;
  readonly seal: CardSeal;
}

/** Undefined for a link that we did not sign, that is too old, or whose case is for named persons only (R69). */
export async function linkElsewhere(needs: ElsewhereNeeds, token: string): Promise<Elsewhere | undefined> {
  const link = await needs.links.find(hashOfToken(token));
  if (!link || new Date(link.expiresAt) <= needs.clock.now()) return undefined;
  if (needs.seal.linkToken(link) !== token || !link.unitId) return undefined;
  const seen = await seeCase(needs, link.caseId);
  return seen && whereIs(seen, link.recipientId, link.unitId);
}

function whereIs({ sipCase, world }: Seen, id: RecipientId, unitId: UnitId): Elsewhere | undefined {
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (!recipient || recipient.atUnitId === unitId || isProtected(sipCase)) return undefined;
  if (recipient.state === 'withdrawn' || !isOpen(sipCase)) return 'over';
  return wayOf(sipCase, recipient, world).includes(unitId) ? 'sentOn' : 'wentBack';
}

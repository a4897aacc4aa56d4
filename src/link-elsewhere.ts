/** What a mailed link that opens nothing any more may still say: where its summons is. */
import { hashOfToken } from './hash-of-token.js';
import { seeCase, type LookNeeds } from './look.js';
import type { Links } from './ports.js';
import { whereIs, type Elsewhere } from './process/whereabouts.js';
import type { CardSeal } from './seal-card.js';

interface ElsewhereNeeds extends LookNeeds {
  readonly links: Links;
  readonly seal: CardSeal;
}

/** Undefined for a link that we did not sign, or that is too old. */
export async function linkElsewhere(needs: ElsewhereNeeds, token: string): Promise<Elsewhere | undefined> {
  const link = await needs.links.find(hashOfToken(token));
  if (!link || new Date(link.expiresAt) <= needs.clock.now()) return undefined;
  const { recipientId, unitId } = link;
  if (!needs.seal.isTokenOf(link, token) || !unitId) return undefined;
  const seen = await seeCase(needs, link.caseId);
  return seen && whereIs(seen.sipCase, seen.world, { recipientId, unitId });
}

/** The least attendance of a meeting: the two sides, municipality (or school, R3) and region. */
import type { MissingItem } from '../refusals.js';
import type { SipCase } from '../sip-case.js';
import { principalOf, unitOf, type World } from '../world.js';
import { comes } from '../recipient-states.js';

/** Only obliged units make a side: dental care is the region's, but it is invited and carries no side (R28). */
export function missingSides(sipCase: SipCase, world: World): MissingItem[] {
  const coming = sipCase.recipients.filter(comes).map((recipient) => recipient.atUnitId);
  const sectors = [sipCase.convener.unitId, ...coming]
    .filter((id) => unitOf(world, id)?.obliged)
    .map((id) => principalOf(world, id)?.sector);
  const missing: MissingItem[] = [];
  if (!sectors.includes('municipality')) missing.push('municipalSide');
  if (!sectors.includes('region')) missing.push('regionalSide');
  return missing;
}

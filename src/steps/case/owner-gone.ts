/** On the case while nobody holds it: who chooses, and what can be done (domain 7.1 T12). */
import type { ConvenerFacts } from '../../process/disclosure.js';
import { isOpen } from '../../process/disclosure/standing.js';
import { ownerGone } from '../../process/owner.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';

export function ownerGoneLines({ disclosed, texts, format }: About<ConvenerFacts>) {
  const gone = isOpen(disclosed) ? ownerGone(disclosed.sipCase) : undefined;
  if (!gone) return [];
  const words = texts.caseCard.ownerGone;
  const since = format.day(dayOf(gone.since));
  const unit = disclosed.planOwner?.name ?? disclosed.convenerUnit.name;
  return [{ text: gone.person === undefined ? words.unit(unit, since) : words.person(since) }];
}

/** An offer as the examples show it. */
import type { OfferFacts } from '../../process/disclosure/offer-facts.js';
import { caseRef } from '../../process/ids.js';

export function offerOf(changes: Partial<OfferFacts>): OfferFacts {
  return {
    as: 'offered',
    ref: caseRef('SIP-7K4QXM'),
    from: 'en skola i Partille',
    fromPhone: '031-390 06 01',
    stands: 'offered',
    caseIsOpen: true,
    ...changes,
  };
}

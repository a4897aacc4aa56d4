/** What a unit sees of an offer to answer for a plan: reference, from whom and whom to ring; never whom it is about (R60). */
import type { Seen } from '../disclosure.js';
import type { CaseRef, UnitId } from '../ids.js';
import { ownerOf } from '../owner.js';
import { unitOf } from '../world.js';
import { isOpen, neutralNameOf } from './standing.js';

/** An offer to answer for a plan, on a unit's shared card. */
export interface OfferFacts {
  readonly as: 'offered';
  readonly ref: CaseRef;
  readonly from: string;
  readonly fromPhone: string | undefined;
  /** How it stands for the unit that reads. */
  readonly stands: 'offered' | 'taken' | 'gone';
  readonly caseIsOpen: boolean;
}

export function offerFacts({ sipCase, world }: Seen, readingUnit: UnitId | undefined): OfferFacts {
  const offered = sipCase.ownershipOffer?.unitId;
  const mine = (id: UnitId | undefined) => id !== undefined && (!readingUnit || readingUnit === id);
  return {
    as: 'offered',
    ref: sipCase.ref,
    from: neutralNameOf(sipCase, world, ownerOf(sipCase)),
    fromPhone: unitOf(world, sipCase.convener.unitId)?.phone ?? undefined,
    stands: mine(offered) ? 'offered' : readingUnit === ownerOf(sipCase) ? 'taken' : 'gone',
    caseIsOpen: isOpen(sipCase),
  };
}

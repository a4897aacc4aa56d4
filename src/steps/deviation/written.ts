/** What is written so far of a deviation, with the names of its units; what nobody has written yet is what the case itself says. */
import type { ConvenerFacts } from '../../process/disclosure.js';
import type { DeviationTexts, SteeringDocument } from '../../process/deviation-texts.js';
import type { SipCase } from '../../process/sip-case.js';
import { dayOf } from '../../process/time.js';
import type { About } from '../card.js';
import { deviationIn } from './event.js';

type Reading = Pick<About<ConvenerFacts>, 'disclosed' | 'texts' | 'format' | 'on'>;

export function writtenIn(about: Reading): DeviationTexts {
  const found = deviationIn(about);
  const { sipCase, sealed, convenerUnit } = about.disclosed;
  if (!found) return {};
  return {
    eventOn: found.missedOn ?? dayOf(found.stay.since),
    placeUnitId: convenerUnit.id,
    ...(found.unitId ? { concernedUnitId: found.unitId } : {}),
    steering: likelyDocument(sipCase, found.trigger),
    ...sealed.deviations[found.id],
  };
}

/** A plan that was agreed is what is not kept once it is in force; before that the guideline of the case's own kind. */
function likelyDocument(
  { legalBasis }: Pick<SipCase, 'legalBasis'>,
  trigger: SipCase['deviations'][number]['trigger'],
): SteeringDocument {
  if (['noFollowUp', 'taskNotDone', 'ownerGone'].includes(trigger)) return 'thePlan';
  if (legalBasis === 'lsu') return 'dischargeGuideline';
  return legalBasis === 'childrenAgreement' && trigger === 'lateMeeting'
    ? 'childrenAgreement'
    : 'sipGuideline';
}

export function unitChoices({ disclosed }: Reading) {
  return disclosed.caseUnits.map(({ id, name }) => ({ value: id, title: name }));
}

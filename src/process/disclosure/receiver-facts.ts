/** What one named person at the holding unit may open: for routing who it is, after the yes also why (R75, domain 5.4). */
import type { ParticipantFacts, RoutingFacts, Seen } from '../disclosure.js';
import type { RecipientId } from '../ids.js';
import { isProtected } from '../protection.js';
import { recipientIsCovered } from '../scope.js';
import { neutralFacts } from './neutral-facts.js';
import { given } from '../given.js';
import { holdsSummons } from '../recipient-states.js';
import { isTold, takesPart } from './standing.js';
import { whereHeld } from './where-held.js';

/** R75: needs the consent's line about routing, or that the holding unit itself is covered; never one that is excepted. */
export function routingFacts(seen: Seen, id: RecipientId): RoutingFacts | undefined {
  const neutral = neutralFacts(seen, id);
  const { sipCase, world } = seen;
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (!neutral?.caseIsOpen || !recipient || !holdsSummons(recipient)) return undefined;
  if (recipient.target.kind === 'person' || !recipientIsCovered(sipCase, recipient, world)) return undefined;
  const { name, personnummer, address, listedAt } = sipCase.sealed.individual;
  const toldByPhone = isTold(sipCase, world, recipient.atUnitId);
  const individual = toldByPhone ? {} : given({ name, personnummer, address, listedAt });
  return { ...neutral, as: 'dispatcher', individual, toldByPhone };
}

/** Only an accepted recipient within the consent; a person behind a mailed link is told by phone (design 8.15). */
export function participantFacts(seen: Seen, id: RecipientId): ParticipantFacts | undefined {
  const neutral = neutralFacts(seen, id);
  const { sipCase, world } = seen;
  const recipient = sipCase.recipients.find((each) => each.id === id);
  if (!neutral?.caseIsOpen || !recipient || !takesPart(recipient)) return undefined;
  if (recipient.target.kind === 'person' || !recipientIsCovered(sipCase, recipient, world)) return undefined;
  const { preparation, individual, recipients, consent } = sipCase.sealed;
  return {
    ...neutral,
    as: 'participant',
    individual: isTold(sipCase, world, recipient.atUnitId) ? {} : individual,
    nameless: isProtected(sipCase),
    purpose: preparation.purpose,
    longTermGoal: preparation.longTermGoal,
    whatMatters: preparation.whatMatters,
    questions: preparation.questions ?? [],
    adaptations: preparation.adaptations,
    contribution: recipients[id]?.contribution,
    attendee: recipients[id]?.attendee,
    mandate: recipient.mandate ?? false,
    preparation: recipient.preparation ?? false,
    consentDay: sipCase.consents.find(({ state }) => state === 'given')?.givenOn,
    exceptionsExist: consent.exceptions.length > 0,
    answer: recipients[id]?.answer,
    ...whereHeld(sipCase),
    toldByPhone: isTold(sipCase, world, recipient.atUnitId),
  };
}

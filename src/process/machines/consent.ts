/** One consent per person who decides (R17, R23): asked, given, refused, withdrawn. */
import { withConsentTexts } from '../edit.js';
import { instant } from '../ids.js';
import { either, type Ask, type MoveTable } from '../machine.js';
import { consentIsComplete } from '../scope.js';
import type { CaseState, Consent, SipCase } from '../sip-case.js';

const during: readonly CaseState[] = [
  'obtainingConsent',
  'readyToCall',
  'called',
  'meetingBooked',
  'pausedConsent',
  'consentRefused',
];
const whileAsking: readonly CaseState[] = ['obtainingConsent'];

// prettier-ignore
export const consentMoves = {
  none: {
    giveConsent:   { to: 'given',   by: ['convener'], during, change: consentGiven, then: either('readyToCall', 'obtainingConsent', givenMakesComplete) },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, change: consentRefused, then: 'consentRefused' },
  },
  asked: {
    giveConsent:   { to: 'given',   by: ['convener'], during, change: consentGiven, then: either('readyToCall', 'obtainingConsent', givenMakesComplete) },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, change: consentRefused, then: 'consentRefused' },
  },
  given: {
    giveConsent:   { to: 'given',   by: ['convener'], during: ['obtainingConsent', 'readyToCall', 'called', 'meetingBooked'], change: consentGiven },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, change: consentRefused, then: 'consentRefused' },
  },
  refused: {
    giveConsent:   { to: 'given',   by: ['convener'], during: ['obtainingConsent', 'consentRefused'], change: consentGiven, then: either('readyToCall', 'obtainingConsent', givenMakesComplete) },
  },
  withdrawn: {
    giveConsent:   { to: 'given',   by: ['convener'], during: ['pausedConsent'], change: consentGiven, then: either('left', 'pausedConsent', givenMakesComplete) },
  },
} satisfies MoveTable<'consent'>;

function consentGiven({ sipCase, move, now }: Ask<'giveConsent'>): SipCase {
  const consent: Consent = {
    giver: move.giver,
    state: 'given',
    stay: { since: instant(now), fired: [] },
    givenOn: move.givenOn,
    method: move.method,
    informedBy: move.informedBy,
  };
  const after = {
    ...sipCase,
    consents: [...sipCase.consents.filter((other) => other.giver !== move.giver), consent],
  };
  return move.name
    ? withConsentTexts(after, { names: { ...sipCase.sealed.consent.names, [move.giver]: move.name } })
    : after;
}

function consentRefused({ sipCase, move, now }: Ask<'refuseConsent'>): SipCase {
  const consent: Consent = {
    giver: move.giver,
    state: 'refused',
    stay: { since: instant(now), fired: [] },
    givenOn: move.on,
  };
  return {
    ...sipCase,
    consents: [...sipCase.consents.filter((other) => other.giver !== move.giver), consent],
  };
}

function givenMakesComplete(ask: Ask<'giveConsent'>): boolean {
  return consentIsComplete(consentGiven(ask));
}

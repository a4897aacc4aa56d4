/** One consent per person who decides (R17, R23): asked, given, refused, withdrawn. */
import { withConsentTexts } from '../edit.js';
import { instant } from '../ids.js';
import { either, refuse, type Ask, type MoveTable } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { consentIsComplete, mayDecide } from '../scope.js';
import type { CaseState, Consent, SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';

const whileAsking: readonly CaseState[] = ['obtainingConsent'];
const running: readonly CaseState[] = [
  'readyToCall',
  'called',
  'meetingBooked',
  'meetingHeld',
  'planActive',
  'followUpDue',
  'followUpHeld',
];
const during: readonly CaseState[] = ['obtainingConsent', ...running, 'pausedConsent'];

// prettier-ignore
export const consentMoves = {
  none: {
    giveConsent:   { to: 'given',   by: ['convener'], during, when: [decides, isRecorded], change: consentGiven, then: either('readyToCall', 'kept', givenEndsTheAsking) },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, when: [mayRefuse], change: consentRefused, then: 'consentRefused' },
  },
  asked: {
    giveConsent:   { to: 'given',   by: ['convener'], during, when: [decides, isRecorded], change: consentGiven, then: either('readyToCall', 'kept', givenEndsTheAsking) },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, when: [mayRefuse], change: consentRefused, then: 'consentRefused' },
  },
  given: {
    giveConsent:   { to: 'given',   by: ['convener'], during: [...whileAsking, ...running], when: [decides, isRecorded], change: consentGiven },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, when: [mayRefuse], change: consentRefused, then: 'consentRefused' },
  },
  refused: {
    giveConsent:   { to: 'given',   by: ['convener'], during: ['consentRefused'], when: [decides, isRecorded], change: consentGiven, then: either('readyToCall', 'obtainingConsent', givenMakesComplete) },
  },
  withdrawn: {
    giveConsent:   { to: 'given',   by: ['convener', 'planOwner'], during: ['pausedConsent'], when: [decides, isRecorded], change: consentGiven, then: either('left', 'kept', givenMakesComplete) },
  },
} satisfies MoveTable<'consent'>;

/** R17, R19: asked are those who decide, and nobody else - no guardian of a child that decides itself. */
function decides({ sipCase, move }: Ask<'giveConsent'>): Refusal | undefined {
  return mayDecide(sipCase, move.giver) ? undefined : refuse('notTheDecider');
}

function mayRefuse({ sipCase, move }: Ask<'refuseConsent'>): Refusal | undefined {
  return mayDecide(sipCase, move.giver) ? undefined : refuse('notTheDecider');
}

/** R23: who, when, how and who informed are parts of the move; a consent of tomorrow is not yet given. */
function isRecorded({ move, now }: Ask<'giveConsent'>): Refusal | undefined {
  return move.givenOn <= dayOf(now) ? undefined : refuse('consentOfTomorrow');
}

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

/** While a case is being asked for: later consents renew, and leave the case where it is. */
function givenEndsTheAsking(ask: Ask<'giveConsent'>): boolean {
  return ask.sipCase.state === 'obtainingConsent' && givenMakesComplete(ask);
}

function givenMakesComplete(ask: Ask<'giveConsent'>): boolean {
  return consentIsComplete(consentGiven(ask));
}

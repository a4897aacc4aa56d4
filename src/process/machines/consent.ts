/** One consent per person who decides (R17, R23): asked, given, refused, withdrawn. */
import { withConsentTexts, withReason } from '../edit.js';
import { mayDecide } from '../givers.js';
import { instant } from '../ids.js';
import { either, refuse, type Ask, type MoveTable } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { consentIsComplete } from '../scope.js';
import type { CaseState, Consent, ConsentScope, SipCase } from '../sip-case.js';
import { dayOf } from '../time.js';
import { unitOf } from '../world.js';
import { running } from './open-states.js';
import { withoutOutsiders } from './outsiders.js';

const whileAsking: readonly CaseState[] = ['obtainingConsent'];
const during: readonly CaseState[] = ['obtainingConsent', ...running, 'pausedConsent'];

// prettier-ignore
export const consentMoves = {
  none: {
    giveConsent:   { to: 'given',   by: ['convener'], during, when: [decides, isRecorded, groundIsNamed], change: consentGiven, then: either('left', 'kept', givenEndsTheAsking) },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, when: [mayRefuse, againIsAhead], change: consentRefused, then: 'consentRefused' },
  },
  asked: {
    giveConsent:   { to: 'given',   by: ['convener'], during, when: [decides, isRecorded, groundIsNamed], change: consentGiven, then: either('left', 'kept', givenEndsTheAsking) },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, when: [mayRefuse, againIsAhead], change: consentRefused, then: 'consentRefused' },
  },
  given: {
    giveConsent:   { to: 'given',   by: ['convener'], during: [...whileAsking, ...running], when: [decides, isRecorded, groundIsNamed], change: consentGiven },
    refuseConsent: { to: 'refused', by: ['convener'], during: whileAsking, when: [mayRefuse, againIsAhead], change: consentRefused, then: 'consentRefused' },
  },
  refused: {
    giveConsent:   { to: 'given',   by: ['convener'], during: ['consentRefused'], when: [decides, isRecorded, groundIsNamed], change: consentGiven, then: either('readyToCall', 'obtainingConsent', givenMakesComplete) },
  },
  withdrawn: {
    giveConsent:   { to: 'given',   by: ['convener', 'planOwner'], during: ['pausedConsent'], when: [decides, isRecorded, groundIsNamed], change: consentGiven, then: either('left', 'kept', givenMakesComplete) },
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

/** A client may send any words as an id: they would be kept in clear. */
function groundIsNamed({ move, world }: Ask<'giveConsent'>): Refusal | undefined {
  if (move.unitIds?.some((id) => !unitOf(world, id))) return refuse('consentIncomplete');
  if (move.giver !== 'legalGround') return undefined;
  // R24: nobody consents for an adult; without who, what will, which ground and whose decision there is nothing to go by.
  const { assessor, will, ground, decidedBy } = move.ground ?? {};
  const named = [assessor, will, ground, decidedBy].every((text) => text?.trim());
  return named ? undefined : refuse('groundMissing');
}

function againIsAhead({ move, now }: Ask<'refuseConsent'>): Refusal | undefined {
  return move.askAgainOn !== undefined && move.askAgainOn <= dayOf(now) ? refuse('timeHasPassed') : undefined;
}

/** Who, when, how, by whom informed and for what (R23); whoever a narrower yes leaves out is taken out (R21). */
function consentGiven(ask: Ask<'giveConsent'>): SipCase {
  const { sipCase, move, now, world } = ask;
  const scope = givenScope(ask);
  const consent: Consent = {
    giver: move.giver,
    state: 'given',
    stay: { since: instant(now), fired: [] },
    givenOn: move.givenOn,
    method: move.method,
    informedBy: move.informedBy,
    ...(scope ? { scope } : {}),
  };
  const after = withGivenTexts(
    { ...sipCase, consents: [...sipCase.consents.filter((other) => other.giver !== move.giver), consent] },
    move,
  );
  return withoutOutsiders(after, instant(now), world);
}

/** What the case asks for now, or less; nothing is kept while nothing is asked for. A ground covers only named units (R24). */
function givenScope({ sipCase, move }: Ask<'giveConsent'>): Consent['scope'] {
  const asked: ConsentScope = sipCase.scope;
  if (asked.unitIds.length === 0) return undefined;
  return {
    unitIds: asked.unitIds.filter((id) => move.unitIds?.includes(id) ?? true),
    coversRouting: asked.coversRouting && move.giver !== 'legalGround',
  };
}

/** Exceptions are kept with whoever made them, so that the case's list can be worded anew without taking one away. */
function withGivenTexts(sipCase: SipCase, move: Ask<'giveConsent'>['move']): SipCase {
  const { giver } = move;
  const { names, exceptions, exceptionsBy, topics = [], topicsBy } = sipCase.sealed.consent;
  const after = withConsentTexts(sipCase, {
    ...(move.name ? { names: { ...names, [giver]: move.name } } : {}),
    ...(move.ground ? { ground: move.ground } : {}),
    exceptionsBy: { ...exceptionsBy, [giver]: united(exceptions, move.exceptions) },
    topicsBy: { ...topicsBy, [giver]: united(topics, move.topics) },
  });
  return move.ground ? withReason(after, 'R24', move.ground.ground) : after;
}

function united<T>(common: readonly T[], own: readonly T[] = []): readonly T[] {
  return [...new Set([...common, ...own])];
}

function consentRefused({ sipCase, move, now }: Ask<'refuseConsent'>): SipCase {
  const consent: Consent = {
    giver: move.giver,
    state: 'refused',
    stay: { since: instant(now), fired: [] },
    givenOn: move.on,
    ...(move.askAgainOn ? { askAgainOn: move.askAgainOn } : {}),
  };
  return {
    ...sipCase,
    consents: [...sipCase.consents.filter((other) => other.giver !== move.giver), consent],
  };
}

/** While a case is being asked for, or waits to be: later consents renew, and leave the case where it is. */
function givenEndsTheAsking(ask: Ask<'giveConsent'>): boolean {
  const { state } = ask.sipCase;
  return (state === 'obtainingConsent' || state === 'pausedConsent') && givenMakesComplete(ask);
}

function givenMakesComplete(ask: Ask<'giveConsent'>): boolean {
  return consentIsComplete(consentGiven(ask));
}

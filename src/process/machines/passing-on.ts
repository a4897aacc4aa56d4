/** Rules and changes of a summons on its way to the right unit: passed on, handed back, gone back to the first (R42, R43). */
import { belongs, working } from '../capacity.js';
import { onTrail, sealing, withoutProposal, withRecipient } from '../edit.js';
import { instant, type Day, type RecipientId, type UnitId } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { cameFrom, defaultUnit, firstWhenPassedOn, unitBelongsToPrincipal, whyRound } from '../routing.js';
import { unitIsCovered, unitIsExcepted } from '../scope.js';
import type { Recipient, SipCase, TrailStep } from '../sip-case.js';
import { addWorkingDays, dayOf } from '../time.js';
import { mayTakePart, unitOf, type World } from '../world.js';
import { prompted } from './prompted.js';
import { by, isCalledBeforeAnswer, recipientOf, shortAnswerBy, traced } from './recipient-rules.js';
import { holdsSummons } from '../recipient-states.js';

type AboutUnit = Asking & { readonly move: { readonly recipientId: RecipientId; readonly unitId: UnitId } };

/** R42: the unit that got it finds the right one, inside its own principal. */
export function staysInPrincipal({ sipCase, move, world }: AboutUnit): Refusal | undefined {
  const recipient = recipientOf(sipCase, move.recipientId);
  const to = unitOf(world, move.unitId);
  if (to && !mayTakePart(to)) return refuse('supportUnit');
  return recipient && unitBelongsToPrincipal(recipient, move.unitId, world)
    ? undefined
    : refuse('unitOutsidePrincipal');
}

/** A unit that has a summons of its own would answer twice, and the one that is needed would be missing. */
export function notCalledAlready({ sipCase, move }: AboutUnit): Refusal | undefined {
  const there = sipCase.recipients.some(
    (other) => other.id !== move.recipientId && other.atUnitId === move.unitId && holdsSummons(other),
  );
  return there ? refuse('alreadyCalled') : undefined;
}

/** One proposal at a time, so that the convener's yes is to the unit that was read of. */
export function nothingProposed({ sipCase, move }: AboutUnit): Refusal | undefined {
  return recipientOf(sipCase, move.recipientId)?.proposedUnitId ? refuse('alreadyAsked') : undefined;
}

/** A summons that goes round in circles reaches nobody: who has passed it on gets it back by a hand-back alone. */
export function goesNotRound({ sipCase, move, world }: AboutUnit): Refusal | undefined {
  const recipient = recipientOf(sipCase, move.recipientId);
  const code = recipient && whyRound(sipCase, recipient, { to: move.unitId, world });
  return code && refuse(code);
}

/**
 * R16, R22: nor to a unit that the consent leaves out. Which exceptions there are is not for the sender to learn; the
 * convener, who knows, is shown what to ask the individual.
 */
export function staysInConsent({ sipCase, move, actor, world }: Ask<'routeToUnit'>): Refusal | undefined {
  const fits =
    unitIsCovered(sipCase, move.unitId, world) ||
    isCalledBeforeAnswer(sipCase, move.unitId, world) ||
    isNeutralStop(sipCase, move, world);
  if (fits) return undefined;
  if (!belongs(actor, sipCase.convener.unitId, working)) return refuse('cannotBePassedOn');
  return refuse(unitIsExcepted(sipCase, move.unitId, world) ? 'consentExcludes' : 'outsideConsent');
}

/** Back to the receiving function, which passes on neutral facts only and need not be covered. */
function isNeutralStop(sipCase: SipCase, move: Ask<'routeToUnit'>['move'], world: World): boolean {
  const recipient = recipientOf(sipCase, move.recipientId);
  return recipient !== undefined && firstWhenPassedOn(sipCase, recipient, world) === move.unitId;
}

/** Passing on gives the new unit a day at least; otherwise the answer-by date stands. */
export function routed({ sipCase, move, actor, now, world }: Ask<'routeToUnit'>): SipCase {
  const before = recipientOf(sipCase, move.recipientId);
  const toDefault = before && defaultUnit(sipCase, before, world)?.id === move.unitId;
  const step = {
    what: 'routed',
    at: instant(now),
    ...by(actor),
    toUnitId: move.unitId,
    ...(toDefault ? { toDefault } : {}),
  } as const;
  return withRecipient(withoutAnswers(sipCase, move.recipientId), move.recipientId, (recipient) =>
    heldBy(onTrail(recipient, step), move.unitId, now, world),
  );
}

export function cameFromSomebody({ sipCase, move, world }: Ask<'handBack'>): Refusal | undefined {
  const recipient = recipientOf(sipCase, move.recipientId);
  return recipient && cameFrom(sipCase, recipient, world) ? undefined : refuse('nobodyToHandBackTo');
}

/** R42: the unit that sent it here looks on; it has seen the neutral facts before. */
export function handedBack({ sipCase, move, actor, now, world }: Ask<'handBack'>): SipCase {
  return withRecipient(withoutAnswers(sipCase, move.recipientId), move.recipientId, (recipient) => {
    const to = cameFrom(sipCase, recipient, world);
    if (!to) return recipient;
    const step = { what: 'handedBack', at: instant(now), ...by(actor), toUnitId: to } as const;
    return heldBy(onTrail(recipient, step), to, now, world);
  });
}

/** What was answered or asked for goes no further than to the unit that did it. */
function heldBy(recipient: Recipient, unitId: UnitId, now: Date, world: World): Recipient {
  const tomorrow = addWorkingDays(dayOf(now), 1, world.holidays);
  return {
    ...withoutPromises(withoutProposal(recipient)),
    atUnitId: unitId,
    ...nothingAnswered,
    ...(recipient.answerBy ? { answerBy: later(recipient.answerBy, tomorrow) } : {}),
  };
}

const nothingAnswered = {
  worksOn: [],
  askedTimes: [],
  suggests: [],
  question: false,
  substituteAsked: false,
} as const;

/** The words of the unit that had it: what is asked of the new one, and whom it is for, stays. */
function withoutAnswers(sipCase: SipCase, id: RecipientId): SipCase {
  const { person, contribution } = sipCase.sealed.recipients[id] ?? {};
  const kept = { ...(person ? { person } : {}), ...(contribution ? { contribution } : {}) };
  return sealing(sipCase, 'recipients', { ...sipCase.sealed.recipients, [id]: kept });
}

/** The convener is asked: the individual may have to say yes to the unit first (R22). */
export function unitProposed(ask: Ask<'proposeUnit'>): SipCase {
  return withRecipient(traced(ask, 'proposedUnit'), ask.move.recipientId, (recipient) => ({
    ...recipient,
    proposedUnitId: ask.move.unitId,
  }));
}

export function unitIsProposed({ sipCase, move }: Ask<'declineUnit'>): Refusal | undefined {
  return recipientOf(sipCase, move.recipientId)?.proposedUnitId ? undefined : refuse('proposalIsOver');
}

/** Whoever waited for the answer has a day for its own. */
export function unitDeclined({ sipCase, move, now, world }: Ask<'declineUnit'>): SipCase {
  const tomorrow = addWorkingDays(dayOf(now), 1, world.holidays);
  return withRecipient(sipCase, move.recipientId, (recipient) => ({
    ...withoutProposal(onTrail(recipient, noTo(recipient, now))),
    ...(recipient.answerBy ? { answerBy: later(recipient.answerBy, tomorrow) } : {}),
  }));
}

function noTo({ proposedUnitId }: Recipient, now: Date): TrailStep {
  const step = { what: 'unitDeclined', at: instant(now) } as const;
  return proposedUnitId ? { ...step, declinedUnitId: proposedUnitId } : step;
}

function withoutPromises({
  mandate: _mandate,
  preparation: _preparation,
  ...recipient
}: Recipient): Recipient {
  return recipient;
}

/** R43: nobody else was found, so the unit that got the summons first has it again and must come itself. */
export function returnedToFirst({ sipCase, move, now, world }: Ask<'returnToFirst'>): SipCase {
  const recipient = recipientOf(sipCase, move.recipientId);
  const first = recipient && firstWhenPassedOn(sipCase, recipient, world);
  if (!first) return sipCase;
  const suggested = prompted(sipCase, 'noAnswer', { recipientId: move.recipientId }, now);
  return withRecipient(withoutAnswers(suggested, move.recipientId), move.recipientId, (silent) => ({
    ...withoutProposal(onTrail(silent, backTo(first, silent, now))),
    ...nothingAnswered,
    atUnitId: first,
    answerBy: shortAnswerBy(sipCase, now, world),
  }));
}

function backTo(first: UnitId, { atUnitId }: Recipient, now: Date): TrailStep {
  const step = { what: 'returned', at: instant(now), toUnitId: first } as const;
  return atUnitId ? { ...step, fromUnitId: atUnitId } : step;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** Rules and changes of a summons on its way to the right unit: passed on, handed back, gone back to the first (R42, R43). */
import { belongs, working } from '../capacity.js';
import { onTrail, withRecipient } from '../edit.js';
import { instant, type Day, type RecipientId, type UnitId } from '../ids.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { cameFrom, firstWhenPassedOn, unitBelongsToPrincipal, whyRound } from '../routing.js';
import { unitIsCovered, unitIsExcepted } from '../scope.js';
import type { Recipient, SipCase } from '../sip-case.js';
import { addWorkingDays, dayOf } from '../time.js';
import { mayTakePart, unitOf, type World } from '../world.js';
import { prompted } from './prompted.js';
import { by, isCalledBeforeAnswer, recipientOf, shortAnswerBy, traced } from './recipient-rules.js';

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
  const step = { what: 'routed', at: instant(now), ...by(actor), toUnitId: move.unitId } as const;
  return withRecipient(sipCase, move.recipientId, (recipient) =>
    heldBy(onTrail(recipient, step), move.unitId, now, world),
  );
}

export function cameFromSomebody({ sipCase, move, world }: Ask<'handBack'>): Refusal | undefined {
  const recipient = recipientOf(sipCase, move.recipientId);
  return recipient && cameFrom(sipCase, recipient, world) ? undefined : refuse('nobodyToHandBackTo');
}

/** R42: the unit that sent it here looks on; it has seen the neutral facts before. */
export function handedBack({ sipCase, move, actor, now, world }: Ask<'handBack'>): SipCase {
  return withRecipient(sipCase, move.recipientId, (recipient) => {
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
    ...withoutProposal(recipient),
    atUnitId: unitId,
    ...nothingAnswered,
    ...(recipient.answerBy ? { answerBy: later(recipient.answerBy, tomorrow) } : {}),
  };
}

const nothingAnswered = { worksOn: [], askedTimes: [] } as const;

/** The convener is asked: the individual may have to say yes to the unit first (R22). */
export function unitProposed(ask: Ask<'proposeUnit'>): SipCase {
  return withRecipient(traced(ask, 'proposedUnit'), ask.move.recipientId, (recipient) => ({
    ...recipient,
    proposedUnitId: ask.move.unitId,
  }));
}

export function unitIsProposed({ sipCase, move }: Ask<'declineUnit'>): Refusal | undefined {
  return recipientOf(sipCase, move.recipientId)?.proposedUnitId ? undefined : refuse('alreadyAnswered');
}

export function unitDeclined({ sipCase, move }: Ask<'declineUnit'>): SipCase {
  return withRecipient(sipCase, move.recipientId, withoutProposal);
}

function withoutProposal({ proposedUnitId: _proposed, ...recipient }: Recipient): Recipient {
  return recipient;
}

/** R43: nobody else was found, so the unit that got the summons first has it again and must come itself. */
export function returnedToFirst({ sipCase, move, now, world }: Ask<'returnToFirst'>): SipCase {
  const recipient = recipientOf(sipCase, move.recipientId);
  const first = recipient && firstWhenPassedOn(sipCase, recipient, world);
  if (!first) return sipCase;
  const suggested = prompted(sipCase, 'noAnswer', move.recipientId, now);
  return withRecipient(suggested, move.recipientId, (silent) => ({
    ...withoutProposal(onTrail(silent, { what: 'routed', at: instant(now), toUnitId: first })),
    atUnitId: first,
    answerBy: shortAnswerBy(sipCase, now, world),
  }));
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

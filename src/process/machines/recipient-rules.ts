/** Rules and changes of a recipient: choosing, passing on, answering, reminding. */
import { onTrail, withRecipient, withRecipientTexts } from '../edit.js';
import { instant, type Day, type PersonKey, type RecipientId } from '../ids.js';
import { either, refuse, type Ask, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import { firstReceiver, kindFor, unitBelongsToPrincipal } from '../routing.js';
import { exceptionNames, unitIsCovered } from '../scope.js';
import type { Recipient, SipCase, TrailStep } from '../sip-case.js';
import { addWorkingDays, dayOf } from '../time.js';
import { unitOf, type World } from '../world.js';
import { prompted } from './prompted.js';

type AskOfRecipient = Asking & { readonly move: { readonly recipientId: RecipientId } };

export function recipientOf(sipCase: SipCase, id: RecipientId): Recipient | undefined {
  return sipCase.recipients.find((recipient) => recipient.id === id);
}

export function notYetChosen({ sipCase, move }: Ask<'addRecipient'>): Refusal | undefined {
  const target = move.target;
  if (!('unitId' in target)) return undefined;
  const there = sipCase.recipients.some(
    (recipient) =>
      recipient.target.kind === 'unit' &&
      recipient.target.unitId === target.unitId &&
      recipient.state !== 'withdrawn',
  );
  return there ? refuse('alreadyChosen') : undefined;
}

/** R16: whom the consent excepts cannot be chosen; R22: outside its scope it must be asked again. */
export function notExcluded({ sipCase, move, world }: Ask<'addRecipient'>): Refusal | undefined {
  if ('person' in move.target) {
    return exceptionNames(sipCase.sealed.consent.exceptions, move.target.person.label)
      ? refuse('consentExcludes')
      : undefined;
  }
  if (sipCase.scope.exceptUnitIds.includes(move.target.unitId)) return refuse('consentExcludes');
  return unitIsCovered(sipCase, move.target.unitId, world) ? undefined : refuse('outsideConsent');
}

export function added({ sipCase, move, now, world }: Ask<'addRecipient'>): SipCase {
  const { target } = move;
  const unit = 'unitId' in target ? unitOf(world, target.unitId) : undefined;
  const recipient: Recipient = {
    id: move.recipientId,
    target: 'unitId' in target ? { kind: 'unit', unitId: target.unitId } : { kind: 'person' },
    kind: kindFor(unit),
    state: 'chosen',
    stay: { since: instant(now), fired: [] },
    trail: [],
    worksOn: [],
    question: false,
    substituteAsked: false,
    verified: true,
  };
  const after = { ...sipCase, recipients: [...sipCase.recipients, recipient] };
  const texts = {
    ...('person' in target ? { person: target.person } : {}),
    ...(move.contribution ? { contribution: move.contribution } : {}),
  };
  return withRecipientTexts(after, move.recipientId, texts);
}

export function removed({ sipCase }: Ask<'removeRecipient'>): SipCase {
  return sipCase;
}

/** R42: the unit that got it finds the right one, inside its own principal. */
export function staysInPrincipal({ sipCase, move, world }: Ask<'routeToUnit'>): Refusal | undefined {
  const recipient = recipientOf(sipCase, move.recipientId);
  return recipient && unitBelongsToPrincipal(recipient, move.unitId, world)
    ? undefined
    : refuse('unitOutsidePrincipal');
}

/** Passing on gives the new unit a day at least; otherwise the answer-by date stands. */
export function routed({ sipCase, move, actor, now, world }: Ask<'routeToUnit'>): SipCase {
  const tomorrow = addWorkingDays(dayOf(now), 1, world.holidays);
  return withRecipient(sipCase, move.recipientId, (recipient) => ({
    ...onTrail(recipient, { what: 'routed', at: instant(now), ...by(actor), toUnitId: move.unitId }),
    atUnitId: move.unitId,
    ...(recipient.answerBy ? { answerBy: later(recipient.answerBy, tomorrow) } : {}),
  }));
}

export function acknowledged(ask: Ask<'acknowledge'>): SipCase {
  return traced(ask, 'acknowledged');
}

export function accepted(ask: Ask<'acceptSummons'>): SipCase {
  return withRecipient(traced(ask, 'accepted'), ask.move.recipientId, (recipient) => ({
    ...recipient,
    worksOn: ask.move.worksOn,
    substituteAsked: false,
    verified: ask.actor.kind !== 'link',
  }));
}

export function confirmed(ask: Ask<'confirmAttendance'>): SipCase {
  const { move, actor } = ask;
  const after = withRecipient(traced(ask, 'confirmed'), move.recipientId, (recipient) => ({
    ...recipient,
    ...(move.worksOn ? { worksOn: move.worksOn } : {}),
    mandate: move.mandate,
    preparation: move.preparation,
    ...(move.role ? { attendeeRole: move.role } : {}),
    substituteAsked: false,
    verified: actor.kind !== 'link',
  }));
  return withRecipientTexts(after, move.recipientId, { attendee: move.attendee });
}

export function asked(ask: Ask<'askQuestion'>): SipCase {
  const after = withRecipient(traced(ask, 'asked'), ask.move.recipientId, (recipient) => ({
    ...recipient,
    question: true,
  }));
  return withRecipientTexts(after, ask.move.recipientId, { question: ask.move.question });
}

export function answered({ sipCase, move }: Ask<'answerQuestion'>): SipCase {
  const after = withRecipient(sipCase, move.recipientId, (recipient) => ({ ...recipient, question: false }));
  return withRecipientTexts(after, move.recipientId, { answer: move.answer });
}

export function otherTimeProposed(ask: Ask<'proposeOtherTime'>): SipCase {
  return withRecipientTexts(traced(ask, 'proposedTime'), ask.move.recipientId, { otherTime: ask.move.words });
}

/** R40: an obliged unit that says no must say why; R47: an invited one need not. */
export function reasonGivenIfObliged({ sipCase, move }: Ask<'declineSummons'>): Refusal | undefined {
  const obliged = recipientOf(sipCase, move.recipientId)?.kind === 'summons';
  return obliged && !move.reason?.trim() ? refuse('refusalNeedsReason') : undefined;
}

/** An obliged unit's no is a refusal that the convener must take up; an invited one's no is simply a no (R47). */
export const whichNo = either<'refused' | 'declined', 'declineSummons'>(
  'refused',
  'declined',
  ({ sipCase, move }) => recipientOf(sipCase, move.recipientId)?.kind === 'summons',
);

export function declined(ask: Ask<'declineSummons'>): SipCase {
  const { move, actor } = ask;
  const after = withRecipient(traced(ask, 'declined'), move.recipientId, (recipient) => ({
    ...recipient,
    verified: actor.kind !== 'link',
  }));
  return move.reason ? withRecipientTexts(after, move.recipientId, { reason: move.reason }) : after;
}

/** Somebody who said no may change their mind, but not once the convener has settled a refusal. */
export function mayStillAnswer({ sipCase, move }: Ask<'confirmAttendance'>): Refusal | undefined {
  return recipientOf(sipCase, move.recipientId)?.kind === 'invitation'
    ? undefined
    : refuse('alreadyAnswered');
}

/** R40: the duty stands; the unit comes itself or is replaced by another of the same principal. Domain 7.1 T3. */
export function substituteAsked({ sipCase, move, now, world }: Ask<'askForSubstitute'>): SipCase {
  const answerBy = addWorkingDays(
    dayOf(now),
    Math.ceil(sipCase.settings.answerWorkingDays / 2),
    world.holidays,
  );
  const after = withRecipient(sipCase, move.recipientId, (recipient) => ({
    ...recipient,
    substituteAsked: true,
    answerBy,
  }));
  return prompted(after, 'refusal', move.recipientId, now);
}

export function reminded(ask: AskOfRecipient): SipCase {
  return traced(ask, 'reminded');
}

/** Domain 7.1 T2: suggests a deviation to the convener, once; files nothing (R61). R43: the first recipient must come itself. */
export function silenceReported({ sipCase, move, now, world }: Ask<'reportNoAnswer'>): SipCase {
  const recipient = recipientOf(sipCase, move.recipientId);
  if (recipient?.kind !== 'summons') return sipCase;
  return prompted(backToFirst(sipCase, recipient, world), 'noAnswer', move.recipientId, now);
}

/** R43: a unit that was passed the summons and stayed silent leaves the duty with the one that got it first. */
function backToFirst(sipCase: SipCase, recipient: Recipient, world: World): SipCase {
  if (recipient.target.kind !== 'unit') return sipCase;
  const first = firstReceiver(world, recipient.target.unitId);
  return withRecipient(sipCase, recipient.id, (silent) => ({ ...silent, atUnitId: first }));
}

function traced(ask: AskOfRecipient, what: TrailStep['what']): SipCase {
  return withRecipient(ask.sipCase, ask.move.recipientId, (recipient) =>
    onTrail(recipient, { what, at: instant(ask.now), ...by(ask.actor) }),
  );
}

function by(actor: Asking['actor']): { by?: PersonKey } {
  return actor.kind === 'person' ? { by: actor.person } : {};
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

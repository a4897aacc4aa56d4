/** Rules and changes of a recipient: choosing, passing on, answering, reminding. */
import { onTrail, sealing, withoutProposal, withRecipient, withRecipientTexts } from '../edit.js';
import { consentUnanswered } from '../discharge.js';
import { instant, type Day, type Instant, type PersonKey, type RecipientId, type UnitId } from '../ids.js';
import { either, refuse, type Ask, type Asking } from '../machine.js';
import { guardiansStayApart } from '../protection.js';
import type { Refusal } from '../refusals.js';
import { kindFor } from '../routing.js';
import { personIsCovered, unitIsCovered, unitIsExcepted } from '../scope.js';
import type { OutsideAnswer, Recipient, SipCase, TrailStep } from '../sip-case.js';
import { addWorkingDays, dayOf, stillAhead } from '../time.js';
import { unitOf, type World } from '../world.js';
import { noneOfThem, timesAsked } from './meeting-time.js';
import { prompted } from './prompted.js';

export type AskOfRecipient = Asking & { readonly move: { readonly recipientId: RecipientId } };

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

/** R16, R19: whom the consent excepts cannot be chosen; R22: outside its scope it must be asked again. */
export function notExcluded({ sipCase, move, world }: Ask<'addRecipient'>): Refusal | undefined {
  if ('person' in move.target) {
    return personIsCovered(sipCase, move.target.person) ? undefined : refuse('consentExcludes');
  }
  if (unitIsExcepted(sipCase, move.target.unitId, world)) return refuse('consentExcludes');
  const covered =
    unitIsCovered(sipCase, move.target.unitId, world) ||
    isCalledBeforeAnswer(sipCase, move.target.unitId, world);
  return covered ? undefined : refuse('outsideConsent');
}

/** R15 at a discharge: obliged units are called to the planning although nobody has answered yet. */
export function isCalledBeforeAnswer(sipCase: SipCase, unitId: UnitId, world: World): boolean {
  const before = sipCase.legalBasis === 'lsu' && consentUnanswered(sipCase);
  return before && (unitOf(world, unitId)?.obliged ?? false);
}

/** R69: where one guardian is the threat the other is told apart, never called to the same meeting (P4). */
export function guardiansMeetNot({ sipCase, move }: Ask<'addRecipient'>): Refusal | undefined {
  const { target } = move;
  if (!guardiansStayApart(sipCase) || !('person' in target) || target.person.relation !== 'guardian')
    return undefined;
  const other = sipCase.recipients.some(
    ({ id, state }) =>
      state !== 'withdrawn' && sipCase.sealed.recipients[id]?.person?.relation === 'guardian',
  );
  return other ? refuse('guardiansApart') : undefined;
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

export function acknowledged(ask: Ask<'acknowledge'>): SipCase {
  return traced(ask, 'acknowledged');
}

export function accepted(ask: Ask<'acceptSummons'>): SipCase {
  return withRecipient(traced(ask, 'accepted'), ask.move.recipientId, (recipient) => ({
    ...withoutProposal(recipient),
    ...timesAnswered(ask, ask.move.worksOn),
    substituteAsked: false,
    verified: ask.actor.kind !== 'link',
    yesIn: ask.sipCase.version + 1,
  }));
}

/** Times are kept in clear: nothing but one of those offered and still ahead, whatever a client sends. */
function timesAnswered(
  { sipCase, now }: Asking,
  times: readonly Instant[],
): Pick<Recipient, 'worksOn' | 'askedTimes'> {
  const booked = bookedStart(sipCase);
  // Once a time is booked it alone is asked about, and the answer names it: another one that stood there by then says nothing.
  if (booked && times.includes(booked)) return { worksOn: [booked], askedTimes: [booked] };
  const askedTimes = stillAhead(sipCase.proposedTimes, instant(now)).map(({ start }) => start);
  const worksOn = askedTimes.filter((start) => times.includes(start));
  const isOfThese = !booked || worksOn.length > 0 || times.some((time) => String(time) === noneOfThem);
  return isOfThese ? { worksOn, askedTimes } : { worksOn: [], askedTimes: [] };
}

function bookedStart({ meetings }: SipCase): Instant | undefined {
  return meetings.findLast(({ state }) => state === 'booked' || state === 'booking')?.slot.start;
}

/** Once a time is booked it is that one that is asked about. */
export function timesAreOpen({ sipCase }: Ask<'answerTimes'>): Refusal | undefined {
  return bookedStart(sipCase) ? refuse('unknownSubject') : undefined;
}

/** Another answer about the times than was given with the yes. */
export function timesAnsweredAnew(ask: Ask<'answerTimes'>): SipCase {
  const { move } = ask;
  return withRecipient(traced(ask, 'answeredTimes'), move.recipientId, (recipient) => ({
    ...recipient,
    ...timesAnswered(ask, move.worksOn),
    ...byLink(ask, recipient),
  }));
}

/** Moved since the card was drawn, the time is another than the one that suits. */
export function isTheBookedTime({ sipCase, move, now }: Ask<'suitBookedTime'>): Refusal | undefined {
  if (bookedStart(sipCase) !== move.start) return refuse('unknownSubject');
  return move.start > instant(now) ? undefined : refuse('meetingIsOver');
}

/** Their last word about the booked time. Where it suits, what they suggested in its place is over; what they said of other times stands. */
export function bookedTimeAnswered(ask: Ask<'suitBookedTime'>): SipCase {
  const { recipientId, start, suits } = ask.move;
  const after = withRecipient(traced(ask, 'answeredTimes'), recipientId, ({ suggests, ...recipient }) => ({
    ...recipient,
    worksOn: [...recipient.worksOn.filter((one) => one !== start), ...(suits ? [start] : [])],
    askedTimes: [...new Set([...timesAsked(ask.sipCase, recipient), start])],
    ...byLink(ask, recipient),
    ...(suits || !suggests ? {} : { suggests: suggests.filter((one) => one !== start) }),
  }));
  return suits ? overruling(withoutOtherTime(after, recipientId), recipientId) : after;
}

/** Whoever sat behind the link is not known: a unit's answer from there waits for the convener to ask (design 8.15). */
function byLink({ actor }: Asking, { target }: Pick<Recipient, 'target'>): { readonly verified?: false } {
  return actor.kind === 'link' && target.kind === 'unit' ? { verified: false } : {};
}

/** What their calendar says of it stands there; the last word is this one. */
function overruling(sipCase: SipCase, id: RecipientId): SipCase {
  const said = (one: OutsideAnswer): OutsideAnswer =>
    one.recipientId === id ? { ...one, overruled: true } : one;
  return {
    ...sipCase,
    meetings: sipCase.meetings.map((each) =>
      each.outside && (each.state === 'booked' || each.state === 'booking')
        ? { ...each, outside: each.outside.map(said) }
        : each,
    ),
  };
}

function withoutOtherTime(sipCase: SipCase, id: RecipientId): SipCase {
  const { otherTime: _over, ...kept } = sipCase.sealed.recipients[id] ?? {};
  return sealing(sipCase, 'recipients', { ...sipCase.sealed.recipients, [id]: kept });
}

export function confirmed(ask: Ask<'confirmAttendance'>): SipCase {
  const { move, actor } = ask;
  const what = changesWho(ask.sipCase, move) ? 'changedWho' : 'confirmed';
  const after = withRecipient(traced(ask, what), move.recipientId, (recipient) => ({
    ...withoutProposal(recipient),
    ...(move.worksOn ? timesAnswered(ask, move.worksOn) : {}),
    mandate: move.mandate,
    preparation: move.preparation,
    substituteAsked: false,
    verified: actor.kind !== 'link',
    yesIn: ask.sipCase.version + 1,
  }));
  return withRecipientTexts(withoutRole(after, move.recipientId), move.recipientId, {
    attendee: move.attendee,
    ...(move.role ? { attendeeRole: move.role } : {}),
  });
}

/** The role of whoever was to come before is not that of whoever comes now. */
function withoutRole(sipCase: SipCase, id: RecipientId): SipCase {
  const { attendeeRole: _role, ...kept } = sipCase.sealed.recipients[id] ?? {};
  return sealing(sipCase, 'recipients', { ...sipCase.sealed.recipients, [id]: kept });
}

/** A unit that had said who comes, and says it anew. */
export function changesWho(sipCase: SipCase, move: { readonly recipientId: RecipientId }): boolean {
  const recipient = recipientOf(sipCase, move.recipientId);
  return recipient?.state === 'confirmed' && recipient.target.kind === 'unit';
}

/** What is said again and again is kept so far: the newest of it. */
const mostSuggested = 6;
const mostWords = 2_000;

/** A question that waits already is not lost: the new one stands under it. */
export function asked(ask: Ask<'askQuestion'>): SipCase {
  const waits = recipientOf(ask.sipCase, ask.move.recipientId)?.question === true;
  const before = waits ? ask.sipCase.sealed.recipients[ask.move.recipientId]?.question : undefined;
  const question = (before ? `${before}\n\n${ask.move.question}` : ask.move.question).slice(-mostWords);
  const after = withRecipient(traced(ask, 'asked'), ask.move.recipientId, (recipient) => ({
    ...recipient,
    question: true,
  }));
  return withRecipientTexts(after, ask.move.recipientId, { question });
}

export function answered({ sipCase, move }: Ask<'answerQuestion'>): SipCase {
  const after = withRecipient(sipCase, move.recipientId, (recipient) => ({ ...recipient, question: false }));
  return withRecipientTexts(after, move.recipientId, { answer: move.answer });
}

export function suggestedIsAhead({ move, now }: Ask<'proposeOtherTime'>): Refusal | undefined {
  return (move.times ?? []).every((start) => start > instant(now)) ? undefined : refuse('timeHasPassed');
}

/** What was suggested before still suits: new times and words come beside it, as long as the old ones lie ahead. */
export function otherTimeProposed(ask: Ask<'proposeOtherTime'>): SipCase {
  const { move, sipCase, now } = ask;
  const before = (recipientOf(sipCase, move.recipientId)?.suggests ?? []).filter((at) => at > instant(now));
  const suggests = [...new Set([...before, ...(move.times ?? [])])].slice(-mostSuggested).sort();
  const said = sipCase.sealed.recipients[move.recipientId]?.otherTime;
  const words = [said, move.words]
    .filter((text) => text)
    .join('\n')
    .slice(-mostWords);
  const after = withRecipient(traced(ask, 'proposedTime'), move.recipientId, (recipient) => ({
    ...recipient,
    suggests,
  }));
  return withRecipientTexts(after, move.recipientId, words ? { otherTime: words } : {});
}

/** R40: an obliged unit that says no must say why; R47: an invited one need not. */
export function reasonGivenIfObliged({ sipCase, move }: Ask<'declineSummons'>): Refusal | undefined {
  const obliged = recipientOf(sipCase, move.recipientId)?.kind === 'summons';
  return obliged && !move.reason?.trim() ? refuse('refusalNeedsReason') : undefined;
}

/** A colleague's yes that came while a no or another unit was being written is not overridden unseen: the next press has seen it. */
export function yesIsSeen({
  sipCase,
  move,
}: AskOfRecipient & { readonly move: { readonly seen?: number } }): Refusal | undefined {
  const { yesIn = 0 } = recipientOf(sipCase, move.recipientId) ?? {};
  return move.seen !== undefined && yesIn > move.seen ? refuse('yesMeanwhile') : undefined;
}

/** A colleague's answer that came while a yes was being written is not overwritten unseen either. */
export function answerIsSeen(ask: Ask<'confirmAttendance'>): Refusal | undefined {
  return yesIsSeen(ask) && refuse('answeredMeanwhile');
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
    ...withoutProposal(recipient),
    verified: actor.kind !== 'link',
  }));
  const left = withoutRole(after, move.recipientId);
  return move.reason ? withRecipientTexts(left, move.recipientId, { reason: move.reason }) : left;
}

/** Whoever sat behind the link is not known: what came from there stands as theirs once the convener has asked (design 8.15). */
export function noConfirmed({ sipCase, move }: Ask<'acceptRefusal'>): SipCase {
  return withRecipient(sipCase, move.recipientId, (recipient) => ({ ...recipient, verified: true }));
}

/** A no that was given in Teams or on the telephone has nothing left to confirm. */
export function cameByLink({ sipCase, move }: Ask<'acceptRefusal'>): Refusal | undefined {
  return recipientOf(sipCase, move.recipientId)?.verified ? refuse('alreadyAnswered') : undefined;
}

/** An invited party may change its mind; an obliged one's refusal has been settled by the convener, who can call it anew. */
export function saidNoFreely({ sipCase, move }: AskOfRecipient): Refusal | undefined {
  return recipientOf(sipCase, move.recipientId)?.kind === 'invitation'
    ? undefined
    : refuse('alreadyAnswered');
}

/** R40: the duty stands; the unit comes itself or is replaced by another of the same principal. Domain 7.1 T3. */
export function substituteAsked({ sipCase, move, now, world }: Ask<'askForSubstitute'>): SipCase {
  const suggested = prompted(sipCase, 'refusal', { recipientId: move.recipientId }, now);
  return withRecipient(suggested, move.recipientId, (recipient) => ({
    ...recipient,
    substituteAsked: true,
    answerBy: shortAnswerBy(sipCase, now, world),
  }));
}

/** Whoever has to answer for another's no or silence gets half the time. */
export function shortAnswerBy(sipCase: SipCase, now: Date, world: World): Day {
  const half = Math.max(1, Math.ceil(sipCase.settings.answerWorkingDays / 2));
  return addWorkingDays(dayOf(now), half, world.holidays);
}

/** A second reminder the same day says nothing new, whoever sent the first. */
export function notRemindedToday({ sipCase, move, now }: AskOfRecipient): Refusal | undefined {
  const trail = recipientOf(sipCase, move.recipientId)?.trail ?? [];
  const today = trail.some(({ what, at }) => what === 'reminded' && dayOf(at) === dayOf(now));
  return today ? refuse('remindedToday') : undefined;
}

export function reminded(ask: AskOfRecipient): SipCase {
  return traced(ask, 'reminded');
}

/** Domain 7.1 T2 and T4: suggests a deviation to the convener, for those who must answer; files nothing (R47, R61). */
export function silenceReported({ sipCase, move, now }: Ask<'reportNoAnswer'>): SipCase {
  const recipient = recipientOf(sipCase, move.recipientId);
  if (recipient?.kind !== 'summons') return sipCase;
  const trigger = hasToFindTheRightOne(recipient) ? 'wrongUnit' : 'noAnswer';
  return prompted(sipCase, trigger, { recipientId: move.recipientId }, now);
}

/** R42: another unit gave it back as not theirs, or the one that was proposed was no answer: the holder is to find another, or come itself. */
function hasToFindTheRightOne({ trail, atUnitId }: Recipient): boolean {
  const last = trail.findLast(({ what }) =>
    ['routed', 'handedBack', 'returned', 'unitDeclined'].includes(what),
  );
  return last?.what === 'unitDeclined' || (last?.what === 'handedBack' && last.toUnitId === atUnitId);
}

/** Domain 7.1 T1: nobody there has acknowledged it. */
export function receiptMissed({ sipCase, move, now }: Ask<'reportNoReceipt'>): SipCase {
  return prompted(sipCase, 'noReceipt', { recipientId: move.recipientId }, now);
}

/** One more step of a summons, by whoever made it: behind a link the name that was signed, which only the convener is told. */
export function traced(ask: AskOfRecipient, what: TrailStep['what']): SipCase {
  const { actor, move, now } = ask;
  const after = withRecipient(ask.sipCase, move.recipientId, (recipient) =>
    onTrail(recipient, { what, at: instant(now), ...by(actor) }),
  );
  if (actor.kind === 'link')
    return withRecipientTexts(after, move.recipientId, { signedBy: actor.typedName });
  // A colleague of theirs in Teams has gone on; the convener's reminder changes nothing of what was signed.
  return actor.kind === 'person' && what !== 'reminded' ? unsigned(after, move.recipientId) : after;
}

function unsigned(sipCase: SipCase, id: RecipientId): SipCase {
  const { signedBy, ...kept } = sipCase.sealed.recipients[id] ?? {};
  return signedBy === undefined
    ? sipCase
    : sealing(sipCase, 'recipients', { ...sipCase.sealed.recipients, [id]: kept });
}

export function by(actor: Asking['actor']): { by?: PersonKey } {
  return actor.kind === 'person' ? { by: actor.person } : {};
}

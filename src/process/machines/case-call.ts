/** Rules and changes of the steps Förbered and Kalla. */
import { consentUnanswered } from '../discharge.js';
import { answerDay } from '../answer-day.js';
import { refuse, type Ask, type Asking } from '../machine.js';
import { isProtected, withoutWhereabouts } from '../protection.js';
import type { MoveOf } from '../moves.js';
import type { IndividualTexts } from '../sealed.js';
import type { MissingItem, Refusal } from '../refusals.js';
import { withReason } from '../edit.js';
import { hasSaidNo, missingGivers } from '../givers.js';
import { consentIsTooOld, recipientIsCovered, scopeIsSet, unitIsExcepted } from '../scope.js';
import type { Decider, Recipient, SipCase } from '../sip-case.js';
import { instant } from '../ids.js';
import { dayOf, isWorkingDay } from '../time.js';
import { withoutOutsiders } from './outsiders.js';
import { savedNow } from './sections.js';
import { firstCallOf } from '../rounds.js';
import { firstReceiver } from '../routing.js';
import { given } from '../given.js';

/** R20: where a guardian has said no, another decider is not simply chosen: why is kept. */
export function noIsNotPassedOver({ sipCase, move }: Ask<'savePreparation'>): Refusal | undefined {
  return passesOverNo(sipCase, move) && !move.reason?.trim() ? refuse('deciderNeedsReason') : undefined;
}

/** Once the case is prepared a changed decider has to fit as it had to then (R17, R19). */
export function deciderStillFits(ask: Ask<'savePreparation'>): Refusal | undefined {
  return ask.move.decider === undefined ? undefined : deciderAnswered({ ...ask, sipCase: prepared(ask) });
}

/** P2: why the child's words are kept from its guardians is part of the mark. */
export function secretHasReason({ sipCase, move }: Ask<'savePreparation'>): Refusal | undefined {
  const { notForGuardians, notForGuardiansReason } = { ...sipCase.sealed.preparation, ...move.preparation };
  return notForGuardians?.length && !notForGuardiansReason?.trim() ? refuse('secretNeedsReason') : undefined;
}

function passesOverNo(sipCase: SipCase, { decider }: Ask<'savePreparation'>['move']): boolean {
  const guardianSaidNo = hasSaidNo(sipCase, 'guardian1') || hasSaidNo(sipCase, 'guardian2');
  return decider !== undefined && decider !== sipCase.decider && guardianSaidNo;
}

/** Adult or child, nothing that was answered before is taken away by a form that does not ask it. */
function answersOf(move: Ask<'savePreparation'>['move']) {
  const { informed, decider, childTakesPart, askedInPrivate, relatives } = move;
  return given({ informed, decider, childTakesPart, askedInPrivate, relatives });
}

export function prepared({ sipCase, move, now, world }: Ask<'savePreparation'>): SipCase {
  const { sealed, scope } = sipCase;
  const { guardiansMayKnow } = move;
  const after: SipCase = {
    ...sipCase,
    begunAt: sipCase.begunAt ?? instant(now),
    ...savedNow(sipCase, move.base),
    ...answersOf(move),
    ...(guardiansMayKnow === undefined ? {} : { scope: { ...scope, guardiansMayKnow } }),
    sealed: {
      ...sealed,
      // `phone`: who it is about is told by telephone and never stored (design 8.13).
      individual: keptOf(sipCase, { ...sealed.individual, ...move.individual }),
      preparation: { ...sealed.preparation, ...move.preparation },
      people: move.people ?? sealed.people,
    },
  };
  const allowed = staysSecret(sipCase, after) ? withoutOutsiders(after, instant(now), world) : after;
  return passesOverNo(sipCase, move) ? withReason(allowed, 'R20', move.reason) : allowed;
}

/** R19: what a child has come to keep from its guardians takes out those who are called (OSL 12 kap. 3 §). */
function staysSecret(before: SipCase, after: SipCase): boolean {
  const isSecret = ({ decider, scope }: SipCase) => decider === 'childItself' && !scope.guardiansMayKnow;
  return isSecret(after) && !isSecret(before);
}

function keptOf(sipCase: SipCase, individual: IndividualTexts): IndividualTexts {
  if (sipCase.settings.identity === 'phone') return {};
  return isProtected(sipCase) ? withoutWhereabouts(individual) : individual;
}

/** The individual is informed in the manner they want and has said what matters (transition FORBEREDS -> SAMTYCKE). */
export function infoAndWishes({ sipCase }: Asking): Refusal | undefined {
  const { individual, preparation } = sipCase.sealed;
  const missing: MissingItem[] = [];
  if (!individual.name && sipCase.settings.identity === 'stored' && !isProtected(sipCase))
    missing.push('individualName');
  if (!sipCase.informed) missing.push('informed');
  if (!preparation.whatMatters && sipCase.settings.planText === 'stored') missing.push('whatMatters');
  return missing.length > 0 ? refuse('preparationIncomplete', missing) : undefined;
}

/** R18: the child's own participation and view must be answered; no age limit. */
export function childViewAnswered({ sipCase }: Asking): Refusal | undefined {
  if (sipCase.ageGroup === 'adult') return undefined;
  const answered = sipCase.childTakesPart !== undefined && Boolean(sipCase.sealed.preparation.childView);
  return answered ? undefined : refuse('childViewMissing');
}

/** R17, R19: who decides; a child that decides itself needs the maturity assessment and who made it. */
export function deciderAnswered({ sipCase }: Asking): Refusal | undefined {
  const { maturity, assessor } = sipCase.sealed.preparation;
  if (sipCase.decider === undefined) return refuse('deciderMissing');
  // No guardian decides for an adult (from the day of 18), and no child is an adult.
  if (forAdults.includes(sipCase.decider) !== (sipCase.ageGroup === 'adult')) return refuse('deciderMissing');
  if (sipCase.decider === 'childItself' && !(maturity && assessor)) return refuse('deciderMissing');
  return undefined;
}

const forAdults: readonly Decider[] = ['individual', 'representative', 'cannotDecideNow'];

/** R72 before R34: asked in private who may know, and whether close persons take part; unsuitable is a judgement with a reason. */
export function peopleAnswered({ sipCase, move }: Ask<'finishPreparation'>): Refusal | undefined {
  const reason = Boolean(move.reason?.trim());
  if (sipCase.askedInPrivate !== true && !reason) return refuse('askInPrivate');
  const answered = sipCase.relatives !== undefined && (sipCase.relatives !== 'unsuitable' || reason);
  return answered ? undefined : refuse('relativesUnanswered');
}

export function preparationFinished({ sipCase, move }: Ask<'finishPreparation'>): SipCase {
  const alone = sipCase.askedInPrivate === true ? sipCase : withReason(sipCase, 'R72', move.reason);
  return sipCase.relatives === 'unsuitable' ? withReason(alone, 'R34', move.reason) : alone;
}

/** A case that is to call, or to meet together with another that does. */
export type Calling = Pick<Asking, 'sipCase' | 'now' | 'world'> & Partial<Pick<Asking, 'move'>>;

/** R15, R16, R20, R22: complete, recent consent that covers every recipient that is about to be sent to. */
export function callable(ask: Calling): Refusal | undefined {
  const { sipCase, now, world } = ask;
  if (sipCase.legalBasis === 'lsu' && consentUnanswered(sipCase)) return beforeTheAnswer(ask);
  const missing = missingGivers(sipCase);
  if (sipCase.decider === 'twoGuardians' && missing.length === 1) return refuse('guardianConsentMissing');
  if (missing.length > 0 || sipCase.decider === undefined) return refuse('consentMissing');
  if (!scopeIsSet(sipCase)) return refuse('consentIncomplete');
  if (consentIsTooOld(sipCase, now)) return refuse('consentTooOld');
  const uncovered = chosen(sipCase).find((recipient) => !recipientIsCovered(sipCase, recipient, world));
  if (!uncovered) return undefined;
  const { target } = uncovered;
  const excepted = target.kind === 'person' || unitIsExcepted(sipCase, target.unitId, world);
  return refuse(excepted ? 'consentExcludes' : 'outsideConsent');
}

/** R15, at a discharge: the planning is called to before the answer, with a reason, and to nobody who is excepted. */
function beforeTheAnswer({ sipCase, move, world }: Calling): Refusal | undefined {
  const excepted = chosen(sipCase).some(
    ({ target }) => target.kind === 'person' || unitIsExcepted(sipCase, target.unitId, world),
  );
  if (excepted) return refuse('consentExcludes');
  const explained = sipCase.warned?.includes('R15') || (move?.kind === 'sendSummons' && move.reason?.trim());
  return explained ? undefined : refuse('callNeedsReason');
}

export function hasChosen({ sipCase }: Asking): Refusal | undefined {
  return chosen(sipCase).length > 0 ? undefined : refuse('noRecipients');
}

/** R27: purpose and questions must be there; goal and contribution have presets in the form. */
export function purposeAndQuestions({ sipCase }: Asking): Refusal | undefined {
  if (sipCase.settings.planText === 'reference-only') return undefined;
  // Before the individual has answered, a kallelse at a discharge says the least possible.
  if (sipCase.legalBasis === 'lsu' && consentUnanswered(sipCase)) return undefined;
  const { purpose, questions } = sipCase.sealed.preparation;
  const missing: MissingItem[] = [];
  if (!purpose) missing.push('purpose');
  if (!questions?.length) missing.push('questions');
  return missing.length > 0 ? refuse('purposeMissing', missing) : undefined;
}

/** How the meeting is to be held, planned by itself or said as the summonses go out. */
type AskOfForm = Asking & { readonly move: Omit<MoveOf<'sendSummons'>, 'kind' | 'proposedTimes' | 'reason'> };

/** R71: SAMSA first; a SIP that is made elsewhere has a reason. */
export function samsaAnswered({ sipCase, move }: AskOfForm): Refusal | undefined {
  const elsewhere = move.inSamsa === false;
  const explained = move.notInSamsaReason?.trim() || sipCase.sealed.reasons?.R71;
  return elsewhere && !explained ? refuse('samsaNeedsReason') : undefined;
}

/** A time that is gone by when the summonses go out is nothing to answer yes to. */
export function timesAhead({ move, now }: Ask<'sendSummons'> | Ask<'callAtDischarge'>): Refusal | undefined {
  return move.proposedTimes.every(({ start }) => new Date(start) > now) ? undefined : refuse('timeHasPassed');
}

/** A weekend or a holiday is asked about on purpose, not by a slip of the date. */
export function onSeenDays({
  move,
  world,
}: Ask<'sendSummons'> | Ask<'callAtDischarge'>): Refusal | undefined {
  const slips = move.proposedTimes.some(
    ({ start }) => !move.seenTimes?.includes(start) && !isWorkingDay(dayOf(start), world.holidays),
  );
  return slips ? refuse('closedDay') : undefined;
}

export function summonsPlanned({ sipCase, move }: AskOfForm): SipCase {
  const { form, lengthMinutes, phoneIsEnough, inSamsa, notInSamsaReason } = move;
  const planned = {
    ...sipCase,
    form,
    lengthMinutes,
    phoneIsEnough,
    ...(inSamsa === undefined ? {} : { inSamsa }),
  };
  return inSamsa === false ? withReason(planned, 'R71', notInSamsaReason) : planned;
}

export function sendToChosen(ask: Ask<'sendSummons'>): SipCase {
  const { sipCase, move, now, world } = ask;
  const answerBy = answerDay(
    sipCase.settings.answerWorkingDays,
    move.proposedTimes.map(({ start }) => start),
    { now, holidays: world.holidays },
  );
  const sent = (recipient: Recipient): Recipient => ({
    ...recipient,
    state: 'sent',
    stay: { since: instant(now), fired: [] },
    answerBy,
    ...(recipient.target.kind === 'unit'
      ? { atUnitId: firstReceiver(sipCase, recipient.target.unitId, world) }
      : {}),
  });
  const planned = summonsPlanned(ask);
  const beforeAnswer = sipCase.legalBasis === 'lsu' && consentUnanswered(sipCase);
  return {
    ...(beforeAnswer ? withReason(planned, 'R15', move.reason) : planned),
    proposedTimes: move.proposedTimes,
    summonedAt: sipCase.summonedAt ?? instant(now),
    firstSummonedAt: firstCallOf(sipCase) ?? instant(now),
    recipients: sipCase.recipients.map((recipient) =>
      recipient.state === 'chosen' ? sent(recipient) : recipient,
    ),
  };
}

function chosen(sipCase: SipCase): readonly Recipient[] {
  return sipCase.recipients.filter((recipient) => recipient.state === 'chosen');
}

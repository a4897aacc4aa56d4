/**
 * The birth of a case, and the end of a triage that becomes none. Triage is a note: a case is born at its result,
 * so that a redirect leaves only a count (design 8.3).
 */
import type { Actor } from './actor.js';
import { belongs } from './capacity.js';
import { conclude, isYoung, type Conclusion, type Ending } from './decision-table.js';
import { instant, type CaseId, type CaseRef, type PersonKey, type UnitId } from './ids.js';
import type { RefusalCode } from './refusals.js';
import { nothingSealed } from './sealed.js';
import type { RelatedPlan } from './advice.js';
import { nothingDecided, type Level, type SeenBy, type SipCase } from './sip-case.js';
import { holds, type TriageAnswers } from './triage-answers.js';
import { unitOf, type Unit, type World } from './world.js';

/** R4: who asked for a SIP and gets none has a right to a written reason. */
function asksReason(seenBy: SeenBy): boolean {
  return seenBy === 'individual' || seenBy === 'relative';
}

/** Whether the triage may end without a case: at a discharge a SIP is always offered first (R6), and a no may need a reason (R4). */
export function mayEnd(
  answers: TriageAnswers,
  how: { readonly ending: Ending; readonly seenBy: SeenBy; readonly reason: string },
): RefusalCode | undefined {
  // A no of the individual's own needs no reason.
  if (how.ending === 'tackat-nej') return undefined;
  const { start } = conclude(answers);
  if (start === 'offer') return 'offerFirst';
  // Where a SIP must not be made, there is nothing to deny.
  const denies = start !== 'never' && asksReason(how.seenBy);
  return denies && !how.reason.trim() ? 'reasonNeededToDenySip' : undefined;
}

/** R11: the unit that saw the need convenes, if it is of the four groups of seed 002. */
const conveningKinds: readonly Unit['kind'][] = [
  'school',
  'social-services',
  'municipal-health',
  'regional-health',
  'hospital-ward',
];

export function mayConvene(unit: Unit | undefined): boolean {
  return unit !== undefined && conveningKinds.includes(unit.kind);
}

/**
 * What a case is born of. The answers alone give `decision` (the row of the decision table) and `legalBasis`:
 * with `circumstances: ['discharge']` and both region and municipality among the sides it is `D2` and `lsu`; where a
 * SIP exists the decision is `D0`, and the legal basis is that which a new one would have.
 */
export interface Birth {
  readonly id: CaseId;
  readonly ref: CaseRef;
  readonly answers: TriageAnswers;
  readonly unitId: UnitId;
  readonly person: PersonKey;
  /** What staff chose; left out, it is the hint's level. */
  readonly level?: Level;
  /** Who pointed out the need (R14); left out, it was the unit itself. */
  readonly seenBy?: SeenBy;
  /** Why a SIP is started where the table advises another way; kept sealed with the case. */
  readonly reason?: string;
}

export function startCase(
  birth: Birth,
  actor: Actor,
  now: Date,
  world: World,
): { readonly ok: true; readonly sipCase: SipCase } | { readonly ok: false; readonly refusal: RefusalCode } {
  const unit = unitOf(world, birth.unitId);
  if (!belongs(actor, birth.unitId, ['staff', 'dispatcher', 'chief']))
    return { ok: false, refusal: 'notYours' };
  if (!mayConvene(unit)) return { ok: false, refusal: 'notObligedCircle' };
  const conclusion = conclude(birth.answers);
  if (conclusion.start === 'never') return { ok: false, refusal: 'coercivePsychiatry' };
  if (conclusion.start === 'withReason' && !birth.reason?.trim())
    return { ok: false, refusal: conclusion.row === 'D0' ? 'existingSip' : 'otherwiseNeedsReason' };
  return { ok: true, sipCase: newborn(birth, conclusion, now, world) };
}

function newborn(birth: Birth, conclusion: Conclusion, now: Date, world: World): SipCase {
  const since = instant(now);
  return {
    id: birth.id,
    ref: birth.ref,
    shape: 4,
    version: 1,
    state: 'preparing',
    stay: { since, fired: [] },
    startedAt: since,
    legalBasis: conclusion.legalBasis,
    legalVersion: world.legalVersion,
    decision: conclusion.row,
    level: birth.level ?? hintedLevel(conclusion),
    settings: world.settings,
    convener: { unitId: birth.unitId, person: birth.person },
    ageGroup: birth.answers.ageBand === '0-17' ? 'child' : 'adult',
    young: isYoung(birth.answers),
    sides: birth.answers.sides,
    ...found(birth, conclusion),
    informed: false,
    // An adult decides; for a child the question is asked (R17).
    ...(birth.answers.ageBand === '0-17' ? {} : { decider: 'individual' }),
    ...nothingDecided,
    sealed: birth.reason ? { ...nothingSealed, preparation: { reason: birth.reason } } : nothingSealed,
  };
}

/** What the triage found out beside the process. */
function found({ answers, seenBy = 'ownUnit' }: Birth, { start }: Conclusion) {
  const relatedPlans = relatedPlansOf(answers);
  return {
    seenBy,
    requestedByIndividual: asksReason(seenBy),
    ...(start === 'offer' ? { offerAnswer: 'yes' as const } : {}),
    ...(relatedPlans.length > 0 ? { relatedPlans } : {}),
  };
}

/** A case is born where information was not enough after all. */
function hintedLevel({ level }: Conclusion): Level {
  return level.level === 'information' ? 'sip' : level.level;
}

/** D9, R9: plans that are brought to the meeting, never copied. */
function relatedPlansOf(answers: TriageAnswers): readonly RelatedPlan[] {
  return [
    ...(holds(answers, 'patientContract') ? (['patientContract'] as const) : []),
    ...(holds(answers, 'lss') && answers.lssPlan === 'yes' ? (['lssPlan'] as const) : []),
  ];
}

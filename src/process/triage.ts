/**
 * Which process applies (domain 6). This issue has row D3; D2, D4-D11 and the adaptive questions come with the rest of the table.
 * Triage is a note: a case is born at its result, so a redirect leaves only a count (design 8.3).
 */
import type { Actor } from './actor.js';
import { belongs } from './capacity.js';
import { instant, type CaseId, type CaseRef, type PersonKey, type UnitId } from './ids.js';
import type { Refusal, RefusalCode } from './refusals.js';
import { nothingSealed } from './sealed.js';
import type { LegalBasis, Side, SipCase } from './sip-case.js';
import { unitOf, type Unit, type World } from './world.js';

export type AgeBand = '0-17' | '18-20' | '21+';

export interface TriageAnswers {
  readonly ageBand: AgeBand;
  readonly sides: readonly Side[];
  readonly requested: boolean;
  readonly existing: 'yes' | 'no' | 'unknown';
}

/** Advice that stands beside the conclusion; never a stop. */
export type TriageAdvice =
  | 'oneSideOnly'
  | 'schoolCounts'
  | 'neverExclude'
  | 'askAboutExisting'
  | 'followUpExisting'
  | 'requestedMeansReason';

export interface Conclusion {
  readonly row: 'D0' | 'D3' | 'sip' | 'oneSide';
  readonly legalBasis: LegalBasis;
  readonly advice: readonly TriageAdvice[];
}

interface DecisionRow {
  readonly row: Conclusion['row'];
  readonly when: (answers: TriageAnswers) => boolean;
  readonly legalBasis: LegalBasis;
  readonly source: string;
}

const municipal: readonly Side[] = ['school', 'socialServices', 'municipalHealth'];
const hasMunicipal = ({ sides }: TriageAnswers) => sides.some((side) => municipal.includes(side));
const hasRegional = ({ sides }: TriageAnswers) => sides.includes('regionalHealth');
const isYoung = ({ ageBand }: TriageAnswers) => ageBand !== '21+';

/** First hit from above. */
// prettier-ignore
export const decisionTable: readonly DecisionRow[] = [
  { row: 'D0',      when: ({ existing }) => existing === 'yes',                                             legalBasis: 'solHsl',            source: 'seed 004: en SIP som finns ska följas upp (R7)' },
  { row: 'D3',      when: (a) => isYoung(a) && a.sides.includes('school') && hasRegional(a),                legalBasis: 'childrenAgreement', source: 'V-BARNNY, BENGTS, seed 001 (R3)' },
  { row: 'sip',     when: (a) => hasMunicipal(a) && hasRegional(a),                                         legalBasis: 'solHsl',            source: 'SoL 10 kap. 8 §, HSL 16 kap. 4 §' },
  { row: 'oneSide', when: () => true,                                                                       legalBasis: 'solHsl',            source: 'seed 001, seed 002 (R2)' },
];

/** R2, R3, R5: advises, never stops for age, diagnosis, function or because one side only is known. */
export function conclude(answers: TriageAnswers): Conclusion {
  const hit = decisionTable.find((row) => row.when(answers)) ?? decisionTable[decisionTable.length - 1];
  if (!hit) throw new Error('the decision table has no last row');
  const advice: TriageAdvice[] = [];
  if (hit.row === 'D0') advice.push('followUpExisting');
  if (hit.row === 'oneSide') advice.push('oneSideOnly');
  if (hit.row === 'D3' && !answers.sides.includes('socialServices')) advice.push('schoolCounts');
  if (answers.existing === 'unknown') advice.push('askAboutExisting');
  if (answers.requested) advice.push('requestedMeansReason');
  advice.push('neverExclude');
  return { row: hit.row, legalBasis: hit.legalBasis, advice };
}

/** R4: who asked for a SIP and is told no has a right to a written reason. */
export function mayDeny(answers: TriageAnswers, reason: string | undefined): Refusal | undefined {
  return answers.requested && !reason?.trim() ? { code: 'reasonNeededToDenySip' } : undefined;
}

/** R11: the unit that saw the need convenes, if it is of the four groups of seed 002. */
const conveningKinds: readonly Unit['kind'][] = [
  'school',
  'social-services',
  'municipal-health',
  'regional-health',
];

export interface Birth {
  readonly id: CaseId;
  readonly ref: CaseRef;
  readonly answers: TriageAnswers;
  readonly unitId: UnitId;
  readonly person: PersonKey;
  /** Why a second SIP is started beside one that exists (R7). */
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
  if (!unit || !conveningKinds.includes(unit.kind)) return { ok: false, refusal: 'notObligedCircle' };
  const conclusion = conclude(birth.answers);
  if (conclusion.row === 'D0' && !birth.reason?.trim()) return { ok: false, refusal: 'existingSip' };
  return { ok: true, sipCase: newborn(birth, conclusion, now, world) };
}

function newborn(birth: Birth, conclusion: Conclusion, now: Date, world: World): SipCase {
  const since = instant(now);
  return {
    id: birth.id,
    ref: birth.ref,
    shape: 1,
    version: 1,
    state: 'preparing',
    stay: { since, fired: [] },
    startedAt: since,
    legalBasis: conclusion.legalBasis,
    legalVersion: world.legalVersion,
    decision: conclusion.row,
    level: 'sip',
    settings: world.settings,
    convener: { unitId: birth.unitId, person: birth.person },
    ageGroup: birth.answers.ageBand === '0-17' ? 'child' : 'adult',
    young: isYoung(birth.answers),
    sides: birth.answers.sides,
    requestedByIndividual: birth.answers.requested,
    informed: false,
    // An adult decides; for a child the question is asked (R17).
    ...(birth.answers.ageBand === '0-17' ? {} : { decider: 'individual' }),
    consents: [],
    scope: { unitIds: [], exceptUnitIds: [], coversRouting: true },
    recipients: [],
    form: 'video',
    lengthMinutes: 60,
    phoneIsEnough: true,
    proposedTimes: [],
    meetings: [],
    followUpsHeld: 0,
    tasks: [],
    deviations: [],
    sealed: birth.reason ? { ...nothingSealed, preparation: { reason: birth.reason } } : nothingSealed,
  };
}

/** Which process applies (domain 6): the process is the first hit, the level a hint beside it, and D9 an advice beside any SIP. */
import type { LegalBasis, Side } from './sip-case.js';
import { coercionIsInPlay, holds, type TriageAnswers } from './triage-answers.js';
import { levelHint, type LevelHint } from './triage-level.js';

/** Whether a SIP may be started: at once, after it has been offered (R6), with a written reason, or not at all (R1). */
type MayStart = 'yes' | 'offer' | 'withReason' | 'never';

/** Where a triage ends that becomes no SIP: only a number is kept of it. */
export type Ending =
  | 'samordnad-vardplan'
  | 'uppfoljning'
  | 'patientkontrakt'
  | 'lss-plan'
  | 'kommunen'
  | 'information'
  | 'nekad'
  | 'tackat-nej';

/** Endings that the table itself proposes. */
export type Instead = Exclude<Ending, 'nekad' | 'tackat-nej'>;

interface DecisionRow {
  readonly row: 'D0' | 'D1' | 'D2' | 'D3' | 'D8' | 'D10' | 'D11' | 'sip' | 'oneSide';
  readonly when: (answers: TriageAnswers) => boolean;
  readonly start: MayStart;
  /** What is done in place of a SIP. */
  readonly instead?: Instead;
  /** Left out where another process comes first: then it is that of the next hit. */
  readonly legalBasis?: LegalBasis;
  readonly source: string;
}

const municipal: readonly Side[] = ['school', 'socialServices', 'municipalHealth'];
const has = ({ sides }: TriageAnswers, ...of: readonly Side[]) => of.some((side) => sides.includes(side));
const regional = (answers: TriageAnswers) => has(answers, 'regionalHealth');
const ofMunicipality = (answers: TriageAnswers) => has(answers, ...municipal);

/** Up to and with twenty years (the children agreement, R30). */
export const isYoung = ({ ageBand }: TriageAnswers): boolean => ageBand !== '21+';

const underCoercion = (answers: TriageAnswers) => coercionIsInPlay(answers) && answers.coercion === 'yes';
const sipExists = ({ existing }: TriageAnswers) => existing === 'yes';
/** LSU 4 kap. 1 §: both region and municipality, as health care or social services; school does not count. */
const dischargedToBoth = (answers: TriageAnswers) =>
  holds(answers, 'discharge') && regional(answers) && has(answers, 'socialServices', 'municipalHealth');
const youngWithSchool = (answers: TriageAnswers) =>
  isYoung(answers) && has(answers, 'school') && regional(answers);
/** The county's wider definition, which lets a SIP start: school and municipal health care count too. */
const bothPrincipals = (answers: TriageAnswers) => ofMunicipality(answers) && regional(answers);
/** SoL 10 kap. 8 §: both social services and health care, of municipality and region. */
const bothByStatute = (answers: TriageAnswers) => has(answers, 'socialServices') && regional(answers);
const regionAlone = (answers: TriageAnswers) => regional(answers) && !ofMunicipality(answers);
const complexInRegion = (answers: TriageAnswers) => regionAlone(answers) && holds(answers, 'complex');
const municipalityAlone = (answers: TriageAnswers) => ofMunicipality(answers) && !regional(answers);
const lssAlone = (answers: TriageAnswers) => municipalityAlone(answers) && holds(answers, 'lss');
const otherwise = () => true;

/** First hit from above. D1 stands before D0: coercive care stops also the follow-up of a SIP, which is paused (R1). */
// prettier-ignore
export const decisionTable: readonly DecisionRow[] = [
  { row: 'D1',      when: underCoercion,     start: 'never',      instead: 'samordnad-vardplan',                   source: 'LSU 4 kap. 1 § andra stycket, 7 a § LPT, 12 a § LRV (R1)' },
  { row: 'D0',      when: sipExists,         start: 'withReason', instead: 'uppfoljning',                          source: 'seed 004: en SIP som finns ska följas upp (R7)' },
  { row: 'D2',      when: dischargedToBoth,  start: 'offer',                           legalBasis: 'lsu',               source: 'LSU 4 kap. 1-3 §§, seed 002 (R6)' },
  { row: 'D3',      when: youngWithSchool,   start: 'yes',                             legalBasis: 'childrenAgreement', source: 'V-BARNNY, BENGTS, seed 001 (R3)' },
  { row: 'sip',     when: bothPrincipals,    start: 'yes',                             legalBasis: 'solHsl',            source: 'SoL 10 kap. 8 §, HSL 16 kap. 4 §; seed 001 (D4-D6)' },
  { row: 'D8',      when: complexInRegion,   start: 'withReason', instead: 'patientkontrakt', legalBasis: 'solHsl',     source: 'seed 001' },
  { row: 'D11',     when: lssAlone,          start: 'withReason', instead: 'lss-plan', legalBasis: 'solHsl',            source: 'LSS 10 §' },
  { row: 'D10',     when: municipalityAlone, start: 'withReason', instead: 'kommunen', legalBasis: 'solHsl',            source: 'seed 001' },
  { row: 'oneSide', when: otherwise,         start: 'yes',        instead: 'information', legalBasis: 'solHsl',         source: 'seed 001, seed 002 (R2)' },
];

/** Advice beside the conclusion; never a stop. */
// prettier-ignore
const adviceTable = [
  { code: 'pauseExisting',     on: ['D1'],                         when: otherwise },
  { code: 'askPsychiatry',     on: ['D0', 'D2', 'D3', 'sip', 'D8', 'D11', 'D10', 'oneSide'], when: coercionIsUnknown },
  { code: 'followUpExisting',  on: ['D0'],                         when: otherwise },
  { code: 'askAboutExisting',  on: ['D2', 'D3', 'sip'],            when: ({ existing }) => existing === 'unknown' },
  { code: 'schoolCounts',      on: ['D3'],                         when: (answers) => !bothByStatute(answers) },
  { code: 'widerDefinition',   on: ['sip'],                        when: (answers) => !bothByStatute(answers) },
  { code: 'bringContract',     on: ['D2', 'D3', 'sip'],            when: (answers) => holds(answers, 'patientContract') },
  { code: 'bringLssPlan',      on: ['D2', 'D3', 'sip'],            when: (answers) => holds(answers, 'lss') && answers.lssPlan === 'yes' },
  { code: 'offerLssPlan',      on: ['D2', 'D3', 'sip'],            when: (answers) => holds(answers, 'lss') && answers.lssPlan !== 'yes' },
  { code: 'careContact',       on: ['D8'],                         when: otherwise },
  { code: 'oneSideOnly',       on: ['D8', 'D10', 'D11', 'oneSide'],when: otherwise },
  { code: 'earlyIsFine',       on: ['D2', 'D3', 'sip'],            when: (answers) => holds(answers, 'smallNeed') },
  { code: 'childAtRisk',       on: ['D0', 'D2', 'D3', 'sip', 'D8', 'D11', 'D10', 'oneSide'], when: ({ ageBand }) => ageBand === '0-17' },
  { code: 'neverExclude',      on: ['D0', 'D2', 'D3', 'sip', 'D8', 'D11', 'D10', 'oneSide'], when: otherwise },
  { code: 'needNotEnrolment',  on: ['D2', 'D3', 'sip'],            when: otherwise },
] as const satisfies readonly { code: string; on: readonly DecisionRow['row'][]; when: DecisionRow['when'] }[];

export type TriageAdvice = (typeof adviceTable)[number]['code'];

export interface Conclusion {
  readonly row: DecisionRow['row'];
  readonly start: MayStart;
  readonly instead: Instead | undefined;
  readonly legalBasis: LegalBasis;
  readonly advice: readonly TriageAdvice[];
  readonly level: LevelHint;
}

/** What the answers lead to: pure, and whole for any answers. */
export function conclude(answers: TriageAnswers): Conclusion {
  const hits = decisionTable.filter(({ when }) => when(answers));
  const [hit] = hits;
  const legalBasis = hits.find((each) => each.legalBasis !== undefined)?.legalBasis;
  if (!hit || !legalBasis) throw new Error('the decision table has no last row');
  const { row, start, instead } = hit;
  const advice = adviceTable.filter(
    ({ on, when }) => (on as readonly string[]).includes(row) && when(answers),
  );
  return {
    row,
    start,
    instead,
    legalBasis,
    advice: advice.map(({ code }) => code),
    level: levelHint(answers),
  };
}

/** *Vet inte* gives advice, not a stop (R1). */
function coercionIsUnknown(answers: TriageAnswers): boolean {
  return coercionIsInPlay(answers) && answers.coercion === 'unknown';
}

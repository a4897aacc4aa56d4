/** TABLE: what is advised once, at the step where it helps (type A). Advice stops nothing and is settled by a press. */
import { openCarePart } from './discharge.js';
import type { Day } from './ids.js';
import { currentMeeting } from './machines/meeting.js';
import { onVideo } from './machines/meeting-place.js';
import type { RuleId } from './rules.js';
import type { CaseState, SipCase } from './sip-case.js';
import { principalOf, unitOf, type World } from './world.js';

export type AdviceId =
  | 'childAtRisk'
  | 'samsaCase'
  | 'interpreter'
  | 'careContact'
  | 'lssPlan'
  | 'placement'
  | 'oralHealth'
  | 'relatedPlans'
  | 'documentPreparation'
  | 'laterOffer'
  | 'noRegionalContact'
  | 'openCare'
  | 'notEnrolled'
  | 'onlyNeeded'
  | 'preMeeting'
  | 'preparedAnswers'
  | 'videoClosed'
  | 'videoKnown'
  | 'samsaSummons'
  | 'documentMeeting'
  | 'samsaPlan'
  | 'documentFollowUp'
  | 'seriousEvent';

/** Advice that was followed or did not apply: the answer and the day, nothing more. */
export interface SettledAdvice {
  readonly id: AdviceId;
  readonly answer: 'done' | 'notNeeded';
  readonly on: Day;
}

/** Plans that are brought to the meeting and that a SIP does not replace (domain 4.3). */
export const relatedPlans = [
  'implementationPlan',
  'carePlan',
  'rehabilitationPlan',
  'preschoolActionPlan',
  'schoolActionProgramme',
  'lssPlan',
  'patientContract',
  'jointAssessment',
  'writtenAgreement',
  'plannedInSystem',
] as const;

export type RelatedPlan = (typeof relatedPlans)[number];

interface AdviceRow {
  readonly id: AdviceId;
  /** The rule that advises it; without one the texts carry their own reason. */
  readonly rule?: RuleId;
  readonly while: readonly CaseState[];
  readonly when?: (sipCase: SipCase, world: World) => boolean;
  readonly source: string;
}

const preparing: readonly CaseState[] = ['preparing', 'obtainingConsent'];
const calling: readonly CaseState[] = ['readyToCall', 'called'];
const before: readonly CaseState[] = ['called', 'meetingBooked'];
const planned: readonly CaseState[] = ['planActive', 'followUpDue', 'followUpHeld'];
const met: readonly CaseState[] = ['meetingHeld', ...planned];

// prettier-ignore
const table: readonly AdviceRow[] = [
  { id: 'childAtRisk',        rule: 'R66', while: preparing,          when: isChild,              source: 'SoL 19 kap. 1 §; skollagen 29 kap. 13 §' },
  { id: 'samsaCase',          rule: 'R71', while: preparing,                                      source: 'seed 004; seed 002' },
  { id: 'interpreter',                     while: preparing,                                      source: 'seed 002' },
  { id: 'careContact',        rule: 'R74', while: preparing,          when: touchesRegionalCare,  source: 'seed 001' },
  { id: 'lssPlan',            rule: 'R9',  while: preparing,          when: touchesSocialServices, source: 'LSS 10 §' },
  { id: 'placement',          rule: 'R37', while: preparing,          when: touchesSocialServices, source: 'V-CHECK' },
  { id: 'oralHealth',         rule: 'R38', while: preparing,                                      source: 'V-CHECK' },
  { id: 'relatedPlans',                    while: preparing,                                      source: 'seed 002' },
  { id: 'laterOffer',         rule: 'R10', while: ['consentRefused'],                             source: 'seed 002' },
  { id: 'noRegionalContact',  rule: 'R44', while: ['readyToCall'],    when: lacksTheRegion,       source: 'V-KALLAD' },
  { id: 'openCare',           rule: 'R49', while: [...calling, 'meetingBooked'], when: lacksOpenCare, source: 'LSU 4 kap. 1 §' },
  { id: 'notEnrolled',        rule: 'R48', while: ['readyToCall'],                                source: 'UPH-V; UPH-B' },
  { id: 'onlyNeeded',         rule: 'R26', while: calling,                                        source: 'OSL-2; RJL-DIG' },
  { id: 'documentPreparation', rule: 'R58', while: calling,                                       source: 'seed 001' },
  { id: 'preMeeting',         rule: 'R36', while: calling,                                        source: 'V-CHECK' },
  { id: 'samsaSummons',       rule: 'R71', while: before,             when: isInSamsa,            source: 'seed 004; seed 002' },
  { id: 'preparedAnswers',    rule: 'R46', while: before,                                         source: 'V-KALLAD' },
  { id: 'videoClosed',        rule: 'R50', while: ['meetingBooked'],  when: meetsOnVideo,         source: 'RJL-DIG' },
  { id: 'videoKnown',         rule: 'R51', while: ['meetingBooked'],  when: meetsOnVideo,         source: 'FK-VG; INERA-DM' },
  { id: 'documentMeeting',    rule: 'R58', while: met,                                            source: 'seed 001' },
  { id: 'samsaPlan',          rule: 'R71', while: planned,            when: isInSamsa,            source: 'seed 004; seed 002' },
  { id: 'documentFollowUp',   rule: 'R58', while: planned,            when: wasFollowedUp,        source: 'seed 001' },
  { id: 'seriousEvent',       rule: 'R65', while: [...before, ...met], when: hasDeviation,        source: 'SoL 27 kap. 2 §; PSL 6 kap. 4 §' },
];

/** Every advice with its rule and where it comes from, in the order in which it is given. */
export const adviceTable = table;

/** What is left to think of now, in order; settled advice never comes again. */
export function adviceFor(sipCase: SipCase, world: World): readonly AdviceId[] {
  const settled = new Set((sipCase.advice ?? []).map(({ id }) => id));
  return table
    .filter((row) => row.while.includes(sipCase.state) && !settled.has(row.id))
    .filter((row) => row.when?.(sipCase, world) ?? true)
    .map(({ id }) => id);
}

function isChild({ ageGroup }: SipCase): boolean {
  return ageGroup === 'child';
}

function touchesRegionalCare({ sides, recipients }: SipCase, world: World): boolean {
  const called = recipients.flatMap(({ target }) =>
    target.kind === 'unit' ? [unitOf(world, target.unitId)] : [],
  );
  return sides.includes('regionalHealth') || called.some((unit) => unit?.kind === 'regional-health');
}

/** The region has a part to play, and nobody from it is chosen. */
function lacksTheRegion(sipCase: SipCase, world: World): boolean {
  const { convener, recipients, sides } = sipCase;
  const taking = recipients.flatMap(({ target, state }) =>
    target.kind === 'unit' && state !== 'withdrawn' ? [target.unitId] : [],
  );
  const sectors = [convener.unitId, ...taking].map((id) => principalOf(world, id)?.sector);
  return sides.includes('regionalHealth') && !sectors.includes('region');
}

function lacksOpenCare(sipCase: SipCase, world: World): boolean {
  return openCarePart(sipCase, world) === 'missing';
}

function touchesSocialServices({ sides }: SipCase): boolean {
  return sides.includes('socialServices');
}

function isInSamsa({ inSamsa }: SipCase): boolean {
  return inSamsa === true;
}

function meetsOnVideo(sipCase: SipCase): boolean {
  const meeting = currentMeeting(sipCase);
  return meeting !== undefined && onVideo(meeting.form);
}

function wasFollowedUp({ followUpsHeld }: SipCase): boolean {
  return followUpsHeld > 0;
}

function hasDeviation({ deviations }: SipCase): boolean {
  return deviations.length > 0;
}

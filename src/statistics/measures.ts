/**
 * What is counted, and into which parts: the measures of seed 004 (behov, resultat, effekt, process, system). Each
 * breakdown splits the whole measure, so that its parts always sum up to the total.
 */
import { deviationLevels } from '../process/deviation-texts.js';
import { goalsReached, outcomeAnswers } from '../process/outcome.js';
import { meetingForms, startedTriggers, type ClosingReason, type Deviation } from '../process/sip-case.js';

export const measureGroups = ['need', 'result', 'effect', 'process', 'system'] as const;
export type MeasureGroup = (typeof measureGroups)[number];

interface Measure {
  readonly group: MeasureGroup;
  readonly breakdowns: Readonly<Record<string, readonly string[]>>;
}

const closingReasons: readonly ClosingReason[] = [
  'goalsReached',
  'individualWantsToStop',
  'consentWithdrawn',
  'moved',
  'deceased',
  'other',
];
const triggers: readonly Deviation['trigger'][] = [
  'noReceipt',
  'noAnswer',
  'refusal',
  'wrongUnit',
  'absence',
  'noPlan',
  'noFollowUp',
  'lateMeeting',
  'lateCall',
  'taskNotDone',
  'ownerGone',
  ...startedTriggers,
];
/** A SIP that was offered and accepted or refused, and everything else that a triage may end in. */
const needEndings = [
  'accepted',
  'refused',
  'uppfoljning',
  'patientkontrakt',
  'lss-plan',
  'kommunen',
  'samordnad-vardplan',
  'information',
  'nekad',
];

// prettier-ignore
export const measures = {
  /** Needs that were found: cases, and triages that ended in something else (a number without age). Offered is not the same as need in the population. */
  needs:          { group: 'need',    breakdowns: {
    source: ['school', 'socialServices', 'municipalHealth', 'regionalHealth', 'individual', 'relative', 'other'],
    age: ['0-17', '18-20', '21+', 'unknownAge'],
    ending: needEndings } },
  /** Gjord SIP: a plan with the four statutory items came into force, at its first version (domain 8). */
  made:           { group: 'result',  breakdowns: {
    basis: ['lsu', 'childrenAgreement', 'solHsl'], owner: ['withOwner', 'withoutOwner'], timing: ['atMeeting', 'later'] } },
  /** Uppföljd SIP: at least one held follow-up in the year, counted in the quarter of the year's first (domain 8). */
  followedUp:     { group: 'result',  breakdowns: {} },
  closed:         { group: 'result',  breakdowns: { reason: closingReasons } },
  /** Discharges that gave a new SIP, or the follow-up of one that existed (R7). */
  discharges:     { group: 'result',  breakdowns: { sip: ['newSip', 'existingSip'] } },
  /** Answers at follow-ups; voluntary, and each follow-up counts. */
  goals:          { group: 'effect',  breakdowns: { reached: goalsReached } },
  involved:       { group: 'effect',  breakdowns: { answer: outcomeAnswers } },
  knowsWho:       { group: 'effect',  breakdowns: { answer: outcomeAnswers } },
  /** Asked at the closing too. */
  better:         { group: 'effect',  breakdowns: { answer: outcomeAnswers } },
  /** Cases that called, in the quarter of the first call. Before the answer is only called at a discharge, with a reason (R15). */
  called:         { group: 'process', breakdowns: { consent: ['consentFirst', 'beforeAnswer'], relatives: ['relativesInvited', 'noRelatives'] } },
  /** LSU 4 kap. 3 §, of the cases that called to a discharge with a known notice (R29). */
  dischargeCalls: { group: 'process', breakdowns: { call: ['calledInTime', 'calledLate'] } },
  /** Cases whose first SIP meeting was held; for the young, within three weeks of the call or not (R30, setting). */
  firstMeetings:  { group: 'process', breakdowns: { within: ['withinAim', 'afterAim', 'noAim'] } },
  /** Held SIP meetings and follow-up meetings. */
  meetings:       { group: 'process', breakdowns: { individual: ['individualPresent', 'individualAbsent'], form: meetingForms } },
  /** Units that were summoned and either came to a held meeting or stayed away, counted where the unit is. */
  attendance:     { group: 'process', breakdowns: { came: ['came', 'away'] } },
  /** Summonses to units, counted where the unit is, in the quarter of the call. */
  summonses:      { group: 'system',  breakdowns: {
    answer: ['answeredInTime', 'answeredLate', 'notAnswered', 'waiting'], way: ['direct', 'passedOn', 'personUnknown'] } },
  /** How many times somebody passed a summons on. */
  passes:         { group: 'system',  breakdowns: {} },
  /** Suggested deviations, whatever became of them; one that was undone never was. */
  deviations:     { group: 'system',  breakdowns: {
    trigger: triggers, level: [...deviationLevels, 'noLevel'], became: ['open', 'registered', 'letBe', 'cameAfterAll', 'settled'] } },
} as const satisfies Record<string, Measure>;

export type MeasureKey = keyof typeof measures;
export const measureKeys = Object.keys(measures) as readonly MeasureKey[];

/** Days from the need to the first call, and from that to the first meeting; the basis is the measure whose cases they are of. */
export const durations = { needToCall: 'called', callToMeeting: 'firstMeetings' } as const satisfies Record<
  string,
  MeasureKey
>;
export type DurationKey = keyof typeof durations;
export const durationKeys = Object.keys(durations) as readonly DurationKey[];

export function breakdownsOf(measure: MeasureKey): Readonly<Record<string, readonly string[]>> {
  return measures[measure].breakdowns;
}

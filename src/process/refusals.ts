/** The closed list of reasons for which the process says no; each has a sentence in both languages. */
import type { CaseRef } from './ids.js';
import type { RuleId } from './rules.js';

export const refusalCodes = [
  'notNow',
  'changedMeanwhile',
  'notYours',
  'chiefsToSay',
  'passedOnSince',
  'alreadyAnswered',
  'proposalIsOver',
  'remindedToday',
  'yesMeanwhile',
  'answeredMeanwhile',
  'unknownSubject',
  'notObligedCircle',
  'reasonNeededToDenySip',
  'coercivePsychiatry',
  'existingSip',
  'otherwiseNeedsReason',
  'offerFirst',
  'preparationIncomplete',
  'childViewMissing',
  'deciderMissing',
  'notTheDecider',
  'deciderNeedsReason',
  'askInPrivate',
  'relativesUnanswered',
  'groundMissing',
  'secretNeedsReason',
  'guardianConsentMissing',
  'consentMissing',
  'consentIncomplete',
  'consentOfTomorrow',
  'consentTooOld',
  'consentExcludes',
  'outsideConsent',
  'supportUnit',
  'unitClosed',
  'cannotBePassedOn',
  'goesRound',
  'alreadyCalled',
  'nobodyToHandBackTo',
  'alreadyChosen',
  'alreadyTheirs',
  'noRecipients',
  'purposeMissing',
  'samsaNeedsReason',
  'unitOutsidePrincipal',
  'refusalNeedsReason',
  'noLinkForThis',
  'minimumAttendanceMissing',
  'timeHasPassed',
  'placeMissing',
  'callerMissing',
  'laterThanGoal',
  'nothingChanged',
  'roomNotFound',
  'timeSaidNo',
  'timeUnasked',
  'closedDay',
  'oddTime',
  'meetingNotYet',
  'meetingIsOver',
  'notHeldNeedsReason',
  'lateNeedsReason',
  'absenceNeedsReason',
  'alsoExcepted',
  'alsoIsNumber',
  'othersMayHear',
  'identityNeedsReason',
  'planIncomplete',
  'followUpFirst',
  'notLater',
  'measureInPast',
  'cancelMeetingFirst',
  'planNeedsReason',
  'planNeedsConsent',
  'followUpDateMissing',
  'closingIncomplete',
  'openTasks',
  'registrationMissing',
  'dismissalNeedsReason',
  'deviationStands',
  'eventAhead',
  'interimMissing',
  'wasThere',
  'positionsMissing',
  'alreadyOwner',
  'markMissing',
  'notOfTheUnit',
  'convenerStays',
  'guardiansApart',
  'noSuchCase',
  'linkedIsProtected',
  'linkedNotReady',
  'linkedNotCovered',
  'linkedIsBooking',
  'linkedNotToldOf',
  'stillJoint',
  'notADischarge',
  'dischargeTimes',
  'alreadyAsked',
  'careContactUnit',
  'careContactMissing',
  'onlyCareContactCalls',
  'callNeedsReason',
  'solHslNeedsReason',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** The rule that a no comes from: what the reader finds behind "Varför?". A no without a row is about order, not about a rule. */
export const ruleBehind = {
  notYours: 'R68',
  chiefsToSay: 'R60',
  notObligedCircle: 'R11',
  reasonNeededToDenySip: 'R4',
  coercivePsychiatry: 'R1',
  existingSip: 'R7',
  otherwiseNeedsReason: 'R2',
  offerFirst: 'R6',
  childViewMissing: 'R18',
  deciderMissing: 'R17',
  notTheDecider: 'R17',
  deciderNeedsReason: 'R20',
  askInPrivate: 'R72',
  relativesUnanswered: 'R34',
  groundMissing: 'R24',
  secretNeedsReason: 'R19',
  guardianConsentMissing: 'R20',
  consentMissing: 'R15',
  consentIncomplete: 'R23',
  consentOfTomorrow: 'R23',
  consentTooOld: 'R22',
  consentExcludes: 'R16',
  outsideConsent: 'R22',
  purposeMissing: 'R27',
  samsaNeedsReason: 'R71',
  unitOutsidePrincipal: 'R42',
  cannotBePassedOn: 'R22',
  goesRound: 'R42',
  refusalNeedsReason: 'R40',
  laterThanGoal: 'R30',
  absenceNeedsReason: 'R33',
  alsoExcepted: 'R16',
  othersMayHear: 'R50',
  identityNeedsReason: 'R51',
  planIncomplete: 'R31',
  planNeedsReason: 'R32',
  planNeedsConsent: 'R15',
  followUpDateMissing: 'R55',
  closingIncomplete: 'R59',
  openTasks: 'R59',
  registrationMissing: 'R64',
  dismissalNeedsReason: 'R61',
  interimMissing: 'R63',
  positionsMissing: 'R63',
  alreadyOwner: 'R60',
  notOfTheUnit: 'R60',
  convenerStays: 'R69',
  guardiansApart: 'R69',
  noSuchCase: 'R68',
  linkedIsProtected: 'R69',
  linkedNotCovered: 'R22',
  careContactUnit: 'R12',
  careContactMissing: 'R13',
  onlyCareContactCalls: 'R12',
  callNeedsReason: 'R15',
  solHslNeedsReason: 'R12',
} as const satisfies Partial<Record<RefusalCode, RuleId>>;

/** A no, with what is missing item by item where the sentence lists it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly missing?: readonly MissingItem[];
  /** Of which other case, where it is not the own one that lacks it. */
  readonly of?: CaseRef;
}

/** What a plan, a preparation or a closing may lack; worded in texts. */
export type MissingItem =
  | 'individualName'
  | 'whatMatters'
  | 'informed'
  | 'purpose'
  | 'questions'
  | 'longTermGoal'
  | 'needs'
  | 'measures'
  | 'measuresPerPrincipal'
  | 'thirdPartyActions'
  | 'planOwner'
  | 'followUpDate'
  | 'ownActions'
  | 'contacts'
  | 'individual'
  | 'municipalSide'
  | 'regionalSide'
  | 'reason'
  | 'evaluation'
  | 'linkedConsent'
  | 'linkedConsentOld'
  | 'linkedUncovered'
  | 'linkedPaused'
  | 'linkedHasMet'
  | 'linkedClosed'
  | 'linkedMunicipalSide'
  | 'linkedRegionalSide'
  | 'linkedHasMeeting'
  | 'bothHaveMeetings';

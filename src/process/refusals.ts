/** The closed list of reasons for which the process says no; each has a sentence in both languages. */

export const refusalCodes = [
  'notNow',
  'notYours',
  'alreadyAnswered',
  'unknownSubject',
  'notObligedCircle',
  'reasonNeededToDenySip',
  'coercivePsychiatry',
  'existingSip',
  'preparationIncomplete',
  'childViewMissing',
  'deciderMissing',
  'notTheDecider',
  'guardianConsentMissing',
  'consentMissing',
  'consentIncomplete',
  'consentOfTomorrow',
  'consentTooOld',
  'consentExcludes',
  'outsideConsent',
  'cannotBePassedOn',
  'alreadyChosen',
  'noRecipients',
  'purposeMissing',
  'unitOutsidePrincipal',
  'refusalNeedsReason',
  'noLinkForThis',
  'minimumAttendanceMissing',
  'timeHasPassed',
  'laterThanGoal',
  'meetingNotYet',
  'absenceNeedsReason',
  'planIncomplete',
  'planNeedsReason',
  'followUpDateMissing',
  'closingIncomplete',
  'openTasks',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A no, with what is missing item by item where the sentence lists it. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly missing?: readonly MissingItem[];
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
  | 'evaluation';

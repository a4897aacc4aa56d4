/** The rules that this product claims to keep, each with its source and the place that keeps it; rules not here are not yet kept. */

/** Enforced, warned of (with a reason), another's duty that is watched, advised, or a setting (domain 3). */
type RuleType = 'E' | 'W' | 'P' | 'A' | 'C';

interface Rule {
  readonly id: string;
  readonly type: RuleType;
  readonly says: string;
  /** Statute, seed document, or page key of the domain research. */
  readonly source: string;
  /** Function or table row. */
  readonly where: string;
}

// prettier-ignore
export const rules = [
  { id: 'R1',  type: 'E', says: 'Coercive outpatient care now: no SIP but a coordinated care plan; not known gives advice; only a count is kept. A SIP that runs is paused meanwhile, never closed.', source: 'LSU 4 kap. 1 §; LPT 7 a §; seed 002', where: 'decisionTable, row D1; startCase; careMoves' },
  { id: 'R2',  type: 'A', says: 'Measures from one principal only: advice and alternatives, never a stop.', source: 'seed 001; seed 002', where: 'decisionTable, rows D8, D10, D11, oneSide' },
  { id: 'R3',  type: 'A', says: 'The school counts as the municipal side together with the region.', source: 'seed 001; BU-OK', where: 'decisionTable, row D3' },
  { id: 'R4',  type: 'W', says: 'A SIP that was asked for is denied only with a written reason; the chief is told the count.', source: 'V-BARN', where: 'triage: mayEnd; tellChiefs' },
  { id: 'R5',  type: 'A', says: 'Nobody is excluded for age, diagnosis or function.', source: 'seed 001; seed 002', where: 'decisionTable' },
  { id: 'R6',  type: 'E', says: 'At a discharge to both principals a SIP is always offered, and the answer recorded.', source: 'seed 002; V-CHECK', where: 'decisionTable, row D2; mayEnd' },
  { id: 'R7',  type: 'W', says: 'A SIP that exists is followed up; a second one has a reason.', source: 'seed 004', where: 'decisionTable, row D0; startCase' },
  { id: 'R8',  type: 'A', says: 'The work with the plan begins at once: where nothing is prepared the same or the next working day the convener is reminded, once.', source: 'SoL 10 kap. 8 §', where: 'deadline remindToBegin; begunAt' },
  { id: 'R9',  type: 'A', says: 'With an LSS grant, the plan of LSS 10 § is asked about and offered.', source: 'LSS 10 §', where: 'questionTable; adviceTable; adviceFor: lssPlan' },
  { id: 'R10', type: 'A', says: 'A small or early need may be met with a SIP early.', source: 'seed 002', where: 'adviceTable; adviceFor: laterOffer' },
  { id: 'R11', type: 'E', says: 'The unit that saw the need convenes, if it is of the four groups that may.', source: 'seed 002; seed 004', where: 'triage: startCase' },
  { id: 'R12', type: 'E', says: 'At a discharge the appointed fixed care contact in region-financed open care sends the kallelse; others ask for it, or call by SoL and HSL with a reason.', source: 'LSU 4 kap. 3 §; seed 004', where: 'careContactCalls; askedToCall; callsBySolHsl' },
  { id: 'R13', type: 'W', says: 'A discharge-ready notice without a fixed care contact is told to the chief who appoints one.', source: 'LSU 2 kap. 5 §', where: 'follow-up careContactMissing; openCareChiefs' },
  { id: 'R14', type: 'A', says: 'Who may not convene points out the need to a unit that may; who pointed it out is noted.', source: 'seed 002', where: 'mayConvene; point-out; startCase' },
  { id: 'R15', type: 'E', says: 'No valid consent, no kallelse - nor booking, measure or content; at a discharge the planning is called to before the answer with a reason and the least content, but no plan is made.', source: 'SoL 10 kap. 8 §; LSU 4 kap. 2 §; seed 004', where: 'callable; beforeTheAnswer; calledAtDischarge; planHasConsent; partiesMayKnow; participantFacts' },
  { id: 'R16', type: 'E', says: 'Whom the consent excepts is not called, not passed a summons and shown nothing.', source: 'V-CHECK', where: 'notExcluded; staysInConsent; callable; unitIsExcepted; alsoCameIsMeant; disclosure' },
  { id: 'R17', type: 'E', says: 'Who decides for a child is answered; two guardians both consent, or one with the other hindered and the reason named.', source: 'seed 002; FB 6 kap. 13 §', where: 'deciderAnswered; expectedGivers; decides' },
  { id: 'R18', type: 'E', says: "The child's own participation and view are answered, at any age below 18.", source: 'SoL 3 kap. 1-3 §§; seed 002', where: 'childViewAnswered' },
  { id: 'R19', type: 'E', says: 'A child judged mature consents itself, with assessment and assessor; guardians are neither asked nor told until the child says so.', source: 'seed 002; OSL 12 kap. 3 §', where: 'deciderAnswered; decides; personIsCovered' },
  { id: 'R20', type: 'E', says: 'A guardian who has said no is not passed over, and nothing is shared.', source: 'FB 6 kap. 13 §; seed 002', where: 'expectedGivers; callable; noIsNotPassedOver' },
  { id: 'R21', type: 'E', says: 'A consent withdrawn stops everything at once; in part, that unit or person is taken out and the meeting stands.', source: '1177-B', where: 'consentWithdrawn; narrowed; dueMoves; follow-ups: checkAttendance' },
  { id: 'R22', type: 'E', says: 'A consent that is too old or does not cover a recipient is confirmed again.', source: 'design', where: 'consentIsTooOld; notExcluded; staysInConsent; proposeUnit; effectiveScope' },
  { id: 'R23', type: 'E', says: 'Who, when, how, scope, exceptions and informer are stored with the consent.', source: 'OSL-2; V-CHECK', where: 'isRecorded; consentGiven; scopeChanged' },
  { id: 'R24', type: 'W', says: 'Who cannot take a position now: who assessed, what is known of the will, the ground and who decided; for the units that the ground covers.', source: 'gk; OSL 25-26 kap.', where: 'groundIsNamed; expectedGivers; effectiveScope' },
  { id: 'R25', type: 'E', says: "A no at a discharge stops the SIP, not the notices, the transfer of information and the units' own planning.", source: 'LSU 2 kap. 6 §, 3 kap. 1-2 §§, 4 kap. 2 §', where: 'sipRefused; dutyMarked; dutyDone' },
  { id: 'R26', type: 'A', says: 'Only what the question needs is disclosed; topics left out of the consent are reminded of.', source: 'OSL-2; RJL-DIG', where: 'topicsLeftOut; reminderIn' },
  { id: 'R27', type: 'E', says: 'A kallelse has a purpose and questions.', source: 'V-KALLAD', where: 'purposeAndQuestions' },
  { id: 'R28', type: 'E', says: 'Kallelse or inbjudan follows the directory: only obliged units are summoned, and only they make a side.', source: 'seed 002; VARML', where: 'kindFor; missingSides' },
  { id: 'R29', type: 'P', says: 'The kallelse of a discharge is sent within three days of the discharge-ready notice; a last day on which offices are closed moves to the next weekday.', source: 'LSU 4 kap. 3 §; lag 1930:173 2 §', where: 'lastDayToCall; deadlines remindSummons, reportLateSummons' },
  { id: 'R30', type: 'W', says: 'A meeting for the young later than three weeks from the call has a reason.', source: 'BENGTS; V-BARNNY', where: 'withinGoalOrReason; newTimeWithinGoal' },
  { id: 'R31', type: 'E', says: 'A plan in force has needs and measures, each with its principal, actions by others, and who has the overall responsibility.', source: 'SoL 10 kap. 8 §; HSL 16 kap. 4 §', where: 'planComplete' },
  { id: 'R32', type: 'W', says: 'A plan also has own actions, contacts and measures of both principals, or a reason.', source: 'seed 001; ATTN', where: 'planRecommended' },
  { id: 'R33', type: 'E', says: "The individual's absence from the meeting has a reason.", source: 'SoL 10 kap. 9 §', where: 'absenceExplained' },
  { id: 'R34', type: 'W', says: 'Whether close persons may take part is asked and answered; unsuitable has a reason.', source: 'SoL 10 kap. 9 §', where: 'peopleAnswered' },
  { id: 'R35', type: 'E', says: 'A calendar event holds a reference and nothing about the person: what is promised carries ids only.', source: 'design; KALMAR', where: 'followUpsOf; eventFor' },
  { id: 'R36', type: 'A', says: 'A pre-meeting is offered where it helps.', source: 'V-CHECK', where: 'adviceFor: preMeeting' },
  { id: 'R37', type: 'A', says: 'A placement in HVB: remind of how the cost is divided.', source: 'V-CHECK', where: 'adviceFor: placement' },
  { id: 'R38', type: 'A', says: 'Oral health and the certificate of necessary dental care are asked about.', source: 'V-CHECK', where: 'adviceFor: oralHealth' },
  { id: 'R39', type: 'E', says: 'The information to the individual says that a SIP is free of charge.', source: 'seed 002', where: 'texts: for-individual; information card' },
  { id: 'R40', type: 'P', says: 'An obliged unit comes or is replaced by another of the same principal; a no has a reason.', source: 'seed 002', where: 'reasonGivenIfObliged; whichNo; askForSubstitute' },
  { id: 'R41', type: 'P', says: "The principal that got the call decides who comes: its receiving function gets it first.", source: 'seed 002; V-KALLAD', where: 'firstReceiver' },
  { id: 'R42', type: 'P', says: 'A wrong unit finds the right one inside its own principal, and the convener is told.', source: 'V-KALLAD', where: 'routeToUnit; handBack; staysInPrincipal; goesNotRound' },
  { id: 'R43', type: 'P', says: 'When nobody else is found, whoever got the summons first must come.', source: 'V-KALLAD', where: 'deadline returnToFirst; returnedToFirst' },
  { id: 'R44', type: 'P', says: 'With no ongoing regional contact the health centre is the one that is called: reminded of while nobody from the region is chosen.', source: 'V-KALLAD', where: 'adviceFor: noRegionalContact; defaultUnit, the directory: defaultIn' },
  { id: 'R45', type: 'C', says: 'With no ongoing municipal contact a unit that the municipality has set is the one that is called.', source: 'V-KALLAD', where: 'defaultUnit; the directory: defaultIn, defaultUnitId' },
  { id: 'R46', type: 'A', says: 'Those called are asked for prepared answers and a mandate to decide.', source: 'V-KALLAD', where: 'adviceFor: preparedAnswers; summons: asksToPrepare' },
  { id: 'R47', type: 'E', says: 'Somebody invited may say no, or nothing, without a deviation.', source: 'seed 002', where: 'whichNo; silenceReported; attendanceTaken' },
  { id: 'R48', type: 'A', says: 'Need decides whom to call, not enrolment.', source: 'UPH-V; UPH-B', where: 'adviceTable' },
  { id: 'R49', type: 'P', says: 'Where municipal health care is needed after the discharge, region-financed open care takes part.', source: 'LSU 4 kap. 1 §', where: 'openCarePart; openCareToCall; adviceFor: openCare' },
  { id: 'R50', type: 'E', says: 'On video nothing is recorded and only those who need to know take part; the chair answers for it.', source: 'RJL-DIG', where: 'onlyThoseNeeded; adviceFor: videoClosed' },
  { id: 'R51', type: 'W', says: 'How each one on video was identified is noted, or why somebody was let in without it.', source: 'FK-VG; INERA-DM', where: 'identifiedOrReason; adviceFor: videoKnown' },
  { id: 'R52', type: 'A', says: 'At the booking of a video meeting: nobody else may see or hear, and the same secrecy and consent apply.', source: 'RJL-DIG', where: 'meeting-time and meeting-rebook cards' },
  { id: 'R53', type: 'A', says: '"Vad är viktigt för dig?" is asked first, and given to those who take part.', source: 'seed 001', where: 'infoAndWishes; participantFacts' },
  { id: 'R54', type: 'W', says: 'A meeting without a plan is reminded of.', source: 'design (setting)', where: 'deadline remindPlan' },
  { id: 'R55', type: 'E', says: 'A plan in force has a follow-up date that lies ahead, and who answers for it.', source: 'ATTN; UPPLBRO', where: 'planComplete; nextDateIsAhead; deadline followUpFallsDue' },
  { id: 'R56', type: 'E', says: 'A follow-up that is not held within the days of grace is told to the chief and suggested as a deviation.', source: 'design (setting); V-AVVSA', where: 'deadline escalateFollowUp; followUpMissed' },
  { id: 'R57', type: 'A', says: 'The individual gets a copy of the plan.', source: 'seed 002', where: 'giveCopy' },
  { id: 'R58', type: 'A', says: 'Each organisation is reminded to document in its own record, after preparation, meeting and follow-up.', source: 'seed 001', where: 'adviceFor: documentPreparation, documentMeeting, documentFollowUp' },
  { id: 'R59', type: 'E', says: 'A closing has reason, date and evaluation, and open measures are handed over.', source: 'seed 001; design', where: 'closingComplete; openTasksHandedOver' },
  { id: 'R60', type: 'A', says: 'A plan changes owner when the new one has accepted; a chief may release it. The case belongs to the unit: a substitute acts, the chief reassigns the convener.', source: 'design', where: 'ownershipMoves; accessMoves: reassignConvener; belongs' },
  { id: 'R61', type: 'A', says: 'A deviation is suggested, never filed by itself.', source: 'design', where: 'prompted; deviationMoves' },
  { id: 'R62', type: 'A', says: 'A report tells the event; names and personnummer in it are pointed out before it is copied.', source: 'V-AVVSA', where: 'namesIn; deviation-text card' },
  { id: 'R63', type: 'P', says: 'A dispute about the guideline goes its own way, and who does what meanwhile is recorded.', source: 'seed 002', where: 'interimRecorded' },
  { id: 'R64', type: 'P', says: 'A deviation is closed with its number in MedControl PRO, or with who registers it and when.', source: 'V-AVVGBG', where: 'numberGiven; takerGiven' },
  { id: 'R65', type: 'A', says: 'A deviation replaces neither a report of misconduct (SoL) nor one of harm in care (PSL).', source: 'SoL 27 kap. 2 §; PSL 6 kap. 4 §', where: 'adviceFor: seriousEvent; deviation-text card' },
  { id: 'R66', type: 'A', says: 'A child at risk is reported; a SIP never replaces that.', source: 'SoL 19 kap. 1 §', where: 'adviceTable; adviceFor: childAtRisk' },
  { id: 'R67', type: 'E', says: 'Every opening of a case is written in the access log.', source: 'PDL 4 kap. 3 §', where: 'look: open' },
  { id: 'R68', type: 'E', says: 'Somebody outside the units that take part finds and sees nothing.', source: 'PDL 4 kap. 1-2 §§', where: 'rights: mayRead' },
  { id: 'R69', type: 'E', says: 'A case of protected identity is for named persons only; nothing sent says who, where or which unit, and guardians are kept apart.', source: 'SOS-SK; design', where: 'isAdmitted; marked; targetsOf; eventFor; guardiansMeetNot' },
  { id: 'R71', type: 'W', says: 'SAMSA first: a SIP that is made elsewhere has a reason; what SAMSA carries is reminded of.', source: 'seed 004; seed 002', where: 'samsaAnswered; adviceFor: samsaCase, samsaSummons, samsaPlan' },
  { id: 'R72', type: 'W', says: 'The individual is asked in private who may know and take part, or why not.', source: 'seed 004', where: 'peopleAnswered' },
  { id: 'R73', type: 'A', says: 'On summons and plan: a SIP replaces no referral, application or report; a measure says how far its decision has come.', source: 'seed 004', where: 'summons: termsOf; plan-needs; typed-measure: decision' },
  { id: 'R74', type: 'A', says: 'A fixed care contact is asked about in any case that touches regional care.', source: 'seed 001', where: 'adviceFor: careContact' },
  { id: 'R75', type: 'E', says: 'For routing a named person may see who it is, logged and within the consent - never purpose, goal or questions.', source: 'practice', where: 'routingFacts' },
] as const satisfies readonly Rule[];

/** A rule that is kept, by its number in the county's and the statutes' list. */
export type RuleId = (typeof rules)[number]['id'];

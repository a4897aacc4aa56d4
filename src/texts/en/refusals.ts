/** Every reason for a no: what, why, and the press that solves it. */
import type { Texts } from '../sv.js';

export const refusals: Texts['refusals'] = {
  notNow: 'That is not possible at this stage. The card shows the next step.',
  changedMeanwhile:
    'Somebody else has saved here meanwhile. Their text stands below, and yours is kept in the fields. Press again if yours is to apply.',
  chiefsToSay:
    'Only the manager of the unit that has the main responsibility can give it back. Ask that manager.',
  notYours: 'Only the unit that has the case can do this. Talk to the convener.',
  remindedToday: 'A reminder has gone out today already. Phone instead, or remind them tomorrow.',
  proposalIsOver: 'The unit has answered meanwhile. The proposal no longer stands.',
  alreadyAnswered: 'There is already an answer here. Phone the convener if it has changed.',
  answeredMeanwhile: 'Somebody with you answered while this was open. Press again if your answer is to hold.',
  yesMeanwhile: 'The answer yes has come while this was open. Press again if it no longer holds.',
  unknownSubject: 'What the button was about is no longer there. The card shows how things stand.',
  notObligedCircle:
    'Your unit can point out a need but not call a meeting. Ask social services, the school or health care to convene.',
  reasonNeededToDenySip:
    'Write why there will be no SIP. Whoever asked for a SIP has a right to a written reason.',
  coercivePsychiatry:
    'Here a coordinated care plan is made instead of a SIP. Talk to the chief physician, who is responsible for it.',
  existingSip:
    'There is already a SIP, and it is to be followed up. Write why a new one is needed all the same.',
  otherwiseNeedsReason: 'Write why there is to be a SIP all the same. The reason is kept with the case.',
  offerFirst:
    'At a discharge a SIP is always offered when both municipality and region are needed. Record what the individual answers.',
  preparationIncomplete:
    'The preparation is not finished. Fill in what is missing before consent is obtained – press Back.',
  childViewMissing:
    'The child’s own participation and view are missing. The child has a right to be heard – fill in both fields under The child.',
  deciderMissing:
    'It is not clear who decides. If the child decides, the assessment of maturity and its assessor are needed too – fill them in under The child.',
  notTheDecider:
    'That person is not the one who decides here. Change who decides under The child if it is wrong.',
  deciderNeedsReason: 'A guardian has said no. Write why somebody else decides – open What can we do now?',
  askInPrivate:
    'Ask the individual in private who may know and take part. If that is not possible – write why.',
  relativesUnanswered: 'Answer whether close persons may take part. If it is unsuitable – write why.',
  groundMissing:
    'Write who assessed, what is known of the individual’s will, which ground and who decided. Talk to your MAS, your SAS or a lawyer.',
  secretNeedsReason: 'Write why the text is not shared with guardians.',
  guardianConsentMissing:
    'Nothing can be shared yet. The other guardian has not consented. Open Record consent.',
  consentMissing: 'You cannot call yet. Consent is missing from somebody who decides. Open Record consent.',
  consentIncomplete: 'The consent is not complete. Fill in what it covers under Record consent.',
  consentOfTomorrow: 'That day is still to come. Write the day on which the consent was given.',
  consentTooOld: 'The consent is older than allowed (setting). Ask again and confirm it before you call.',
  consentExcludes:
    'The consent does not cover this recipient, so they cannot be called or invited. Change the consent if the individual wishes.',
  outsideConsent:
    'The recipient is not part of the consent. Ask the individual first, and then confirm the consent.',
  supportUnit:
    'SIP support helps you with the work but takes no part in a SIP. Choose the unit that is to take part.',
  unitClosed: 'A unit that has closed cannot be called. Remove it from the recipients and choose another.',
  cannotBePassedOn:
    'The summons cannot be passed on to that unit yet. Whoever called the meeting needs to ask the individual first. Press Ask the convener, or choose another unit.',
  goesRound:
    'That unit has had the summons already and is not the right one. Choose another, hand the summons back, or take part yourselves.',
  alreadyCalled:
    'That unit already has a summons of its own to the meeting. Choose another, or take part yourselves.',
  nobodyToHandBackTo:
    'You got the summons first, so there is nobody to hand it back to. Pass it on to the right unit, or take part yourselves.',
  alreadyTheirs: 'That unit has the measure already. Choose another.',
  alreadyChosen: 'That unit has already been chosen. Choose another, or go on.',
  noRecipients: 'Nobody has been chosen yet. Choose at least one recipient before you send.',
  purposeMissing:
    'The summons needs a purpose and questions, so that those called can prepare. Open Change the preparation.',
  samsaNeedsReason:
    'A SIP is made in SAMSA first. Write why that is not possible, and the summons is sent all the same.',
  unitOutsidePrincipal:
    'The summons can only be passed on within the same authority. If it belongs to another authority, ask the convener.',
  refusalNeedsReason:
    'Those who are called must take part or be replaced by another unit of the same authority. Write why you say no.',
  passedOnSince: 'The summons has been passed on to another unit. You need not do anything more.',
  noLinkForThis: 'This cannot be done through the link. Phone the convener.',
  minimumAttendanceMissing:
    'The meeting cannot be booked yet. At least one on the municipality’s side and one on the region’s side need to say yes. Remind or phone whoever is missing.',
  timeHasPassed: 'That time has passed. Choose a later one.',
  placeMissing: 'Write where you meet, so that everyone finds the way.',
  callerMissing: 'Write who rings, or which number everyone rings.',
  laterThanGoal: 'The meeting is later than the aim (setting). Write why, and it can still be booked.',
  roomNotFound: 'The room cannot be booked from here just now. Choose another, or write the place instead.',
  nothingChanged: 'You have not changed anything. Choose another time, form or place, or close the window.',
  timeSaidNo:
    'Somebody who takes part has answered that the time does not work. Choose another time, or press Book anyway.',
  timeUnasked:
    'Nobody who takes part has answered about that time. Choose another, or press Book anyway, and they are asked.',
  closedDay:
    'The day is a weekend or a public holiday, when few people work (setting). Choose another day, or press Book anyway.',
  oddTime:
    'The time is on a weekend or public holiday, or early or late in the day. Press once more if it is right.',
  meetingIsOver:
    'The time of the meeting has passed. Phone whoever called it if there is something to bring up.',
  meetingNotYet: 'The meeting has not begun. It can be recorded once it has.',
  lateNeedsReason: 'Write briefly why the meeting is later than the aim. Leave out anything about health.',
  notHeldNeedsReason: 'Write briefly why the meeting was not held. Leave out anything about health.',
  absenceNeedsReason: 'The individual is to take part when possible. Write why they were not at the meeting.',
  alsoExcepted:
    'The consent excepts somebody whom you have written under Did anybody else come? Change it, or press Save anyway.',
  alsoIsNumber:
    'What you have written under Did anybody else come? looks like a personal identity number. Write the role instead, such as mother, or press Save anyway.',
  othersMayHear:
    'One box is left to tick. Only those who need the information may take part, and nothing is recorded. While the meeting goes on, ask others to leave. If it is over and somebody else was there: write the role under Did anybody else come? and tell the individual.',
  identityNeedsReason:
    'Somebody is not identified. Choose how you know who it is, or write why the person took part all the same.',
  planIncomplete: 'The plan cannot take effect yet. The law requires what is missing here.',
  cancelMeetingFirst: 'The meeting is booked. Call it off first, so that everybody is told.',
  notLater:
    'That day is no later than the one in the plan. Choose a later day, or leave the measure as it is.',
  measureInPast: 'A measure cannot be done by a day that has been. Choose a day ahead.',
  followUpFirst:
    'The plan is to be followed up now. Write how it has gone first. The changes are saved and can take effect after that.',
  planNeedsConsent:
    'The plan cannot take effect yet. The individual has not said yes. Ask, and confirm the consent first.',
  planNeedsReason:
    'The plan lacks something that the guideline recommends. Fill it in, or write why it is not needed.',
  followUpDateMissing: 'The plan needs a follow-up date. Choose a day ahead.',
  closingIncomplete: 'Write a short evaluation before the case is closed.',
  openTasks: 'Some measures are not done. Tick that they are handed over, or wait before closing.',
  registrationMissing:
    'Write the number in MedControl PRO, or who registers for you and the day it was sent.',
  positionsMissing: 'Write briefly how you see it, and how the other party does.',
  deviationStands: 'The case has such a suggestion already. Open that card in the chat.',
  dismissalNeedsReason: 'Write briefly why it is no deviation. Leave out names.',
  eventAhead: 'The event must have happened: choose today or an earlier day.',
  interimMissing:
    'The individual is not to be without help while you disagree. Write who does what meanwhile.',
  wasThere:
    'The unit is now noted as having been at the meeting. Press No deviation, or change who came first.',
  alreadyOwner: 'That unit already has the main responsibility. Choose another.',
  markMissing: 'Choose which protection applies, or tick that the guardians are kept apart.',
  notOfTheUnit: 'The person does not work at a unit that has the case. Choose somebody in the list.',
  convenerStays: 'The convener must be able to see the case. Ask the manager to change the convener first.',
  guardiansApart:
    'The guardians are to be kept apart, so only one is invited to the meeting. Book a separate meeting with the other one, or tell them about the plan afterwards.',
  noSuchCase: 'You have no open case with that reference. Look in My cases.',
  linkedIsProtected:
    'A case with protected identity is not linked with others. Hold a separate meeting for each case.',
  linkedNotReady:
    'The linked case cannot come to the meeting yet. Sort that out first, or remove the link under More and book by yourself.',
  linkedNotCovered:
    'Somebody who comes is not covered by the consent in the other case. Remove the link and meet separately, or ask the individual whether the consent is to be changed.',
  linkedIsBooking:
    'A joint meeting is being booked from the linked case just now. Wait a moment and open the case card again.',
  linkedNotToldOf:
    'In the linked case it is not noted whether the last meeting was held. Answer there first, and then book.',
  stillJoint: 'The cases have a joint meeting booked. Call off the meeting first, and then remove the link.',
  notADischarge: 'The case is not about a discharge. Go on from the case card.',
  dischargeTimes:
    'The times do not agree. Nothing can have happened in the future or before the admission. Change and save again.',
  alreadyAsked: 'The question has already been sent there. Wait for an answer, or phone the unit.',
  careContactUnit: 'The fixed care contact is in region-financed open care. Choose a health centre.',
  careContactMissing: 'You cannot call yet. First write who the fixed care contact is – press Discharge.',
  onlyCareContactCalls:
    'At a discharge the fixed care contact in region-financed open care calls. Press Ask the fixed care contact to call, or Call under SoL/HSL and write why.',
  callNeedsReason:
    'The individual has not answered about consent yet. Write why you call all the same. The summons says as little as possible.',
  solHslNeedsReason: 'Write why you call under SoL/HSL instead of through the fixed care contact.',
};

/** What another case lacks. */
export const missingIn = (ref: string, what: string) => `${ref}: ${what}`;

export const missing: Texts['missing'] = {
  individualName: 'the name of the individual',
  whatMatters: 'what matters to the individual',
  informed: 'that the individual has been informed about SIP',
  purpose: 'the purpose of the meeting',
  questions: 'at least one question for the meeting',
  longTermGoal: 'a long-term goal',
  needs: 'which needs there are',
  measures: 'at least one measure',
  measuresPerPrincipal: 'measures from both authorities',
  thirdPartyActions: 'actions by others (write “none” if there are none)',
  planOwner: 'who has the main responsibility',
  followUpDate: 'a follow-up date ahead',
  ownActions: 'what the individual does',
  contacts: 'a contact person for each unit',
  individual: 'the individual',
  municipalSide: 'the municipality’s side',
  regionalSide: 'the region’s side',
  reason: 'a reason',
  evaluation: 'an evaluation',
  linkedConsent: 'consent is not complete',
  linkedConsentOld: 'the consent needs to be confirmed again',
  linkedUncovered: 'somebody who comes is not covered by the consent in both cases',
  linkedPaused: 'the case is paused',
  linkedHasMet: 'the SIP meeting has already been held',
  linkedClosed: 'the case is closed',
  linkedMunicipalSide: 'nobody from the municipality’s side has said yes',
  linkedRegionalSide: 'nobody from the region’s side has said yes',
  linkedHasMeeting: 'a meeting of its own is already booked – rebook it from there and it becomes joint',
  bothHaveMeetings: 'a meeting of its own is booked, just as here – call off the one and rebook the other',
};

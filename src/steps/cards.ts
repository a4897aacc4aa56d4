/** The list of every card. */
import { connectCard } from './connect/connect.card.js';
import { connectRequestCard } from './connect/connect-request.card.js';
import { unitDoorsCard } from './connect/unit-doors.card.js';
import type { Card } from './card.js';
import { guideCard } from './help/guide.card.js';
import { welcomeCard } from './help/welcome.card.js';
import { waitingCard } from './help/waiting.card.js';
import { casesCard } from './help/cases.card.js';
import { caseLinkCard } from './help/case-link.card.js';
import { myUnitsCard } from './help/my-units.card.js';
import { nudgesCard } from './nudges/nudges.card.js';
import { digestCard } from './statistics/digest.card.js';
import { figuresCard } from './statistics/figures.card.js';
import { caseLogCard } from './review/case-log.card.js';
import { newConvenerCard } from './help/new-convener.card.js';
import { supportCard } from './help/support.card.js';
import { accessCard } from './access/access.card.js';
import { namedCard } from './access/named.card.js';
import { handOverCard } from './ownership/hand-over.card.js';
import { ownershipCard } from './ownership/ownership.card.js';
import { linkedCard } from './meeting/linked.card.js';
import { apartCard } from './meeting/apart.card.js';
import { messageCard } from './help/message.card.js';
import { pointOutCard } from './need/point-out.card.js';
import { needCard } from './need/need.card.js';
import { needMoreCard } from './need/need-more.card.js';
import { needResultCard } from './need/need-result.card.js';
import { needReasonCard } from './need/need-reason.card.js';
import { needEndedCard } from './need/need-ended.card.js';
import { preparePersonCard } from './prepare/prepare-person.card.js';
import { prepareMattersCard } from './prepare/prepare-matters.card.js';
import { prepareChildCard } from './prepare/prepare-child.card.js';
import { informationCard } from './prepare/information.card.js';
import { preparePeopleCard } from './prepare/prepare-people.card.js';
import { consentScopeCard } from './consent/consent-scope.card.js';
import { consentGiversCard } from './consent/consent-givers.card.js';
import { consentCard } from './consent/consent.card.js';
import { consentNoCard } from './consent/consent-no.card.js';
import { consentDeciderCard } from './consent/consent-decider.card.js';
import { cannotDecideCard } from './consent/cannot-decide.card.js';
import { childSecretCard } from './prepare/child-secret.card.js';
import { invitationsCard } from './call/invitations.card.js';
import { withdrawCard } from './consent/withdraw.card.js';
import { coercionCard } from './case/coercion.card.js';
import { caseCard } from './case/case.card.js';
import { checklistCard } from './checklist/checklist.card.js';
import { deliveriesCard } from './call/deliveries.card.js';
import { callCard } from './call/call.card.js';
import { callFormCard } from './call/call-form.card.js';
import { proposedUnitCard } from './call/proposed-unit.card.js';
import { questionCard } from './call/question.card.js';
import { recipientOtherCard } from './call/recipient-other.card.js';
import { recipientsCard } from './call/recipients.card.js';
import { phoneAnswerCard } from './call/phone-answer.card.js';
import { refusalCard } from './call/refusal.card.js';
import { acceptCard } from './summons/accept.card.js';
import { answerTimesCard } from './summons/answer-times.card.js';
import { askCard } from './summons/ask.card.js';
import { confirmLinkCard } from './summons/confirm-link.card.js';
import { confirmCard } from './summons/confirm.card.js';
import { declineCard } from './summons/decline.card.js';
import { wishesCard } from './call/wishes.card.js';
import { otherTimeCard } from './summons/other-time.card.js';
import { participantCard } from './summons/participant.card.js';
import { reminderCard } from './summons/reminder.card.js';
import { routeCard } from './summons/route.card.js';
import { routingFactsCard } from './summons/routing-facts.card.js';
import { summonsCard } from './summons/summons.card.js';
import { planNeedsCard } from './plan/plan-needs.card.js';
import { planMeasureCard } from './plan/plan-measure.card.js';
import { planMeasuresCard } from './plan/plan-measures.card.js';
import { planMoreCard } from './plan/plan-more.card.js';
import { planReadCard } from './plan/plan-read.card.js';
import { planVersionsCard } from './plan/plan-versions.card.js';
import { planOwnerCard } from './plan/plan-owner.card.js';
import { printCard } from './documents/print.card.js';
import { printLinkCard } from './documents/print-link.card.js';
import { copyCard } from './plan/copy.card.js';
import { followUpCard } from './follow-up/follow-up.card.js';
import { followUpFormCard } from './follow-up/follow-up-form.card.js';
import { followUpAsksCard } from './follow-up/follow-up-asks.card.js';
import { closingCard } from './follow-up/closing.card.js';
import { meetingTimeCard } from './meeting/meeting-time.card.js';
import { meetingRebookCard } from './meeting/meeting-rebook.card.js';
import { meetingCard } from './meeting/meeting.card.js';
import { meetingKnownCard } from './meeting/meeting-known.card.js';
import { meetingCancelCard } from './meeting/meeting-cancel.card.js';
import { meetingLateCard } from './meeting/meeting-late.card.js';
import { meetingNotHeldCard } from './meeting/meeting-not-held.card.js';
import { wasHeldCard } from './meeting/was-held.card.js';
import { taskCard } from './task/task.card.js';
import { taskHelpCard } from './task/task-help.card.js';
import { taskLateCard } from './task/task-late.card.js';
import { taskMoveCard } from './task/task-move.card.js';
import { taskWorkCard } from './task/task-work.card.js';
import { deviationCard } from './deviation/deviation.card.js';
import { deviationFormCard } from './deviation/deviation-form.card.js';
import { deviationEffectCard } from './deviation/deviation-effect.card.js';
import { deviationJsonCard } from './deviation/deviation-json.card.js';
import { deviationLevelCard } from './deviation/deviation-level.card.js';
import { deviationNoneCard } from './deviation/deviation-none.card.js';
import { deviationReadCard } from './deviation/deviation-read.card.js';
import { deviationStartCard } from './deviation/deviation-start.card.js';
import { disputeCard } from './deviation/dispute.card.js';
import { deviationTextCard } from './deviation/deviation-text.card.js';
import { dischargeCard } from './discharge/discharge.card.js';
import { dischargeStayCard } from './discharge/discharge-stay.card.js';
import { askCallCard } from './discharge/ask-call.card.js';
import { dischargeCallCard } from './discharge/discharge-call.card.js';
import { solHslCard } from './discharge/sol-hsl.card.js';
import { refuseSipCard } from './discharge/refuse-sip.card.js';
import { dutiesCard } from './discharge/duties.card.js';
import { existingCard } from './discharge/existing.card.js';
import { callRequestCard } from './discharge/call-request.card.js';

// Each card is checked against its own disclosure where it is defined; here they stand together.
export const cards: readonly Card[] = [
  welcomeCard,
  waitingCard,
  casesCard,
  caseLinkCard,
  guideCard,
  messageCard,
  pointOutCard,
  supportCard,
  myUnitsCard,
  figuresCard,
  digestCard,
  nudgesCard,
  newConvenerCard,
  caseLogCard,
  accessCard,
  apartCard,
  linkedCard,
  namedCard,
  handOverCard,
  ownershipCard,
  needCard,
  needMoreCard,
  needResultCard,
  needReasonCard,
  needEndedCard,
  preparePersonCard,
  prepareMattersCard,
  prepareChildCard,
  preparePeopleCard,
  informationCard,
  consentScopeCard,
  consentGiversCard,
  consentCard,
  consentNoCard,
  consentDeciderCard,
  cannotDecideCard,
  childSecretCard,
  invitationsCard,
  withdrawCard,
  caseCard,
  coercionCard,
  checklistCard,
  callCard,
  deliveriesCard,
  callFormCard,
  proposedUnitCard,
  questionCard,
  recipientOtherCard,
  recipientsCard,
  phoneAnswerCard,
  refusalCard,
  acceptCard,
  answerTimesCard,
  askCard,
  confirmLinkCard,
  confirmCard,
  declineCard,
  otherTimeCard,
  wishesCard,
  participantCard,
  reminderCard,
  routeCard,
  routingFactsCard,
  summonsCard,
  planNeedsCard,
  planMeasureCard,
  planMeasuresCard,
  planMoreCard,
  planOwnerCard,
  planReadCard,
  planVersionsCard,
  copyCard,
  printCard,
  printLinkCard,
  followUpCard,
  followUpFormCard,
  followUpAsksCard,
  closingCard,
  meetingTimeCard,
  meetingRebookCard,
  meetingCard,
  meetingKnownCard,
  meetingCancelCard,
  meetingNotHeldCard,
  wasHeldCard,
  meetingLateCard,
  taskCard,
  taskHelpCard,
  taskLateCard,
  taskMoveCard,
  taskWorkCard,
  deviationCard,
  deviationFormCard,
  deviationEffectCard,
  deviationLevelCard,
  deviationNoneCard,
  deviationStartCard,
  deviationJsonCard,
  deviationTextCard,
  deviationReadCard,
  disputeCard,
  dischargeCard,
  dischargeStayCard,
  askCallCard,
  dischargeCallCard,
  solHslCard,
  refuseSipCard,
  dutiesCard,
  callRequestCard,
  existingCard,
  connectCard,
  unitDoorsCard,
  connectRequestCard,
];

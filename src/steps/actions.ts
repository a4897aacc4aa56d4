/** The list of every button. */
import type { Action } from './action.js';
import { openGuide } from './help/guide.js';
import { newSip } from './help/new-sip.js';
import { myCases } from './help/my-cases.js';
import { language } from './help/language.js';
import { show as showCase } from './help/show.js';
import { showSummons, showTask } from './help/waiting.js';
import {
  nudgesBack,
  nudgesInThreeDays,
  nudgesNextWeek,
  nudgesTomorrow,
  openNudge,
} from './nudges/presses.js';
import { resumeDigest, resumeFromFigures, stopDigest } from './statistics/presses.js';
import {
  approveChannel,
  backToUnits,
  chooseUnit,
  disconnectChannel,
  makeCode,
  refuseChannel,
  reviewQuestion,
  saveDoors,
} from './connect/presses.js';
import { pointOut } from './need/point-out.js';
import { next as nextQuestion } from './need/next.js';
import { more as moreQuestions, moreBack } from './need/more.js';
import {
  decline as declineSip,
  deny as denySip,
  endWithReason,
  instead as insteadOfSip,
  reasonBack,
  resultBack,
  start as startSip,
  startWithReason,
} from './need/result.js';
import { prepareOpen } from './prepare/prepare-open.js';
import { informationBack, informationOpen, showInformation } from './prepare/information-open.js';
import { savePerson } from './prepare/save-person.js';
import { saveMatters } from './prepare/save-matters.js';
import { backToPerson } from './prepare/back-to-person.js';
import { saveChild, secretOpen } from './prepare/save-child.js';
import { backToChild, saveSecret } from './prepare/save-secret.js';
import { backToMatters } from './prepare/back-to-matters.js';
import { backAScreen } from './prepare/back-a-screen.js';
import { addPerson } from './prepare/add-person.js';
import { removePerson } from './prepare/remove-person.js';
import { finish as finishPreparing } from './prepare/finish.js';
import { saveScope } from './consent/save-scope.js';
import { give as giveConsent } from './consent/give.js';
import { refuse as refuseConsent } from './consent/refuse.js';
import { backToScope } from './consent/back-to-scope.js';
import { giveQuickly } from './consent/give-quickly.js';
import { narrow as narrowConsent } from './consent/narrow.js';
import {
  ableOpen,
  backFromNo,
  fullOpen,
  giversNoOpen,
  otherDecides,
  quickNoOpen,
  reconfirmOpen,
} from './consent/openers.js';
import { saveDecider } from './consent/save-decider.js';
import { saveGround } from './consent/save-ground.js';
import { withdrawConsent } from './consent/withdraw-consent.js';
import { invitationsOpen } from './call/invitations-open.js';
import { askAgain } from './case/ask-again.js';
import { coercionBegan, coercionEnded } from './case/coercion.js';
import { remind as remindAll } from './case/remind.js';
import { undoHolding } from './case/undo-holding.js';
import { retryBooking } from './case/retry-booking.js';
import { refresh as refreshCase } from './case/refresh.js';
import {
  accessOpen,
  deliveriesOpen,
  askCallOpen,
  checklistOpen,
  coercionOpen,
  consentOpen,
  deciderOpen,
  dischargeCallOpen,
  dischargeOpen,
  dutiesOpen,
  handOverOpen,
  refuseSipOpen,
  solHslOpen,
  supportOpen,
  withdrawOpen,
} from './case/openers.js';
import { followUpExisting } from './discharge/follow-up-existing.js';
import {
  askCall,
  callDecline,
  callTake,
  dischargeCall,
  dischargeNext,
  dischargeSave,
  dischargeStaySave,
  dutyMark,
  refuseSip,
  solHslCall,
} from './discharge/presses.js';
import { showLog } from './review/case-log.js';
import { saveChecklist } from './checklist/save.js';
import { changeConvenerOpen, chooseConvener, myUnits, showUnitsCase } from './help/my-units.js';
import { askSupport } from './help/ask-support.js';
import { backToMark, namePerson, unnamePerson } from './access/name.js';
import { saveAccess } from './access/save.js';
import { declineOwnership, take as takeOwnership } from './ownership/answers.js';
import { offerOwnership, releaseOwnership } from './ownership/hand-over.js';
import { accept } from './call/accept.js';
import { add } from './call/add.js';
import { addTime } from './call/add-time.js';
import { answer } from './call/answer.js';
import { back, formBack, formOpen } from './call/leave-times.js';
import { saveForm } from './call/save-form.js';
import { callOpen } from './call/call-open.js';
import { next } from './call/next.js';
import { nudge } from './call/nudge.js';
import { declineUnit } from './call/decline-unit.js';
import { passOnThere } from './call/pass-on-there.js';
import { proposedUnitOpen } from './call/proposed-unit-open.js';
import { questionOpen } from './call/question-open.js';
import { other, otherAdd, otherBack } from './call/other.js';
import { recipientsOpen } from './call/recipients-open.js';
import { comes } from './call/comes.js';
import { phoneAnswerOpen } from './call/phone-answer-open.js';
import { staysAway } from './call/stays-away.js';
import { refusalOpen } from './call/refusal-open.js';
import { remove } from './call/remove.js';
import { send } from './call/send.js';
import { substitute } from './call/substitute.js';
import { acceptAfterAll } from './summons/accept-after-all.js';
import { acceptOpen } from './summons/accept-open.js';
import { answerTimes, timesOpen, timeSuits, timeSuitsNot } from './summons/answer-times.js';
import { acknowledge } from './summons/acknowledge.js';
import { askOpen } from './summons/ask-open.js';
import { confirmOpen } from './summons/confirm-open.js';
import { confirm, confirmByName } from './summons/confirm.js';
import { declineOpen } from './summons/decline-open.js';
import { factsOpen } from './summons/facts-open.js';
import { takeTime } from './meeting/take-time.js';
import { saveWishes } from './call/save-wishes.js';
import { wishesOpen } from './call/wishes-open.js';
import { otherTimeOpen } from './summons/other-time-open.js';
import { passOn } from './summons/pass-on.js';
import { propose } from './summons/propose.js';
import { routeInstead } from './summons/route-instead.js';
import { routeOpen } from './summons/route-open.js';
import { sayNo } from './summons/say-no.js';
import { sayYes } from './summons/say-yes.js';
import { seeOpen } from './summons/see-open.js';
import { askConvener } from './summons/ask-convener.js';
import { handBack } from './summons/hand-back.js';
import { refreshSummons } from './summons/refresh-summons.js';
import { sendQuestion } from './summons/send-question.js';
import { planOpen } from './plan/plan-open.js';
import { saveNeeds } from './plan/save-needs.js';
import { addMeasure, addMeasureByReference } from './plan/add-measure.js';
import { backFromMeasure, changeMeasure, removeMeasure } from './plan/change-measure.js';
import { backToNeeds, changeMeasureOpen, saveMeasures } from './plan/save-measures.js';
import { backToMeasures, measuresMissing, moreOfPlan, needsMissing } from './plan/from-owner.js';
import { compareVersions, planReadOpen, planVersionsOpen } from './plan/compare-versions.js';
import { saveMore } from './plan/save-more.js';
import { activate as activatePlan } from './plan/activate.js';
import { changePlanOpen, dropPlanChanges } from './plan/change-plan.js';
import { callFromCase, callFromOwner, dropCall } from './follow-up/call.js';
import {
  makeLink,
  printAnother,
  printCopy,
  printDeviation,
  printInvitation,
  printOpen,
} from './documents/presses.js';
import { copyOpen } from './plan/copy-open.js';
import { giveCopy } from './plan/give-copy.js';
import { followUpOpen } from './follow-up/follow-up-open.js';
import { followUpNext } from './follow-up/next.js';
import { followUpAsksSave } from './follow-up/asks-save.js';
import { followUpAsksBack, followUpBack, followUpSaidBack } from './follow-up/back.js';
import { hold as holdFollowUp } from './follow-up/hold.js';
import { closingOpen } from './follow-up/closing-open.js';
import { close as closeCase } from './follow-up/close.js';
import {
  apartOpen,
  bookOpen,
  cancelOpen,
  holdOpen,
  lateReasonOpen,
  linkedOpen,
  notHeldOpen,
  rebookOpen,
} from './meeting/openers.js';
import { linkCase, unlinkCase } from './meeting/linked.js';
import { bookApart, bookApartAnyway, cancelApart, holdApart } from './meeting/apart.js';
import { book as bookMeeting } from './meeting/book.js';
import { bookAnyway } from './meeting/book-anyway.js';
import { seeRooms, seeRoomsAnew } from './meeting/see-rooms.js';
import { otherDay, otherDayAnew } from './meeting/other-day.js';
import { rebook as rebookMeeting } from './meeting/rebook.js';
import { rebookAnyway } from './meeting/rebook-anyway.js';
import { hold as holdMeeting } from './meeting/hold.js';
import { holdAnyway } from './meeting/hold-anyway.js';
import { holdKnown } from './meeting/hold-known.js';
import { noteAttendance } from './meeting/note-attendance.js';
import { cancel as cancelMeeting } from './meeting/cancel.js';
import { notHeld } from './meeting/not-held.js';
import { lateReason } from './meeting/late-reason.js';
import { askHelp } from './task/ask-help.js';
import { giveTask } from './task/give.js';
import { taskHelpOpen, taskLateOpen, taskMoveOpen } from './task/openers.js';
import { taskDone, taskUndo, taskWorkDone, taskWrongUnit } from './task/presses.js';
import { sayLate } from './task/say-late.js';
import { taskSeeOpen } from './task/see-open.js';
import {
  deviationBack,
  deviationDraftOpen,
  deviationEffectBack,
  deviationJsonBack,
  deviationJsonOpen,
  deviationLevelBack,
  deviationNoneOpen,
  deviationReadJson,
  deviationReadOpen,
  deviationTextOpen,
  disputeOpen,
} from './deviation/openers.js';
import { disputeResolve, disputeSave } from './deviation/dispute.js';
import { deviationStart } from './deviation/start.js';
import { deviationDismiss } from './deviation/dismiss.js';
import { deviationEffectSave, deviationLevelSave, deviationSave } from './deviation/save.js';
import { deviationRegister } from './deviation/register.js';

// Each action is checked against its own payload where it is defined; here they stand together.
export const actions: readonly Action[] = [
  newSip,
  myCases,
  language,
  openGuide,
  showCase,
  showSummons,
  showTask,
  ...[openNudge, nudgesTomorrow, nudgesInThreeDays, nudgesNextWeek, nudgesBack],
  stopDigest,
  resumeDigest,
  resumeFromFigures,
  pointOut,
  nextQuestion,
  moreQuestions,
  moreBack,
  startSip,
  insteadOfSip,
  denySip,
  declineSip,
  resultBack,
  startWithReason,
  endWithReason,
  reasonBack,
  savePerson,
  saveMatters,
  backToPerson,
  saveChild,
  backToMatters,
  backAScreen,
  addPerson,
  removePerson,
  finishPreparing,
  saveScope,
  giveConsent,
  refuseConsent,
  backToScope,
  giveQuickly,
  narrowConsent,
  ableOpen,
  backFromNo,
  fullOpen,
  giversNoOpen,
  otherDecides,
  quickNoOpen,
  reconfirmOpen,
  saveDecider,
  saveGround,
  secretOpen,
  saveSecret,
  backToChild,
  deciderOpen,
  invitationsOpen,
  withdrawConsent,
  askAgain,
  remindAll,
  retryBooking,
  undoHolding,
  refreshCase,
  consentOpen,
  prepareOpen,
  informationOpen,
  showInformation,
  informationBack,
  withdrawOpen,
  checklistOpen,
  saveChecklist,
  accept,
  add,
  addTime,
  answer,
  back,
  formBack,
  formOpen,
  saveForm,
  callOpen,
  next,
  nudge,
  questionOpen,
  proposedUnitOpen,
  passOnThere,
  declineUnit,
  other,
  otherAdd,
  otherBack,
  recipientsOpen,
  phoneAnswerOpen,
  comes,
  staysAway,
  refusalOpen,
  remove,
  send,
  substitute,
  acceptAfterAll,
  acceptOpen,
  timesOpen,
  answerTimes,
  timeSuits,
  timeSuitsNot,
  acknowledge,
  askOpen,
  confirmByName,
  confirmOpen,
  confirm,
  declineOpen,
  factsOpen,
  otherTimeOpen,
  passOn,
  handBack,
  refreshSummons,
  askConvener,
  propose,
  routeInstead,
  routeOpen,
  sayNo,
  sayYes,
  seeOpen,
  sendQuestion,
  planOpen,
  saveNeeds,
  addMeasure,
  addMeasureByReference,
  changeMeasureOpen,
  changeMeasure,
  removeMeasure,
  backFromMeasure,
  saveMeasures,
  backToNeeds,
  backToMeasures,
  moreOfPlan,
  needsMissing,
  measuresMissing,
  saveMore,
  planReadOpen,
  changePlanOpen,
  dropPlanChanges,
  callFromCase,
  callFromOwner,
  dropCall,
  planVersionsOpen,
  compareVersions,
  activatePlan,
  printOpen,
  printCopy,
  printInvitation,
  printDeviation,
  printAnother,
  makeLink,
  copyOpen,
  giveCopy,
  followUpOpen,
  followUpNext,
  followUpAsksSave,
  followUpAsksBack,
  followUpBack,
  followUpSaidBack,
  holdFollowUp,
  closingOpen,
  closeCase,
  linkedOpen,
  linkCase,
  unlinkCase,
  apartOpen,
  bookApart,
  bookApartAnyway,
  cancelApart,
  holdApart,
  bookOpen,
  cancelOpen,
  holdOpen,
  notHeldOpen,
  lateReasonOpen,
  rebookOpen,
  takeTime,
  wishesOpen,
  saveWishes,
  bookMeeting,
  bookAnyway,
  otherDay,
  otherDayAnew,
  seeRooms,
  seeRoomsAnew,
  rebookMeeting,
  rebookAnyway,
  holdMeeting,
  noteAttendance,
  holdAnyway,
  holdKnown,
  cancelMeeting,
  notHeld,
  lateReason,
  taskDone,
  taskUndo,
  taskLateOpen,
  sayLate,
  taskHelpOpen,
  askHelp,
  taskMoveOpen,
  giveTask,
  taskWorkDone,
  taskWrongUnit,
  taskSeeOpen,
  deviationBack,
  deviationDraftOpen,
  deviationReadJson,
  deviationReadOpen,
  deviationTextOpen,
  deviationDismiss,
  deviationStart,
  deviationNoneOpen,
  deviationJsonBack,
  deviationJsonOpen,
  deviationEffectBack,
  deviationEffectSave,
  deviationLevelBack,
  deviationLevelSave,
  deviationSave,
  deviationRegister,
  disputeOpen,
  disputeSave,
  disputeResolve,
  askSupport,
  myUnits,
  showUnitsCase,
  changeConvenerOpen,
  chooseConvener,
  showLog,
  saveAccess,
  namePerson,
  unnamePerson,
  backToMark,
  takeOwnership,
  declineOwnership,
  offerOwnership,
  releaseOwnership,
  accessOpen,
  deliveriesOpen,
  coercionOpen,
  coercionBegan,
  coercionEnded,
  handOverOpen,
  supportOpen,
  dischargeOpen,
  askCallOpen,
  dischargeCallOpen,
  solHslOpen,
  refuseSipOpen,
  dutiesOpen,
  dischargeSave,
  dischargeNext,
  dischargeStaySave,
  askCall,
  dischargeCall,
  solHslCall,
  refuseSip,
  dutyMark,
  callTake,
  callDecline,
  followUpExisting,
  chooseUnit,
  reviewQuestion,
  makeCode,
  disconnectChannel,
  saveDoors,
  backToUnits,
  approveChannel,
  refuseChannel,
];

/** The case's own table: the six steps from preparation to closing. */
import { either, type Ask, type MoveTable } from '../machine.js';
import { adviceSettled } from './case-advice.js';
import {
  askedAgain,
  consentCompleteAfter,
  consentStands,
  consentWasAnswered,
  consentWithdrawn,
  narrowed,
  narrowingFits,
  scopeChanged,
  scopeFits,
} from './case-consent.js';
import { careContactCalls, planHasConsent } from './case-discharge.js';
import {
  callable,
  hasChosen,
  infoAndWishes,
  childViewAnswered,
  deciderAnswered,
  deciderStillFits,
  secretHasReason,
  noIsNotPassedOver,
  peopleAnswered,
  preparationFinished,
  prepared,
  purposeAndQuestions,
  samsaAnswered,
  onSeenDays,
  timesAhead,
  sendToChosen,
  summonsPlanned,
} from './case-call.js';
import { dischargeRows } from './discharge-rows.js';
import { lateMeetingReported } from './meeting-late.js';
import {
  closed,
  closingComplete,
  copyGiven,
  followUpHeld,
  followUpMissed,
  followUpNoted,
  nextDateIsAhead,
  openTasksHandedOver,
  partiesMayKnow,
  planComplete,
  planMissed,
  planRecommended,
  planSaved,
} from './case-plan.js';
import { chosenAreOpen } from './open-units.js';
import {
  activated,
  changesAreCovered,
  changesDropped,
  followUpComesFirst,
  somethingIsChanged,
} from './plan-in-force.js';
import { notWrittenOver } from './sections.js';
import { wishesNoted } from './wishes.js';

const preparationSeen = notWrittenOver(prepared);
const planSeen = notWrittenOver(planSaved);

// prettier-ignore
export const caseMoves = {
  preparing: {
    ...dischargeRows.preparing,
    savePreparation:  { to: 'preparing',        by: ['convener'], when: [preparationSeen, secretHasReason], change: prepared },
    remindToBegin:    { to: 'preparing',        by: ['clock'] },
    finishPreparation:{ to: 'obtainingConsent', by: ['convener'], when: [infoAndWishes, childViewAnswered, deciderAnswered, peopleAnswered], change: preparationFinished },
    settleAdvice:     { to: 'preparing',        by: ['convener'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'chief'], when: [closingComplete], change: closed },
  },
  obtainingConsent: {
    ...dischargeRows.obtainingConsent,
    savePreparation:  { to: 'obtainingConsent', by: ['convener'], when: [noIsNotPassedOver, deciderStillFits, preparationSeen, secretHasReason], change: prepared },
    setConsentScope:  { to: either('readyToCall', 'obtainingConsent', consentCompleteAfter), by: ['convener'], when: [scopeFits], change: scopeChanged },
    settleAdvice:     { to: 'obtainingConsent', by: ['convener'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'chief'], when: [closingComplete], change: closed },
  },
  consentRefused: {
    ...dischargeRows.consentRefused,
    savePreparation:  { to: 'consentRefused',   by: ['convener'], when: [noIsNotPassedOver, deciderStillFits, preparationSeen, secretHasReason], change: prepared },
    askConsentAgain:  { to: 'obtainingConsent', by: ['convener'], change: askedAgain },
    remindToAskAgain: { to: 'consentRefused',   by: ['clock'] },
    settleAdvice:     { to: 'consentRefused',   by: ['convener'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'chief'], when: [closingComplete], change: closed },
  },
  readyToCall: {
    remindToBook:     { to: 'readyToCall',      by: ['clock'] },
    remindToBookLast: { to: 'readyToCall',      by: ['clock'] },
    ...dischargeRows.readyToCall,
    reportLateMeeting:{ to: 'readyToCall',       by: ['clock'], change: lateMeetingReported },
    savePreparation:  { to: 'readyToCall',      by: ['convener'], when: [noIsNotPassedOver, deciderStillFits, preparationSeen, secretHasReason], change: prepared },
    setConsentScope:  { to: 'readyToCall',      by: ['convener'], when: [scopeFits], change: scopeChanged },
    planSummons:      { to: 'readyToCall',      by: ['convener'], when: [samsaAnswered], change: summonsPlanned },
    sendSummons:      { to: 'called',           by: ['convener'], when: [careContactCalls, callable, hasChosen, chosenAreOpen, purposeAndQuestions, samsaAnswered, timesAhead, onSeenDays], change: sendToChosen },
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener'], when: [consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'readyToCall',      by: ['convener'], when: [narrowingFits], change: narrowed },
    noteWishes:       { to: 'readyToCall',    by: ['convener'], change: wishesNoted },
    settleAdvice:     { to: 'readyToCall',      by: ['convener'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'chief'], when: [closingComplete], change: closed },
  },
  called: {
    answersAreDue:    { to: 'called',           by: ['clock'] },
    ...dischargeRows.called,
    reportLateMeeting:{ to: 'called',            by: ['clock'], change: lateMeetingReported },
    setConsentScope:  { to: 'called',           by: ['convener'], when: [scopeFits], change: scopeChanged },
    planSummons:      { to: 'called',           by: ['convener'], when: [samsaAnswered], change: summonsPlanned },
    sendSummons:      { to: 'called',           by: ['convener'], when: [careContactCalls, callable, hasChosen, chosenAreOpen, purposeAndQuestions, samsaAnswered, timesAhead, onSeenDays], change: sendToChosen },
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener'], when: [consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'called',           by: ['convener'], when: [narrowingFits], change: narrowed },
    noteWishes:       { to: 'called',         by: ['convener'], change: wishesNoted },
    settleAdvice:     { to: 'called',           by: ['convener'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'chief'], when: [closingComplete], change: closed },
  },
  meetingBooked: {
    ...dischargeRows.meetingBooked,
    reportLateMeeting:{ to: 'meetingBooked',     by: ['clock'], change: lateMeetingReported },
    sendSummons:      { to: 'meetingBooked',    by: ['convener'], when: [careContactCalls, callable, hasChosen, chosenAreOpen, purposeAndQuestions, samsaAnswered, timesAhead, onSeenDays], change: sendToChosen },
    setConsentScope:  { to: 'meetingBooked',    by: ['convener'], when: [scopeFits], change: scopeChanged },
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener'], when: [consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'meetingBooked',    by: ['convener'], when: [narrowingFits], change: narrowed },
    noteWishes:       { to: 'meetingBooked',  by: ['convener'], change: wishesNoted },
    settleAdvice:     { to: 'meetingBooked',    by: ['convener'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'chief'], when: [closingComplete], change: closed },
  },
  meetingHeld: {
    ...dischargeRows.meetingHeld,
    setConsentScope:  { to: 'meetingHeld',      by: ['convener'], when: [scopeFits], change: scopeChanged },
    savePlan:         { to: 'meetingHeld',      by: ['convener', 'planOwner'], when: [partiesMayKnow, planSeen], change: planSaved },
    activatePlan:     { to: 'planActive',       by: ['convener', 'planOwner'], when: [planHasConsent, changesAreCovered, planComplete, planRecommended], change: activated },
    remindPlan:       { to: 'meetingHeld',      by: ['clock'], change: planMissed },
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener', 'planOwner'], when: [consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'meetingHeld',      by: ['convener', 'planOwner'], when: [narrowingFits], change: narrowed },
    settleAdvice:     { to: 'meetingHeld',      by: ['convener', 'planOwner'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'chief'], when: [closingComplete], change: closed },
  },
  planActive: {
    ...dischargeRows.planActive,
    savePlan:         { to: 'planActive',       by: ['convener', 'planOwner'], when: [partiesMayKnow, planSeen], change: planSaved },
    activatePlan:     { to: 'planActive',       by: ['convener', 'planOwner'], when: [somethingIsChanged, changesAreCovered, planComplete, planRecommended], change: activated },
    dropPlanChanges:  { to: 'planActive',       by: ['convener', 'planOwner'], when: [somethingIsChanged], change: changesDropped },
    giveCopy:         { to: 'planActive',       by: ['convener', 'planOwner'], change: copyGiven },
    followUpFallsDue: { to: 'followUpDue',      by: ['clock'] },
    noteFollowUp:     { to: 'planActive',       by: ['planOwner', 'chief'], change: followUpNoted },
    holdFollowUp:     { to: either('planActive', 'followUpHeld', nextDateGiven), by: ['planOwner', 'chief'], when: [nextDateIsAhead], change: followUpHeld },
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener', 'planOwner'], when: [consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'planActive',       by: ['convener', 'planOwner'], when: [narrowingFits], change: narrowed },
    settleAdvice:     { to: 'planActive',       by: ['convener', 'planOwner'], change: adviceSettled },
    close:            { to: 'closed',           by: ['planOwner', 'chief'], when: [closingComplete, openTasksHandedOver], change: closed },
  },
  followUpDue: {
    ...dischargeRows.followUpDue,
    savePlan:         { to: 'followUpDue',      by: ['convener', 'planOwner'], when: [partiesMayKnow, planSeen], change: planSaved },
    activatePlan:     { to: 'planActive',       by: ['convener', 'planOwner'], when: [followUpComesFirst] },
    dropPlanChanges:  { to: 'followUpDue',      by: ['convener', 'planOwner'], when: [somethingIsChanged], change: changesDropped },
    giveCopy:         { to: 'followUpDue',      by: ['convener', 'planOwner'], change: copyGiven },
    escalateFollowUp: { to: 'followUpDue',      by: ['clock'], change: followUpMissed },
    noteFollowUp:     { to: 'followUpDue',      by: ['planOwner', 'chief'], change: followUpNoted },
    holdFollowUp:     { to: either('planActive', 'followUpHeld', nextDateGiven), by: ['planOwner', 'chief'], when: [nextDateIsAhead], change: followUpHeld },
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener', 'planOwner'], when: [consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'followUpDue',      by: ['convener', 'planOwner'], when: [narrowingFits], change: narrowed },
    settleAdvice:     { to: 'followUpDue',      by: ['convener', 'planOwner'], change: adviceSettled },
    close:            { to: 'closed',           by: ['planOwner', 'chief'], when: [closingComplete, openTasksHandedOver], change: closed },
  },
  followUpHeld: {
    ...dischargeRows.followUpHeld,
    savePlan:         { to: 'followUpHeld',     by: ['convener', 'planOwner'], when: [partiesMayKnow, planSeen], change: planSaved },
    activatePlan:     { to: 'planActive',       by: ['convener', 'planOwner'], when: [somethingIsChanged, changesAreCovered, planComplete, planRecommended], change: activated },
    dropPlanChanges:  { to: 'followUpHeld',     by: ['convener', 'planOwner'], when: [somethingIsChanged], change: changesDropped },
    giveCopy:         { to: 'followUpHeld',     by: ['convener', 'planOwner'], change: copyGiven },
    noteFollowUp:     { to: 'followUpHeld',     by: ['planOwner', 'chief'], change: followUpNoted },
    holdFollowUp:     { to: either('planActive', 'followUpHeld', nextDateGiven), by: ['planOwner', 'chief'], when: [nextDateIsAhead], change: followUpHeld },
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener', 'planOwner'], when: [consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'followUpHeld',     by: ['convener', 'planOwner'], when: [narrowingFits], change: narrowed },
    settleAdvice:     { to: 'followUpHeld',     by: ['convener', 'planOwner'], change: adviceSettled },
    close:            { to: 'closed',           by: ['planOwner', 'chief'], when: [closingComplete, openTasksHandedOver], change: closed },
  },
  pausedConsent: {
    withdrawConsent:  { to: 'pausedConsent',    by: ['convener', 'planOwner'], when: [consentStands], change: consentWithdrawn },
    settleAdvice:     { to: 'pausedConsent',    by: ['convener', 'planOwner'], change: adviceSettled },
    close:            { to: 'closed',           by: ['convener', 'planOwner', 'chief'], when: [closingComplete, openTasksHandedOver], change: closed },
  },
  pausedCoercion: {
    withdrawConsent:  { to: 'pausedCoercion',   by: ['convener', 'planOwner'], when: [consentWasAnswered, consentStands], change: consentWithdrawn },
    narrowConsent:    { to: 'pausedCoercion',   by: ['convener', 'planOwner'], when: [consentWasAnswered, narrowingFits], change: narrowed },
    close:            { to: 'closed',           by: ['convener', 'planOwner', 'chief'], when: [closingComplete, openTasksHandedOver], change: closed },
  },
  closed: {},
} satisfies MoveTable<'case'>;

function nextDateGiven({ move }: Ask<'holdFollowUp'>): boolean {
  return move.nextFollowUpOn !== undefined;
}

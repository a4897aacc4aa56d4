/** The rows that a discharge (LSU) has in the case's table, state by state. */
import type { MoveTable } from '../machine.js';
import {
  askedIsOpenCare,
  notAskedAlready,
  askedToCall,
  calledAtDischarge,
  callHasReason,
  callsBySolHsl,
  callsObliged,
  callTaken,
  careContactCalls,
  contactIsOfOpenCare,
  dischargeRecorded,
  dutyMarked,
  isAsked,
  isDischarge,
  lateCallReported,
  nobodyHasAnswered,
  refusedByToday,
  requestDeclined,
  sipRefused,
  solHslHasReason,
  timesFit,
} from './case-discharge.js';
import { onSeenDays, timesAhead } from './case-call.js';
import { followedUpAtDischarge, followsUpAsCareContact } from './discharge-follow-up.js';
import { calledAreOpen } from './open-units.js';

// prettier-ignore
export const dischargeRows = {
  preparing: {
    recordDischarge:   { to: 'preparing',        by: ['convener'], when: [isDischarge, timesFit, contactIsOfOpenCare], change: dischargeRecorded },
    callAtDischarge:   { to: 'called',           by: ['convener'], when: [isDischarge, careContactCalls, nobodyHasAnswered, callHasReason, calledAreOpen, callsObliged, timesAhead, onSeenDays], change: calledAtDischarge },
    askToCall:         { to: 'preparing',        by: ['convener'], when: [isDischarge, askedIsOpenCare, notAskedAlready], change: askedToCall },
    takeCall:          { to: 'preparing',        by: ['careContact'], when: [isAsked], change: callTaken, restart: true },
    declineCall:       { to: 'preparing',        by: ['careContact'], when: [isAsked], change: requestDeclined },
    callBySolHsl:      { to: 'preparing',        by: ['convener'], when: [isDischarge, solHslHasReason], change: callsBySolHsl },
    refuseSip:         { to: 'consentRefused',   by: ['convener'], when: [isDischarge, refusedByToday], change: sipRefused },
    markDuty:          { to: 'preparing',        by: ['convener'], when: [isDischarge], change: dutyMarked },
    remindSummons:     { to: 'preparing',        by: ['clock'] },
    reportLateSummons: { to: 'preparing',        by: ['clock'], change: lateCallReported },
  },
  obtainingConsent: {
    recordDischarge:   { to: 'obtainingConsent', by: ['convener'], when: [isDischarge, timesFit, contactIsOfOpenCare], change: dischargeRecorded },
    callAtDischarge:   { to: 'called',           by: ['convener'], when: [isDischarge, careContactCalls, nobodyHasAnswered, callHasReason, calledAreOpen, callsObliged, timesAhead, onSeenDays], change: calledAtDischarge },
    askToCall:         { to: 'obtainingConsent', by: ['convener'], when: [isDischarge, askedIsOpenCare, notAskedAlready], change: askedToCall },
    takeCall:          { to: 'obtainingConsent', by: ['careContact'], when: [isAsked], change: callTaken },
    declineCall:       { to: 'obtainingConsent', by: ['careContact'], when: [isAsked], change: requestDeclined },
    callBySolHsl:      { to: 'obtainingConsent', by: ['convener'], when: [isDischarge, solHslHasReason], change: callsBySolHsl },
    refuseSip:         { to: 'consentRefused',   by: ['convener'], when: [isDischarge, refusedByToday], change: sipRefused },
    markDuty:          { to: 'obtainingConsent', by: ['convener'], when: [isDischarge], change: dutyMarked },
    remindSummons:     { to: 'obtainingConsent', by: ['clock'] },
    reportLateSummons: { to: 'obtainingConsent', by: ['clock'], change: lateCallReported },
  },
  consentRefused: {
    recordDischarge:   { to: 'consentRefused',   by: ['convener'], when: [isDischarge, timesFit, contactIsOfOpenCare], change: dischargeRecorded },
    markDuty:          { to: 'consentRefused',   by: ['convener'], when: [isDischarge], change: dutyMarked },
  },
  readyToCall: {
    recordDischarge:   { to: 'readyToCall',      by: ['convener'], when: [isDischarge, timesFit, contactIsOfOpenCare], change: dischargeRecorded },
    askToCall:         { to: 'readyToCall',      by: ['convener'], when: [isDischarge, askedIsOpenCare, notAskedAlready], change: askedToCall },
    takeCall:          { to: 'readyToCall',      by: ['careContact'], when: [isAsked], change: callTaken },
    declineCall:       { to: 'readyToCall',      by: ['careContact'], when: [isAsked], change: requestDeclined },
    callBySolHsl:      { to: 'readyToCall',      by: ['convener'], when: [isDischarge, solHslHasReason], change: callsBySolHsl },
    markDuty:          { to: 'readyToCall',      by: ['convener'], when: [isDischarge], change: dutyMarked },
    remindSummons:     { to: 'readyToCall',      by: ['clock'] },
    reportLateSummons: { to: 'readyToCall',      by: ['clock'], change: lateCallReported },
  },
  called: {
    recordDischarge:   { to: 'called',           by: ['convener'], when: [isDischarge, timesFit, contactIsOfOpenCare], change: dischargeRecorded },
    refuseSip:         { to: 'consentRefused',   by: ['convener'], when: [isDischarge, nobodyHasAnswered, refusedByToday], change: sipRefused },
    markDuty:          { to: 'called',           by: ['convener'], when: [isDischarge], change: dutyMarked },
  },
  meetingBooked: {
    recordDischarge:   { to: 'meetingBooked',    by: ['convener'], when: [isDischarge, timesFit, contactIsOfOpenCare], change: dischargeRecorded },
    refuseSip:         { to: 'consentRefused',   by: ['convener'], when: [isDischarge, nobodyHasAnswered, refusedByToday], change: sipRefused },
    markDuty:          { to: 'meetingBooked',    by: ['convener'], when: [isDischarge], change: dutyMarked },
  },
  meetingHeld: {
    recordDischarge:   { to: 'meetingHeld',      by: ['convener'], when: [isDischarge, timesFit, contactIsOfOpenCare], change: dischargeRecorded },
    markDuty:          { to: 'meetingHeld',      by: ['convener'], when: [isDischarge], change: dutyMarked },
  },
  planActive: {
    followUpAtDischarge: { to: 'readyToCall',    by: ['convener', 'planOwner', 'participant'], when: [followsUpAsCareContact], change: followedUpAtDischarge },
    markDuty:          { to: 'planActive',       by: ['convener'], when: [isDischarge], change: dutyMarked },
  },
  followUpDue: {
    followUpAtDischarge: { to: 'readyToCall',    by: ['convener', 'planOwner', 'participant'], when: [followsUpAsCareContact], change: followedUpAtDischarge },
  },
  followUpHeld: {
    followUpAtDischarge: { to: 'readyToCall',    by: ['convener', 'planOwner', 'participant'], when: [followsUpAsCareContact], change: followedUpAtDischarge },
  },
  pausedConsent: {},
  pausedCoercion: {},
  closed: {},
} satisfies MoveTable<'case'>;

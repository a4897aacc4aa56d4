/** One called or invited party: from chosen, through the receiving function, to who came. */
import type { MoveTable } from '../machine.js';
import type { CaseState } from '../sip-case.js';
import { routedToOpen, targetIsOpen } from './open-units.js';
import {
  accepted,
  acknowledged,
  added,
  answered,
  asked,
  cameByLink,
  confirmed,
  declined,
  guardiansMeetNot,
  noConfirmed,
  notExcluded,
  notYetChosen,
  otherTimeProposed,
  reasonGivenIfObliged,
  reminded,
  returnedToFirst,
  routed,
  saidNoFreely,
  silenceReported,
  staysInConsent,
  staysInPrincipal,
  substituteAsked,
  whichNo,
} from './recipient-rules.js';

const choosing: readonly CaseState[] = ['readyToCall', 'called', 'meetingBooked'];
/** A meeting that was called off takes nobody's summons back: those who were asked may go on answering. */
const answering = choosing;

// prettier-ignore
export const recipientMoves = {
  none: {
    addRecipient:       { to: 'chosen',    by: ['convener'], during: choosing, when: [targetIsOpen, notYetChosen, notExcluded, guardiansMeetNot], change: added },
  },
  chosen: {
    removeRecipient:    { to: 'withdrawn', by: ['convener'], during: choosing },
  },
  sent: {
    acknowledge:        { to: 'received',  by: ['receiver', 'link'], during: answering, change: acknowledged },
    routeToUnit:        { to: 'sent',      by: ['receiver'], during: answering, when: [routedToOpen, staysInPrincipal, staysInConsent], change: routed, restart: true },
    acceptSummons:      { to: 'accepted',  by: ['receiver', 'link'], during: answering, change: accepted },
    confirmAttendance:  { to: 'confirmed', by: ['receiver', 'link', 'convenerByPhone'], during: answering, change: confirmed },
    askQuestion:        { to: 'received',  by: ['receiver', 'link'], during: answering, change: asked },
    answerQuestion:     { to: 'sent',      by: ['convener'], during: answering, change: answered },
    proposeOtherTime:   { to: 'received',  by: ['receiver', 'link'], during: answering, change: otherTimeProposed },
    declineSummons:     { to: whichNo,     by: ['receiver', 'link', 'convenerByPhone'], during: answering, when: [reasonGivenIfObliged], change: declined },
    nudgeRecipient:     { to: 'sent',      by: ['convener'], during: answering, change: reminded },
    useOtherDoor:       { to: 'sent',      by: ['clock'], during: answering },
    remindRecipient:    { to: 'sent',      by: ['clock'], during: answering, change: reminded },
    remindRecipientLast:{ to: 'sent',      by: ['clock'], during: answering, change: reminded },
    returnToFirst:      { to: 'sent',      by: ['clock'], during: answering, change: returnedToFirst, restart: true },
    reportNoAnswer:     { to: 'sent',      by: ['clock'], during: answering, change: silenceReported },
    removeRecipient:    { to: 'withdrawn', by: ['convener'], during: answering },
  },
  received: {
    routeToUnit:        { to: 'sent',      by: ['receiver'], during: answering, when: [routedToOpen, staysInPrincipal, staysInConsent], change: routed, restart: true },
    acceptSummons:      { to: 'accepted',  by: ['receiver', 'link'], during: answering, change: accepted },
    confirmAttendance:  { to: 'confirmed', by: ['receiver', 'link', 'convenerByPhone'], during: answering, change: confirmed },
    askQuestion:        { to: 'received',  by: ['receiver', 'link'], during: answering, change: asked },
    answerQuestion:     { to: 'received',  by: ['convener'], during: answering, change: answered },
    proposeOtherTime:   { to: 'received',  by: ['receiver', 'link'], during: answering, change: otherTimeProposed },
    declineSummons:     { to: whichNo,     by: ['receiver', 'link', 'convenerByPhone'], during: answering, when: [reasonGivenIfObliged], change: declined },
    nudgeRecipient:     { to: 'received',  by: ['convener'], during: answering, change: reminded },
    remindRecipient:    { to: 'received',  by: ['clock'], during: answering, change: reminded },
    remindRecipientLast:{ to: 'received',  by: ['clock'], during: answering, change: reminded },
    returnToFirst:      { to: 'sent',      by: ['clock'], during: answering, change: returnedToFirst, restart: true },
    reportNoAnswer:     { to: 'received',  by: ['clock'], during: answering, change: silenceReported },
    removeRecipient:    { to: 'withdrawn', by: ['convener'], during: answering },
  },
  accepted: {
    routeToUnit:        { to: 'sent',      by: ['receiver'], during: answering, when: [routedToOpen, staysInPrincipal, staysInConsent], change: routed, restart: true },
    confirmAttendance:  { to: 'confirmed', by: ['receiver', 'link', 'convenerByPhone'], during: answering, change: confirmed },
    askQuestion:        { to: 'accepted',  by: ['receiver', 'link'], during: answering, change: asked },
    answerQuestion:     { to: 'accepted',  by: ['convener'], during: answering, change: answered },
    proposeOtherTime:   { to: 'accepted',  by: ['receiver', 'link'], during: answering, change: otherTimeProposed },
    declineSummons:     { to: whichNo,     by: ['receiver', 'link', 'convenerByPhone'], during: answering, when: [reasonGivenIfObliged], change: declined },
    nudgeRecipient:     { to: 'accepted',  by: ['convener'], during: answering, change: reminded },
    removeRecipient:    { to: 'withdrawn', by: ['convener'], during: answering },
  },
  confirmed: {
    confirmAttendance:  { to: 'confirmed', by: ['receiver', 'link', 'convenerByPhone'], during: answering, change: confirmed },
    askQuestion:        { to: 'confirmed', by: ['receiver', 'link'], during: answering, change: asked },
    answerQuestion:     { to: 'confirmed', by: ['convener'], during: answering, change: answered },
    proposeOtherTime:   { to: 'confirmed', by: ['receiver', 'link'], during: answering, change: otherTimeProposed },
    declineSummons:     { to: whichNo,     by: ['receiver', 'link', 'convenerByPhone'], during: answering, when: [reasonGivenIfObliged], change: declined },
    removeRecipient:    { to: 'withdrawn', by: ['convener'], during: answering },
  },
  refused: {
    acceptRefusal:      { to: 'declined',  by: ['convener'], during: answering, change: noConfirmed },
    askForSubstitute:   { to: 'sent',      by: ['convener'], during: answering, change: substituteAsked, restart: true },
    acceptSummons:      { to: 'accepted',  by: ['receiver', 'link'], during: answering, change: accepted },
    confirmAttendance:  { to: 'confirmed', by: ['receiver', 'link', 'convenerByPhone'], during: answering, change: confirmed },
    removeRecipient:    { to: 'withdrawn', by: ['convener'], during: answering },
  },
  declined: {
    acceptRefusal:      { to: 'declined',  by: ['convener'], during: answering, when: [cameByLink], change: noConfirmed },
    acceptSummons:      { to: 'accepted',  by: ['receiver', 'link'], during: answering, when: [saidNoFreely], change: accepted },
    confirmAttendance:  { to: 'confirmed', by: ['receiver', 'link', 'convenerByPhone'], during: answering, when: [saidNoFreely], change: confirmed },
    removeRecipient:    { to: 'withdrawn', by: ['convener'], during: answering },
  },
  withdrawn: {},
  attended: {},
  absent: {},
} satisfies MoveTable<'recipient'>;

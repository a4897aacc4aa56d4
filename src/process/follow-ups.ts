/** TABLE 2: after which move, what is sent, told, booked or cancelled, and to whom. */
import { cancelled, eventsOff, replacedBy } from './events-off.js';
import { aboutOf, each, withHolder, type About, type Each } from './for-each.js';
import { guestsChanged } from './guests.js';
import type { MeetingId } from './ids.js';
import { linkedEffects, type InLinked } from './linked-effects.js';
import { stands } from './machines/called-off.js';
import { boardsChange } from './mirror.js';
import type { Move, MoveKind } from './moves.js';
import type { SipCase } from './sip-case.js';

/** Cards that the process itself sends. */
export type CardName =
  | 'case'
  | 'summons'
  | 'reminder'
  | 'task'
  | 'deviation'
  | 'follow-up'
  | 'ownership'
  | 'call-request'
  | 'was-held';

/** Short new messages: an edited card notifies nobody (design 8.19). */
export const newsNames = [
  'routedOn',
  'backAgain',
  'backToCome',
  'handedBack',
  'unitProposed',
  'proposalWaits',
  'unitNotAgreed',
  'chiefUnanswered',
  'chiefUnread',
  'chiefSilent',
  'accepted',
  'confirmed',
  'attendeeChanged',
  'declined',
  'refused',
  'question',
  'answer',
  'otherTime',
  'timesAnswered',
  'timeSuits',
  'allAnswered',
  'timeToBook',
  'timeIsGone',
  'meetingBooked',
  'videoLeft',
  'guestsLeft',
  'bookingFailed',
  'meetingCancelled',
  'meetingNotHeld',
  'meetingSoon',
  'meetingNear',
  'heldUnknown',
  'meetingMovedOutside',
  'meetingInPast',
  'meetingGoneOutside',
  'apartMovedOutside',
  'apartGoneOutside',
  'declinedOutside',
  'otherTimeOutside',
  'roomDeclined',
  'substituteAsked',
  'planReady',
  'planChanged',
  'taskChanged',
  'planLate',
  'notBegun',
  'consentWithdrawn',
  'paused',
  'onHold',
  'takenUpAgain',
  'meetingOff',
  'ringAboutMeeting',
  'jointOff',
  'jointLeft',
  'jointWithout',
  'checkAttendance',
  'checkJoint',
  'askAgain',
  'noAnswer',
  'returned',
  'taskReported',
  'taskDone',
  'taskReopened',
  'taskTheirs',
  'taskHandedOver',
  'taskDue',
  'taskOverdue',
  'taskSilent',
  'deviationPattern',
  'interimWanted',
  'followUpLate',
  'careContactMissing',
  'callTaken',
  'callDeclined',
  'callSent',
  'callDue',
  'callLate',
  'dischargeFollowUp',
  'ringUp',
  'notReached',
  'convenerNotReached',
  'ownershipTaken',
  'ownershipDeclined',
  'ownershipReleased',
  'nowConvener',
  'convenerLeft',
  'ownerUnitGone',
  'nobodyHolds',
  'teamsLost',
  'convenerGone',
  'supportAsked',
  'noCoordinator',
] as const;
export type NewsName = (typeof newsNames)[number];

export type Audience =
  | 'convener'
  | 'receiver'
  | 'receiverChief'
  | 'chief'
  | 'taskUnit'
  | 'planOwner'
  | 'formerOwner'
  | 'offered'
  | 'named'
  | 'coordinator'
  | 'careContact'
  | 'openCareChief'
  | 'initiator';

/** One promised thing, with ids only. */
export type FollowUpEffect =
  | ({
      readonly do: 'send';
      readonly card: CardName;
      readonly to: Audience;
      /** To the unit's second door, beside what stands at the first. */
      readonly byOtherDoor?: true;
      /** Not where the same card stands already. */
      readonly unlessThere?: true;
      /** What is said where the same card stands already and is brought up to date: an edited card notifies nobody. */
      readonly orTell?: NewsName;
      /** The clock asks for it, and nobody has done anything. */
      readonly nudges?: true;
    } & About)
  | ({
      readonly do: 'tell';
      readonly news: NewsName;
      readonly to: Audience;
      /** Whose own chat did not take what was sent. */
      readonly unreached?: Audience;
      /** The tenant lets the best time be booked by itself: told only where that cannot be done. */
      readonly unlessBooks?: true;
      /** The clock reminds of it, and nobody has done anything. */
      readonly nudges?: true;
    } & About)
  | { readonly do: 'book'; readonly meetingId: MeetingId }
  | { readonly do: 'cancel'; readonly meetingId: MeetingId }
  /** Those who come now stand in the meeting's event, and nobody else. */
  | { readonly do: 'invite'; readonly meetingId: MeetingId }
  | InLinked
  /** What the units' own boards say of the measures is as the case has it. */
  | { readonly do: 'mirror' }
  /** Brings every living card of the case up to date, for everybody who holds one. */
  | { readonly do: 'refresh' };

type Row =
  | {
      readonly send: CardName;
      readonly to: Audience;
      readonly each?: Each;
      readonly byOtherDoor?: true;
      readonly unlessThere?: true;
      readonly orTell?: NewsName;
      readonly nudge?: true;
    }
  | {
      readonly tell: NewsName;
      readonly to: Audience;
      readonly each?: Each;
      readonly orBooks?: true;
      /** A reminder by the clock: in somebody's own chat it may be gathered with others. */
      readonly nudge?: true;
    }
  | { readonly book: true }
  | { readonly invite: true }
  | { readonly cancel: true };

// prettier-ignore
export const followUps = {
  savePreparation:     [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }],
  remindToBegin:       [{ tell: 'notBegun', to: 'convener', nudge: true }],
  sendSummons:         [{ send: 'summons', to: 'receiver', each: 'newlySent' }, { tell: 'callSent', to: 'initiator', each: 'fromInitiator' }],
  recordDischarge:     [{ tell: 'careContactMissing', to: 'openCareChief', each: 'withoutCareContact' }],
  callAtDischarge:     [{ send: 'summons', to: 'receiver', each: 'newlySent' }, { tell: 'callSent', to: 'initiator', each: 'fromInitiator' }],
  askToCall:           [{ send: 'call-request', to: 'careContact' }],
  takeCall:            [{ tell: 'callTaken', to: 'initiator' }, { send: 'case', to: 'convener' }],
  declineCall:         [{ tell: 'callDeclined', to: 'convener' }],
  refuseSip:           [{ cancel: true }, { tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }],
  followUpAtDischarge: [{ tell: 'dischargeFollowUp', to: 'planOwner' }, { send: 'case', to: 'convener' }],
  remindSummons:       [{ tell: 'callDue', to: 'convener', nudge: true }],
  reportLateSummons:   [{ tell: 'callLate', to: 'convener', nudge: true }, { send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }],
  removeRecipient:     [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  routeToUnit:         [{ send: 'summons', to: 'receiver', orTell: 'backAgain' }, { tell: 'routedOn', to: 'convener' }],
  handBack:            [{ send: 'summons', to: 'receiver', orTell: 'backAgain' }, { tell: 'handedBack', to: 'convener' }],
  proposeUnit:         [{ tell: 'unitProposed', to: 'convener' }],
  remindOfProposal:    [{ tell: 'proposalWaits', to: 'convener', nudge: true }],
  remindOfProposalLast: [{ tell: 'proposalWaits', to: 'convener', nudge: true }],
  declineUnit:         [{ tell: 'unitNotAgreed', to: 'receiver', each: 'proposer' }],
  acceptSummons:       [{ tell: 'accepted', to: 'convener' }, { tell: 'meetingBooked', to: 'receiver', each: 'lateYes' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  confirmAttendance:   [{ tell: 'confirmed', to: 'convener', each: 'saysWho' }, { tell: 'attendeeChanged', to: 'convener', each: 'changesWho' }, { tell: 'meetingBooked', to: 'receiver', each: 'lateYes' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  askQuestion:         [{ tell: 'question', to: 'convener' }],
  answerQuestion:      [{ tell: 'answer', to: 'receiver' }],
  answerTimes:         [{ tell: 'timesAnswered', to: 'convener' }],
  suitBookedTime:      [{ tell: 'timeSuits', to: 'convener' }],
  proposeOtherTime:    [{ tell: 'otherTime', to: 'convener' }],
  declineSummons:      [{ tell: 'declined', to: 'convener', each: 'newlyDeclined' }, { tell: 'refused', to: 'convener', each: 'newlyRefused' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  acceptRefusal:       [{ tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  askForSubstitute:    [{ tell: 'substituteAsked', to: 'receiver' }, { send: 'deviation', to: 'convener', each: 'newDeviations' }, { tell: 'deviationPattern', to: 'coordinator', each: 'ofUnits' }],
  nudgeRecipient:      [{ send: 'reminder', to: 'receiver' }],
  useOtherDoor:        [{ send: 'summons', to: 'receiver', byOtherDoor: true }],
  remindRecipient:     [{ send: 'reminder', to: 'receiver' }],
  remindRecipientLast: [{ send: 'reminder', to: 'receiver' }],
  returnToFirst:       [{ send: 'summons', to: 'receiver', orTell: 'backToCome' }, { tell: 'returned', to: 'convener', nudge: true }, { tell: 'chiefSilent', to: 'receiverChief', each: 'silentBefore', nudge: true }, { send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }, { tell: 'deviationPattern', to: 'coordinator', each: 'ofUnits' }],
  tellReceivingChief:  [{ tell: 'noAnswer', to: 'convener', nudge: true }, { tell: 'chiefUnanswered', to: 'receiverChief', nudge: true }],
  tellChiefNoReceipt:  [{ tell: 'chiefUnread', to: 'receiverChief', nudge: true }],
  reportNoReceipt:     [{ send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }, { tell: 'deviationPattern', to: 'coordinator', each: 'ofUnits' }],
  reportLateMeeting:   [{ send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }],
  reportNoAnswer:      [{ tell: 'noAnswer', to: 'convener', each: 'notByChief', nudge: true }, { send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }, { tell: 'deviationPattern', to: 'coordinator', each: 'ofUnits' }],
  remindToBook:        [{ tell: 'timeIsGone', to: 'convener', nudge: true }],
  remindToBookLast:    [{ tell: 'timeIsGone', to: 'convener', nudge: true }],
  answersAreDue:       [{ tell: 'timeToBook', to: 'convener', orBooks: true, nudge: true }],
  bookMeeting:         [{ book: true }],
  retryBooking:        [{ book: true }],
  rebookMeeting:       [{ book: true }, { cancel: true }],
  meetingBooked:       [{ cancel: true }, { tell: 'meetingBooked', to: 'convener' }, { tell: 'videoLeft', to: 'convener', each: 'videoLeft' }, { tell: 'meetingBooked', to: 'receiver', each: 'stillIn' }],
  bookingFailed:       [{ cancel: true }, { invite: true }, { tell: 'bookingFailed', to: 'convener' }, { tell: 'meetingCancelled', to: 'receiver', each: 'losesTime' }],
  cancelMeeting:       [{ cancel: true }, { tell: 'meetingCancelled', to: 'receiver', each: 'stillIn' }],
  meetingNotHeld:      [{ tell: 'meetingNotHeld', to: 'receiver', each: 'stillIn' }],
  meetingMovedOutside: [{ tell: 'meetingMovedOutside', to: 'convener', each: 'theMeeting' }, { tell: 'meetingBooked', to: 'receiver', each: 'stillIn' }],
  meetingInPastOutside: [{ tell: 'meetingInPast', to: 'convener', each: 'movedToPast' }],
  meetingGoneOutside:  [{ tell: 'meetingGoneOutside', to: 'convener', each: 'theMeeting' }, { tell: 'meetingCancelled', to: 'receiver', each: 'stillIn' }],
  answeredOutside:     [{ tell: 'declinedOutside', to: 'convener', each: 'saidNoOutside' }, { tell: 'otherTimeOutside', to: 'convener', each: 'saidOtherOutside' }],
  roomAnsweredOutside: [{ tell: 'roomDeclined', to: 'convener', each: 'roomSaysNo' }],
  joinMeeting:         [{ cancel: true }, { invite: true }, { tell: 'meetingBooked', to: 'convener' }, { tell: 'meetingBooked', to: 'receiver', each: 'stillIn' }],
  jointOff:            [{ cancel: true }, { tell: 'jointOff', to: 'convener' }, { tell: 'meetingCancelled', to: 'receiver', each: 'stillIn' }],
  jointWithout:        [{ book: true }, { cancel: true }, { tell: 'jointWithout', to: 'convener' }],
  leaveJoint:          [{ cancel: true }, { tell: 'jointLeft', to: 'convener' }, { tell: 'meetingCancelled', to: 'receiver', each: 'stillIn' }],
  bookApart:           [{ book: true }],
  apartBooked:         [{ tell: 'videoLeft', to: 'convener', each: 'videoLeft' }],
  apartFailed:         [{ tell: 'bookingFailed', to: 'convener' }],
  cancelApart:         [{ cancel: true }],
  apartMovedOutside:   [{ tell: 'apartMovedOutside', to: 'convener', each: 'theMeeting' }],
  apartGoneOutside:    [{ tell: 'apartGoneOutside', to: 'convener', each: 'theMeeting' }],
  remindOfMeeting:     [{ tell: 'meetingSoon', to: 'convener', each: 'theMeeting', nudge: true }, { tell: 'meetingNear', to: 'receiver', each: 'comeInWriting' }, { send: 'reminder', to: 'receiver', each: 'silent' }],
  askIfHeld:           [{ send: 'was-held', to: 'convener', each: 'theMeeting' }],
  askIfHeldNextDay:    [{ send: 'was-held', to: 'convener', each: 'theMeeting', nudge: true }],
  askIfHeldAgain:      [{ send: 'was-held', to: 'convener', each: 'theMeeting', nudge: true }, { tell: 'heldUnknown', to: 'chief', each: 'longUnanswered', nudge: true }],
  undoHolding:         [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }],
  holdMeeting:         [{ send: 'deviation', to: 'convener', each: 'newDeviations' }, { tell: 'deviationPattern', to: 'coordinator', each: 'ofUnits' }],
  activatePlan:        [{ tell: 'planReady', to: 'convener' }, { tell: 'planChanged', to: 'planOwner', each: 'ownerOfChanged' }, { send: 'task', to: 'taskUnit', each: 'newTasks' }, { tell: 'taskChanged', to: 'taskUnit', each: 'changedTasks' }],
  remindPlan:          [{ tell: 'planLate', to: 'convener', nudge: true }, { send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }],
  taskDone:            [{ tell: 'taskDone', to: 'planOwner', each: 'saidToOwner' }],
  taskReopened:        [{ tell: 'taskReopened', to: 'planOwner', each: 'undoneToOwner' }, { tell: 'taskTheirs', to: 'planOwner', each: 'keptToOwner' }],
  taskLate:            [{ tell: 'taskReported', to: 'planOwner', each: 'saidToOwner' }],
  taskNeedsHelp:       [{ tell: 'taskReported', to: 'planOwner', each: 'saidToOwner' }],
  taskWrongUnit:       [{ tell: 'taskReported', to: 'planOwner', each: 'saidToOwner' }],
  giveTask:            [{ send: 'task', to: 'taskUnit' }],
  remindTask:          [{ tell: 'taskDue', to: 'taskUnit', nudge: true }],
  taskFallsDue:        [{ tell: 'taskOverdue', to: 'taskUnit', nudge: true }, { tell: 'taskReported', to: 'planOwner', each: 'saidToOwner', nudge: true }],
  reportTaskSilent:    [{ tell: 'taskSilent', to: 'planOwner', each: 'saidToOwner', nudge: true }, { send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }, { tell: 'deviationPattern', to: 'coordinator', each: 'ofUnits' }],
  startDeviation:      [{ send: 'deviation', to: 'convener', each: 'newDeviations' }],
  askForInterim:       [{ tell: 'interimWanted', to: 'convener', nudge: true }],
  callToFollowUp:      [{ send: 'case', to: 'convener', each: 'otherConvener' }],
  dropFollowUpCall:    [{ tell: 'consentWithdrawn', to: 'receiver', each: 'noLongerCalled' }],
  remindFollowUp:      [{ send: 'follow-up', to: 'planOwner', nudge: true }],
  followUpFallsDue:    [{ send: 'follow-up', to: 'planOwner' }],
  escalateFollowUp:    [{ tell: 'followUpLate', to: 'chief', nudge: true }, { send: 'deviation', to: 'convener', each: 'newDeviations', nudge: true }],
  reportOwnerGone:     [{ send: 'deviation', to: 'chief', each: 'ofLeftPerson', nudge: true }, { send: 'deviation', to: 'convener', each: 'ofLeftUnit', nudge: true }],
  withdrawConsent:     [{ cancel: true }, { tell: 'paused', to: 'planOwner' }, { tell: 'meetingOff', to: 'receiver', each: 'newlyCalledOff' }, { tell: 'consentWithdrawn', to: 'receiver', each: 'newlyUncalled' }],
  giveConsent:         [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'checkAttendance', to: 'convener', each: 'meetingAhead' }, { tell: 'checkJoint', to: 'convener', each: 'jointAhead' }],
  coercionBegan:       [{ cancel: true }, { tell: 'onHold', to: 'planOwner' }, { tell: 'onHold', to: 'convener', each: 'ownerElsewhere' }, { tell: 'meetingOff', to: 'receiver', each: 'newlyCalledOff' }, { tell: 'consentWithdrawn', to: 'receiver', each: 'newlyUncalled' }],
  coercionEnded:       [{ tell: 'takenUpAgain', to: 'planOwner' }, { tell: 'takenUpAgain', to: 'convener', each: 'ownerElsewhere' }],
  remindToAskAgain:    [{ tell: 'askAgain', to: 'convener', nudge: true }],
  setConsentScope:     [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'checkAttendance', to: 'convener', each: 'meetingAhead' }, { tell: 'checkJoint', to: 'convener', each: 'jointAhead' }],
  narrowConsent:       [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'checkAttendance', to: 'convener', each: 'meetingAhead' }, { tell: 'checkJoint', to: 'convener', each: 'jointAhead' }],
  close:               [{ cancel: true }, { tell: 'consentWithdrawn', to: 'receiver', each: 'stillCalled' }, { tell: 'taskHandedOver', to: 'taskUnit', each: 'newlyHandedOver' }],
  offerOwnership:      [{ send: 'ownership', to: 'offered' }],
  acceptOwnership:     [{ tell: 'ownershipTaken', to: 'convener' }, { tell: 'ownershipTaken', to: 'formerOwner', each: 'formerOwner' }],
  declineOwnership:    [{ tell: 'ownershipDeclined', to: 'convener' }, { tell: 'ownershipDeclined', to: 'planOwner', each: 'ownerElsewhere' }],
  releaseOwnership:    [{ tell: 'ownershipReleased', to: 'convener' }],
  reassignConvener:    [{ tell: 'nowConvener', to: 'convener' }, { send: 'case', to: 'convener' }],
  protectIdentity:     [{ cancel: true }, { tell: 'ringAboutMeeting', to: 'convener', each: 'calledOff' }],
  endProtection:       [{ send: 'summons', to: 'receiver', each: 'stillCalled' }],
  namePerson:          [{ send: 'summons', to: 'named', each: 'namedReceiver' }, { send: 'case', to: 'named', each: 'namedColleague' }],
  askForSupport:       [{ tell: 'supportAsked', to: 'coordinator' }],
  loseTeams:           [{ send: 'summons', to: 'receiver', each: 'newlyByMail' }, { tell: 'teamsLost', to: 'convener', each: 'newlyWithoutTeams' }, { tell: 'convenerGone', to: 'receiver', each: 'leftBehind' }, { tell: 'convenerGone', to: 'planOwner', each: 'ownerLeftBehind' }],
  ownerLeft:           [{ tell: 'convenerLeft', to: 'convener', each: 'personLeft' }, { tell: 'ownerUnitGone', to: 'convener', each: 'unitLeft' }],
  regainTeams:         [{ send: 'summons', to: 'receiver', each: 'backInTeams', unlessThere: true }],
} satisfies Partial<Record<MoveKind, readonly Row[]>>;

/** What a move promises, in order; every move also refreshes the living cards, and the guests of an event follow the case. */
export function followUpsOf(before: SipCase, after: SipCase, move: Move): readonly FollowUpEffect[] {
  const rows: readonly Row[] = (followUps as Partial<Record<MoveKind, readonly Row[]>>)[move.kind] ?? [];
  const promised = rows.flatMap((row) => expand(row, before, after, move));
  const guests = guestsChanged(before, after).map((meetingId) => ({ do: 'invite', meetingId }) as const);
  const boards = boardsChange(before, after) ? [{ do: 'mirror' } as const] : [];
  return [...promised, ...linkedEffects(before, after, move), ...guests, ...boards, { do: 'refresh' }];
}

function expand(row: Row, before: SipCase, after: SipCase, move: Move): readonly FollowUpEffect[] {
  if ('book' in row || 'invite' in row) {
    const what = 'book' in row ? 'book' : 'invite';
    return 'meetingId' in move ? [{ do: what, meetingId: move.meetingId }] : [];
  }
  if ('cancel' in row)
    return eventsOff(before, after, move).map((meetingId) => ({ do: 'cancel', meetingId }));
  const abouts = (row.each ? each(row.each, before, after, move) : [aboutOf(move)]).map((about) =>
    withHolder(about, after),
  );
  return abouts.map((about) =>
    'send' in row
      ? {
          ...{ do: 'send', card: row.send, to: row.to },
          ...(row.byOtherDoor ? { byOtherDoor: true } : {}),
          ...(row.unlessThere ? { unlessThere: true } : {}),
          ...(row.orTell ? { orTell: row.orTell } : {}),
          ...(row.nudge ? { nudges: true } : {}),
          ...about,
        }
      : {
          ...{ do: 'tell', news: row.tell, to: row.to },
          ...(row.orBooks && after.settings.booking === 'book' ? { unlessBooks: true } : {}),
          ...(row.nudge ? { nudges: true } : {}),
          ...about,
          ...meetingOf(row, before, after, move),
        },
  );
}

const ofMeetings: readonly NewsName[] = [
  'meetingBooked',
  'meetingCancelled',
  'meetingNotHeld',
  'meetingNear',
  'meetingOff',
  'consentWithdrawn',
];

/** What a receiver is told of a meeting: the one of the move, one that was called off with it, or the one that it leaves. */
function meetingOf(
  row: Row,
  before: SipCase,
  after: SipCase,
  move: Move,
): { readonly meetingId?: MeetingId } {
  if (!('tell' in row) || row.to !== 'receiver' || !ofMeetings.includes(row.tell)) return {};
  const left = before.meetings.find(({ state }) => stands(state))?.id;
  const named = replacedBy(after, move) ?? ('meetingId' in move ? move.meetingId : undefined);
  const meetingId = named ?? cancelled(before, after)[0] ?? left;
  return meetingId ? { meetingId } : {};
}

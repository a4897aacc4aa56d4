/** TABLE 2: after which move, what is sent, told, booked or cancelled, and to whom. */
import type { SupportTopic } from './support.js';
import type { DeviationId, MeetingId, PersonKey, RecipientId, TaskId, UnitId } from './ids.js';
import { linkedEffects, type InLinked } from './linked-effects.js';
import { guestsChanged } from './guests.js';
import { stands } from './machines/called-off.js';
import { heldLongUnknown } from './meeting-due.js';
import { bookedBefore, eventOf } from './machines/meeting-anew.js';
import { withoutTeams } from './machines/reach.js';
import { changesWho } from './machines/recipient-rules.js';
import { waitsForNobody } from './best-time.js';
import type { Move, MoveKind } from './moves.js';
import { chiefIsTold } from './routing.js';
import type { ApartMeeting, Meeting, Recipient, SipCase } from './sip-case.js';
import { comes, holdsSummons, isUnanswered } from './recipient-states.js';

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
  'chiefSilent',
  'accepted',
  'confirmed',
  'attendeeChanged',
  'declined',
  'refused',
  'question',
  'answer',
  'otherTime',
  'allAnswered',
  'timeToBook',
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
  'taskDue',
  'taskOverdue',
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

interface About {
  readonly recipientId?: RecipientId;
  readonly taskId?: TaskId;
  readonly deviationId?: DeviationId;
  /** Who holds the summons when it is promised, or who no longer has what the effect is about. */
  readonly unitId?: UnitId;
  /** The unit that was proposed and said no to. */
  readonly askedUnitId?: UnitId;
  /** One named person, where identity is protected (R69). */
  readonly person?: PersonKey;
  readonly topic?: SupportTopic;
  /** The meeting that is told of: by the time it is said, another may stand. */
  readonly meetingId?: MeetingId;
}

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
    } & About)
  | ({
      readonly do: 'tell';
      readonly news: NewsName;
      readonly to: Audience;
      /** Whose own chat did not take what was sent. */
      readonly unreached?: Audience;
      /** The tenant lets the best time be booked by itself: told only where that cannot be done. */
      readonly unlessBooks?: true;
    } & About)
  | { readonly do: 'book'; readonly meetingId: MeetingId }
  | { readonly do: 'cancel'; readonly meetingId: MeetingId }
  /** Those who come now stand in the meeting's event, and nobody else. */
  | { readonly do: 'invite'; readonly meetingId: MeetingId }
  | InLinked
  /** Brings every living card of the case up to date, for everybody who holds one. */
  | { readonly do: 'refresh' };

/** For whom a row is repeated: once, or once for each of these. */
type Each =
  | 'newlySent'
  | 'newlyDeclined'
  | 'newlyRefused'
  | 'newlyWithdrawn'
  | 'newlyUncalled'
  | 'newlyCalledOff'
  | 'calledOff'
  | 'meetingAhead'
  | 'jointAhead'
  | 'videoLeft'
  | 'theMeeting'
  | 'longUnanswered'
  | 'movedToPast'
  | 'saidNoOutside'
  | 'saidOtherOutside'
  | 'roomSaysNo'
  | 'stillIn'
  | 'comeInWriting'
  | 'silent'
  | 'losesTime'
  | 'stillCalled'
  | 'tasks'
  | 'newDeviations'
  | 'formerOwner'
  | 'ownerElsewhere'
  | 'namedReceiver'
  | 'namedColleague'
  | 'withoutCareContact'
  | 'fromInitiator'
  | 'notByChief'
  | 'proposer'
  | 'silentBefore'
  | 'saysWho'
  | 'changesWho'
  | 'lateYes'
  | 'allAnswered'
  | 'newlyByMail'
  | 'newlyWithoutTeams'
  | 'backInTeams'
  | 'leftBehind'
  | 'ownerLeftBehind';

type Row =
  | {
      readonly send: CardName;
      readonly to: Audience;
      readonly each?: Each;
      readonly byOtherDoor?: true;
      readonly unlessThere?: true;
      readonly orTell?: NewsName;
    }
  | { readonly tell: NewsName; readonly to: Audience; readonly each?: Each; readonly orBooks?: true }
  | { readonly book: true }
  | { readonly invite: true }
  | { readonly cancel: true };

// prettier-ignore
export const followUps = {
  remindToBegin:       [{ tell: 'notBegun', to: 'convener' }],
  sendSummons:         [{ send: 'summons', to: 'receiver', each: 'newlySent' }, { tell: 'callSent', to: 'initiator', each: 'fromInitiator' }],
  recordDischarge:     [{ tell: 'careContactMissing', to: 'openCareChief', each: 'withoutCareContact' }],
  callAtDischarge:     [{ send: 'summons', to: 'receiver', each: 'newlySent' }, { tell: 'callSent', to: 'initiator', each: 'fromInitiator' }],
  askToCall:           [{ send: 'call-request', to: 'careContact' }],
  takeCall:            [{ tell: 'callTaken', to: 'initiator' }, { send: 'case', to: 'convener' }],
  declineCall:         [{ tell: 'callDeclined', to: 'convener' }],
  refuseSip:           [{ cancel: true }, { tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }],
  followUpAtDischarge: [{ tell: 'dischargeFollowUp', to: 'planOwner' }, { send: 'case', to: 'convener' }],
  remindSummons:       [{ tell: 'callDue', to: 'convener' }],
  reportLateSummons:   [{ tell: 'callLate', to: 'convener' }, { send: 'deviation', to: 'convener', each: 'newDeviations' }],
  removeRecipient:     [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  routeToUnit:         [{ send: 'summons', to: 'receiver', orTell: 'backAgain' }, { tell: 'routedOn', to: 'convener' }],
  handBack:            [{ send: 'summons', to: 'receiver', orTell: 'backAgain' }, { tell: 'handedBack', to: 'convener' }],
  proposeUnit:         [{ tell: 'unitProposed', to: 'convener' }],
  remindOfProposal:    [{ tell: 'proposalWaits', to: 'convener' }],
  remindOfProposalLast: [{ tell: 'proposalWaits', to: 'convener' }],
  declineUnit:         [{ tell: 'unitNotAgreed', to: 'receiver', each: 'proposer' }],
  acceptSummons:       [{ tell: 'accepted', to: 'convener' }, { tell: 'meetingBooked', to: 'receiver', each: 'lateYes' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  confirmAttendance:   [{ tell: 'confirmed', to: 'convener', each: 'saysWho' }, { tell: 'attendeeChanged', to: 'convener', each: 'changesWho' }, { tell: 'meetingBooked', to: 'receiver', each: 'lateYes' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  askQuestion:         [{ tell: 'question', to: 'convener' }],
  answerQuestion:      [{ tell: 'answer', to: 'receiver' }],
  proposeOtherTime:    [{ tell: 'otherTime', to: 'convener' }],
  declineSummons:      [{ tell: 'declined', to: 'convener', each: 'newlyDeclined' }, { tell: 'refused', to: 'convener', each: 'newlyRefused' }, { tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  acceptRefusal:       [{ tell: 'allAnswered', to: 'convener', each: 'allAnswered', orBooks: true }],
  askForSubstitute:    [{ tell: 'substituteAsked', to: 'receiver' }, { send: 'deviation', to: 'convener', each: 'newDeviations' }],
  nudgeRecipient:      [{ send: 'reminder', to: 'receiver' }],
  useOtherDoor:        [{ send: 'summons', to: 'receiver', byOtherDoor: true }],
  remindRecipient:     [{ send: 'reminder', to: 'receiver' }],
  remindRecipientLast: [{ send: 'reminder', to: 'receiver' }],
  returnToFirst:       [{ send: 'summons', to: 'receiver', orTell: 'backToCome' }, { tell: 'returned', to: 'convener' }, { tell: 'chiefSilent', to: 'receiverChief', each: 'silentBefore' }, { send: 'deviation', to: 'convener', each: 'newDeviations' }],
  tellReceivingChief:  [{ tell: 'noAnswer', to: 'convener' }, { tell: 'chiefUnanswered', to: 'receiverChief' }],
  reportNoAnswer:      [{ tell: 'noAnswer', to: 'convener', each: 'notByChief' }, { send: 'deviation', to: 'convener', each: 'newDeviations' }],
  answersAreDue:       [{ tell: 'timeToBook', to: 'convener', orBooks: true }],
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
  remindOfMeeting:     [{ tell: 'meetingSoon', to: 'convener', each: 'theMeeting' }, { tell: 'meetingNear', to: 'receiver', each: 'comeInWriting' }, { send: 'reminder', to: 'receiver', each: 'silent' }],
  askIfHeld:           [{ send: 'was-held', to: 'convener', each: 'theMeeting' }],
  askIfHeldNextDay:    [{ send: 'was-held', to: 'convener', each: 'theMeeting' }],
  askIfHeldAgain:      [{ send: 'was-held', to: 'convener', each: 'theMeeting' }, { tell: 'heldUnknown', to: 'chief', each: 'longUnanswered' }],
  holdMeeting:         [{ send: 'deviation', to: 'convener', each: 'newDeviations' }],
  activatePlan:        [{ tell: 'planReady', to: 'convener' }, { send: 'task', to: 'taskUnit', each: 'tasks' }],
  remindPlan:          [{ tell: 'planLate', to: 'convener' }],
  taskLate:            [{ tell: 'taskReported', to: 'planOwner' }],
  taskNeedsHelp:       [{ tell: 'taskReported', to: 'planOwner' }],
  taskWrongUnit:       [{ tell: 'taskReported', to: 'planOwner' }],
  remindTask:          [{ tell: 'taskDue', to: 'taskUnit' }],
  taskFallsDue:        [{ tell: 'taskOverdue', to: 'taskUnit' }, { tell: 'taskReported', to: 'planOwner' }],
  followUpFallsDue:    [{ send: 'follow-up', to: 'planOwner' }],
  escalateFollowUp:    [{ tell: 'followUpLate', to: 'chief' }, { send: 'deviation', to: 'convener', each: 'newDeviations' }],
  withdrawConsent:     [{ cancel: true }, { tell: 'paused', to: 'planOwner' }, { tell: 'meetingOff', to: 'receiver', each: 'newlyCalledOff' }, { tell: 'consentWithdrawn', to: 'receiver', each: 'newlyUncalled' }],
  giveConsent:         [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'checkAttendance', to: 'convener', each: 'meetingAhead' }, { tell: 'checkJoint', to: 'convener', each: 'jointAhead' }],
  coercionBegan:       [{ cancel: true }, { tell: 'onHold', to: 'planOwner' }, { tell: 'onHold', to: 'convener', each: 'ownerElsewhere' }, { tell: 'meetingOff', to: 'receiver', each: 'newlyCalledOff' }, { tell: 'consentWithdrawn', to: 'receiver', each: 'newlyUncalled' }],
  coercionEnded:       [{ tell: 'takenUpAgain', to: 'planOwner' }, { tell: 'takenUpAgain', to: 'convener', each: 'ownerElsewhere' }],
  remindToAskAgain:    [{ tell: 'askAgain', to: 'convener' }],
  setConsentScope:     [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'checkAttendance', to: 'convener', each: 'meetingAhead' }, { tell: 'checkJoint', to: 'convener', each: 'jointAhead' }],
  narrowConsent:       [{ tell: 'consentWithdrawn', to: 'receiver', each: 'newlyWithdrawn' }, { tell: 'checkAttendance', to: 'convener', each: 'meetingAhead' }, { tell: 'checkJoint', to: 'convener', each: 'jointAhead' }],
  close:               [{ cancel: true }, { tell: 'consentWithdrawn', to: 'receiver', each: 'stillCalled' }],
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
  regainTeams:         [{ send: 'summons', to: 'receiver', each: 'backInTeams', unlessThere: true }],
} satisfies Partial<Record<MoveKind, readonly Row[]>>;

/** What a move promises, in order; every move also refreshes the living cards, and the guests of an event follow the case. */
export function followUpsOf(before: SipCase, after: SipCase, move: Move): readonly FollowUpEffect[] {
  const rows: readonly Row[] = (followUps as Partial<Record<MoveKind, readonly Row[]>>)[move.kind] ?? [];
  const promised = rows.flatMap((row) => expand(row, before, after, move));
  const guests = guestsChanged(before, after).map((meetingId) => ({ do: 'invite', meetingId }) as const);
  return [...promised, ...linkedEffects(before, after, move), ...guests, { do: 'refresh' }];
}

function expand(row: Row, before: SipCase, after: SipCase, move: Move): readonly FollowUpEffect[] {
  if ('book' in row || 'invite' in row) {
    const what = 'book' in row ? 'book' : 'invite';
    return 'meetingId' in move ? [{ do: what, meetingId: move.meetingId }] : [];
  }
  if ('cancel' in row)
    return [
      ...cancelled(before, after),
      ...apartOff(before, after),
      ...givenUp(before, after, move),
      ...replaced(before, after),
    ].map((meetingId) => ({ do: 'cancel', meetingId }));
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
          ...about,
        }
      : {
          ...{ do: 'tell', news: row.tell, to: row.to },
          ...(row.orBooks && after.settings.booking === 'book' ? { unlessBooks: true } : {}),
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

function each(kind: Each, before: SipCase, after: SipCase, move: Move): readonly About[] {
  const wasIn = (id: RecipientId, state: string) =>
    before.recipients.some((recipient) => recipient.id === id && recipient.state === state);
  const isNew = (id: RecipientId) => !before.recipients.some((recipient) => recipient.id === id);
  switch (kind) {
    case 'newlySent':
      return after.recipients
        .filter(({ id, state }) => state === 'sent' && (wasIn(id, 'chosen') || isNew(id)))
        .map(aboutRecipient);
    case 'newlyDeclined':
    case 'newlyRefused': {
      const no = kind === 'newlyDeclined' ? 'declined' : 'refused';
      return after.recipients.filter(({ id, state }) => state === no && !wasIn(id, no)).map(aboutRecipient);
    }
    case 'newlyWithdrawn':
      return newlyWithdrawn(before, after);
    // With a meeting called off it is the meeting that they are told of, never why.
    case 'newlyCalledOff':
      return cancelled(before, after).length > 0 ? newlyWithdrawn(before, after) : [];
    case 'calledOff':
      return cancelled(before, after).length > 0 ? [{}] : [];
    case 'newlyUncalled':
      return cancelled(before, after).length > 0 ? [] : newlyWithdrawn(before, after);
    case 'meetingAhead':
    case 'jointAhead': {
      // Whether a joint meeting still stands for this case, the linked ones have to be asked first.
      const isJoint = kind === 'jointAhead';
      const ahead = after.meetings.some(
        ({ state, joint }) => stands(state) && isJoint === (joint !== undefined),
      );
      return ahead && newlyWithdrawn(before, after).length > 0 ? [{}] : [];
    }
    case 'videoLeft':
      return 'videoLeft' in move && move.videoLeft ? [{ meetingId: move.meetingId }] : [];
    case 'theMeeting':
      return 'meetingId' in move ? [{ meetingId: move.meetingId }] : [];
    case 'longUnanswered':
      return 'meetingId' in move && heldLongUnknown(after, move.meetingId)
        ? [{ meetingId: move.meetingId }]
        : [];
    case 'movedToPast':
      return move.kind === 'meetingInPastOutside' && move.slot ? [{ meetingId: move.meetingId }] : [];
    case 'saidNoOutside':
    case 'saidOtherOutside': {
      if (move.kind !== 'answeredOutside') return [];
      const { answeredBy: recipientId, meetingId, answer } = move;
      const asked = kind === 'saidNoOutside' ? 'declined' : 'otherTime';
      return answer === asked ? [{ recipientId, meetingId }] : [];
    }
    case 'roomSaysNo':
      return move.kind === 'roomAnsweredOutside' && move.answer === 'declined'
        ? [{ meetingId: move.meetingId }]
        : [];
    case 'losesTime':
      return replacedBy(after, move) ? after.recipients.filter(comes).map(aboutRecipient) : [];
    case 'stillIn':
      return after.recipients.filter(comes).map(aboutRecipient);
    // Of the meeting itself they were rung about: nobody is to be rung once more to be reminded.
    case 'comeInWriting':
      return after.recipients.filter((one) => comes(one) && reachedInWriting(after, one)).map(aboutRecipient);
    case 'silent':
      return after.recipients
        .filter((one) => isUnanswered(one) && reachedInWriting(after, one))
        .map(aboutRecipient);
    case 'stillCalled':
      return after.recipients.filter(holdsSummons).map(aboutRecipient);
    case 'tasks':
      return after.tasks.map((task) => ({ taskId: task.id }));
    case 'newDeviations':
      return after.deviations
        .filter(({ id }) => !before.deviations.some((known) => known.id === id))
        .map((deviation) => ({ deviationId: deviation.id }));
    case 'formerOwner':
    case 'ownerElsewhere':
      return elsewhere(kind === 'formerOwner' ? before : after);
    case 'namedReceiver':
    case 'namedColleague':
      return namedNow(kind, after, move);
    case 'withoutCareContact': {
      const notice = ({ discharge }: SipCase) => discharge?.dischargeReadyNoticeAt;
      const isNew = notice(after) !== undefined && notice(after) !== notice(before);
      return isNew && !after.discharge?.careContact?.named ? [{}] : [];
    }
    case 'fromInitiator':
      return after.discharge?.initiator ? [{}] : [];
    case 'notByChief':
      return concerned(after, move)
        .filter((one) => !chiefIsTold(after, one))
        .map(aboutRecipient);
    case 'proposer':
      return concerned(before, move).map(({ id, proposedUnitId }) => ({
        recipientId: id,
        ...(proposedUnitId ? { askedUnitId: proposedUnitId } : {}),
      }));
    case 'silentBefore':
      return concerned(before, move).map(({ id, atUnitId }) => ({
        recipientId: id,
        ...(atUnitId ? { unitId: atUnitId } : {}),
      }));
    case 'saysWho':
    case 'changesWho': {
      if (move.kind !== 'confirmAttendance') return [];
      return changesWho(before, move) === (kind === 'changesWho') ? [aboutOf(move)] : [];
    }
    case 'allAnswered':
      return waitsForNobody(after) && !waitsForNobody(before) ? [{}] : [];
    case 'lateYes':
      return lateYes(before, after, move);
    case 'newlyByMail':
    case 'newlyWithoutTeams':
    case 'backInTeams':
      return reachedOtherwise(kind, before, after);
    case 'leftBehind':
    case 'ownerLeftBehind': {
      if (!after.convenerGone || before.convenerGone) return [];
      if (kind === 'ownerLeftBehind') return elsewhere(after);
      const left = after.recipients.filter(
        (recipient) => holdsSummons(recipient) && !withoutTeams(recipient),
      );
      return left.map(aboutRecipient);
    }
  }
}

/** Somebody close only where they have given an address; where a unit can be reached is for the delivery to find. */
function reachedInWriting({ sealed }: SipCase, { id, target }: Recipient): boolean {
  return target.kind === 'unit' || sealed.recipients[id]?.person?.mail !== undefined;
}

function concerned({ recipients }: SipCase, move: Move): readonly Recipient[] {
  return 'recipientId' in move ? recipients.filter(({ id }) => id === move.recipientId) : [];
}

/** Whoever says yes once the meeting is booked is told of it as the others were. */
function lateYes(before: SipCase, after: SipCase, move: Move): readonly About[] {
  const meeting = after.meetings.find(({ state }) => state === 'booked');
  const came = (recipient: Recipient | undefined) => recipient !== undefined && comes(recipient);
  const isNew = concerned(after, move).some(came) && !concerned(before, move).some(came);
  return meeting && isNew ? [{ ...aboutOf(move), meetingId: meeting.id }] : [];
}

/** The convener is told once in a case, however many units it is about; a summons goes again only where it has no answer. */
function reachedOtherwise(
  kind: 'newlyByMail' | 'newlyWithoutTeams' | 'backInTeams',
  before: SipCase,
  after: SipCase,
): readonly About[] {
  const changed = after.recipients.filter((recipient) => {
    const was = before.recipients.find(({ id }) => id === recipient.id);
    return was !== undefined && withoutTeams(was) !== withoutTeams(recipient);
  });
  if (kind === 'newlyWithoutTeams') return changed.length > 0 && !after.convenerGone ? [{}] : [];
  const wanted = kind === 'newlyByMail' ? 'mail' : undefined;
  return changed
    .filter((recipient) => withoutTeams(recipient) === wanted && isUnanswered(recipient))
    .filter(() => !after.convenerGone)
    .map(aboutRecipient);
}

function newlyWithdrawn(before: SipCase, after: SipCase): readonly About[] {
  const wasCalled = (id: RecipientId) =>
    before.recipients.some(
      (recipient) => recipient.id === id && recipient.state !== 'withdrawn' && recipient.state !== 'chosen',
    );
  return after.recipients
    .filter(({ id, state }) => state === 'withdrawn' && wasCalled(id))
    .map(aboutRecipient);
}

/** The time that was given up for one that could not be booked: whoever was to come knows no other. */
function replacedBy(sipCase: SipCase, move: Move): MeetingId | undefined {
  if (move.kind !== 'bookingFailed') return undefined;
  const failed = sipCase.meetings.find(({ id }) => id === move.meetingId);
  // One that stays where it was replaces nothing.
  return failed && failed.state !== 'booked' ? bookedBefore(sipCase, failed)?.id : undefined;
}

/** The event that stood until the new one did, or until the meeting was called off on its way there. */
function replaced(before: SipCase, after: SipCase): readonly MeetingId[] {
  const isOver = ({ id, state, replaces }: Meeting) =>
    stands(state) &&
    replaces !== undefined &&
    !after.meetings.some((each) => stands(each.state) && [eventOf(each), each.replaces].includes(replaces)) &&
    after.meetings.find((each) => each.id === id)?.state !== 'failed';
  return before.meetings
    .filter(isOver)
    .flatMap(({ replaces }) => before.meetings.find(({ eventId }) => eventId === replaces)?.id ?? []);
}

/** Its event was to be changed, and stands at the old time still. */
function givenUp(before: SipCase, after: SipCase, move: Move): readonly MeetingId[] {
  const failed = before.meetings.some(
    (each) => isOf(move, each) && (each.takesOver ?? each.replaces) !== undefined,
  );
  const old = failed ? replacedBy(after, move) : undefined;
  return old ? [old] : [];
}

function isOf(move: Move, { id }: ApartMeeting): boolean {
  return move.kind === 'bookingFailed' && move.meetingId === id;
}

/** Meetings that this move called off and that may have an event outside; not one whose event the meeting goes on in. */
function cancelled(before: SipCase, after: SipCase): readonly MeetingId[] {
  const kept = after.meetings
    .filter(({ state }) => stands(state))
    .flatMap(({ takesOver, replaces }) => takesOver ?? replaces ?? []);
  const goesOn = (id: MeetingId) =>
    after.meetings.some((each) => each.id === id && kept.includes(eventOf(each) ?? ''));
  return newlyOff(before.meetings, after.meetings).filter((id) => !goesOn(id));
}

function newlyOff(before: readonly ApartMeeting[], after: readonly ApartMeeting[]): readonly MeetingId[] {
  return after
    .filter(
      ({ id, state }) =>
        state === 'cancelled' && before.some((old) => old.id === id && old.state !== 'cancelled'),
    )
    .map(({ id }) => id);
}

/** The meetings with one guardian alone: their events go, and nobody else is told (P4). */
function apartOff(before: SipCase, after: SipCase): readonly MeetingId[] {
  return newlyOff(before.apart ?? [], after.apart ?? []);
}

/** The convening unit is told by itself: an owner of another unit besides. */
function elsewhere({ planOwnerUnitId, convener }: SipCase): readonly About[] {
  return planOwnerUnitId && planOwnerUnitId !== convener.unitId ? [{ unitId: planOwnerUnitId }] : [];
}

/** Whoever is named at a called unit gets the summons that no channel may have; a colleague gets the case. */
function namedNow(kind: 'namedReceiver' | 'namedColleague', after: SipCase, move: Move): readonly About[] {
  if (move.kind !== 'namePerson') return [];
  const { person, recipientId } = move;
  if (recipientId === undefined) return kind === 'namedColleague' ? [{ person }] : [];
  const called = after.recipients.some((each) => each.id === recipientId && holdsSummons(each));
  return kind === 'namedReceiver' && called ? [{ recipientId, person }] : [];
}

/** What is said is about the unit that holds the summons now: when it is said, another may. */
function withHolder(about: About, { recipients }: SipCase): About {
  const unitId = recipients.find(({ id }) => id === about.recipientId)?.atUnitId;
  return about.unitId || !unitId ? about : { ...about, unitId };
}

function aboutRecipient(recipient: { readonly id: RecipientId }): About {
  return { recipientId: recipient.id };
}

function aboutOf(move: Move): About {
  if ('recipientId' in move) return { recipientId: move.recipientId };
  if ('taskId' in move) return { taskId: move.taskId };
  if (move.kind === 'askForSupport') return { topic: move.topic };
  return {};
}

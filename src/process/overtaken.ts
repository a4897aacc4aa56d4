/** What waited and is no longer true: nobody is reminded in the morning of what was done in the evening, or told what no longer holds. */
import { waitsForNobody } from './best-time.js';
import type { Seen } from './disclosure.js';
import { isOpen } from './disclosure/standing.js';
import type { FollowUpEffect, NewsName } from './follow-ups.js';
import { answerTo } from './machines/meeting-time.js';
import { currentMeeting } from './machines/meeting.js';
import { ownerGone } from './owner.js';
import { unitIsExcepted } from './scope.js';
import type { Recipient, RecipientState, TaskState } from './sip-case.js';

type Said = Extract<FollowUpEffect, { do: 'send' | 'tell' }>;

const unanswered: readonly RecipientState[] = ['sent', 'received'];
/** Whoever has said yes may still be asked who comes. */
const remindable: readonly RecipientState[] = [...unanswered, 'accepted'];
const called: readonly RecipientState[] = [...remindable, 'confirmed', 'refused', 'declined'];

/** Whether the case has moved on so far that what was to be said would be wrong. */
export function isOvertaken(effect: Said, seen: Seen): boolean {
  if (effect.to === 'receiver' && movedOn(effect, seen)) return true;
  return effect.do === 'tell' ? isOldNews(effect, seen) : isOldCard(effect, seen);
}

function isOldCard(effect: Extract<Said, { do: 'send' }>, seen: Seen): boolean {
  switch (effect.card) {
    case 'reminder':
      return isBeyond(effect, seen, remindable);
    case 'summons':
      return isBeyond(effect, seen, called) || excepts(effect, seen);
    case 'task':
      return taskIsOff(effect, seen);
    case 'deviation':
      return deviationIsSettled(effect, seen);
    case 'was-held':
      return !isBooked(effect, seen.sipCase);
    case 'follow-up':
      return !isOpen(seen.sipCase);
    default:
      return false;
  }
}

function deviationIsSettled({ deviationId }: Said, { sipCase }: Seen): boolean {
  const state = sipCase.deviations.find(({ id }) => id === deviationId)?.state;
  return state === 'dismissed' || state === 'registered' || state === 'resolved';
}

/** Another unit holds the summons now: what was for the one before is not for this one. */
function movedOn(effect: Said, seen: Seen): boolean {
  const { atUnitId } = recipientOf(effect, seen) ?? {};
  return effect.unitId !== undefined && atUnitId !== undefined && atUnitId !== effect.unitId;
}

function recipientOf({ recipientId }: Said, { sipCase }: Seen): Recipient | undefined {
  return sipCase.recipients.find(({ id }) => id === recipientId);
}

function isBeyond(effect: Said, seen: Seen, states: readonly RecipientState[]): boolean {
  const recipient = recipientOf(effect, seen);
  return recipient !== undefined && !states.includes(recipient.state);
}

function excepts(effect: Said, seen: Seen): boolean {
  const { atUnitId } = recipientOf(effect, seen) ?? {};
  return atUnitId !== undefined && unitIsExcepted(seen.sipCase, atUnitId, seen.world);
}

/** Of a case that is paused or closed, of a unit that the consent excepts since (R16), or done. */
function taskIsOff({ taskId }: Said, { sipCase, world }: Seen): boolean {
  const task = sipCase.tasks.find(({ id }) => id === taskId);
  if (!task) return false;
  return task.state === 'done' || !isOpen(sipCase) || unitIsExcepted(sipCase, task.unitId, world);
}

/** It is settled, or somebody has written who does what meanwhile. */
function lacksInterim({ deviationId }: Said, { sipCase }: Seen): boolean {
  const isOpenYet = isOpen(sipCase) && !sipCase.sealed.deviations[deviationId ?? '']?.interim;
  return isOpenYet && sipCase.deviations.some(({ id, state }) => id === deviationId && state === 'disputed');
}

const ofTasks: readonly NewsName[] = [
  'taskDue',
  'taskChanged',
  'taskOverdue',
  'taskSilent',
  'taskReported',
  'taskReopened',
  'taskDone',
  'taskTheirs',
  'taskHandedOver',
];

function isOldOfTask(effect: Extract<Said, { do: 'tell' }>, seen: Seen): boolean {
  if (effect.news === 'taskDone') return !taskIs('done', effect, seen);
  if (effect.news === 'taskHandedOver') return ofExcepted(effect, seen);
  if (effect.news === 'taskTheirs' && taskIs('wrongUnit', effect, seen)) return true;
  return taskIsOff(effect, seen) || (effect.news === 'taskSilent' && taskHasWord(effect, seen));
}

/** The case is over by then: only whether the unit may be told still counts (R16). */
function ofExcepted({ taskId }: Said, { sipCase, world }: Seen): boolean {
  return sipCase.tasks.some(({ id, unitId }) => id === taskId && unitIsExcepted(sipCase, unitId, world));
}

function taskIs(state: TaskState, { taskId }: Said, { sipCase }: Seen): boolean {
  return sipCase.tasks.some((task) => task.id === taskId && task.state === state);
}

function taskHasWord({ taskId }: Said, { sipCase }: Seen): boolean {
  return sipCase.tasks.some(({ id, state }) => id === taskId && state !== 'open');
}

/** A meeting that was called off before anybody was told of it: what they are told then is enough. */
function isOldNews(effect: Extract<Said, { do: 'tell' }>, seen: Seen): boolean {
  const { sipCase } = seen;
  if (ofTasks.includes(effect.news)) return isOldOfTask(effect, seen);
  switch (effect.news) {
    case 'meetingBooked':
    case 'meetingMovedOutside':
    case 'apartMovedOutside':
      return isCalledOff(effect, sipCase);
    case 'declinedOutside':
    case 'otherTimeOutside':
    case 'timeSuits':
      return !(effect.news === 'timeSuits' ? saysOfBooked(effect, seen) : outsideAnswer(effect, seen));
    case 'roomDeclined':
      return !roomSaidNo(effect, sipCase);
    case 'noAnswer':
    case 'returned':
    case 'chiefUnanswered':
      return movedOn(effect, seen) || isBeyond(effect, seen, unanswered);
    case 'chiefUnread':
      return movedOn(effect, seen) || isBeyond(effect, seen, ['sent']);
    // Who comes was said in the same breath: one message is enough.
    case 'accepted':
      return movedOn(effect, seen) || isBeyond(effect, seen, ['accepted']);
    case 'confirmed':
    case 'attendeeChanged':
      return movedOn(effect, seen) || isBeyond(effect, seen, ['confirmed', 'attended', 'absent']);
    case 'unitProposed':
    case 'proposalWaits':
      return !recipientOf(effect, seen)?.proposedUnitId || isBeyond(effect, seen, remindable);
    case 'interimWanted':
      return !lacksInterim(effect, seen);
    case 'allAnswered':
      return !waitsForNobody(sipCase);
    case 'meetingSoon':
    case 'meetingNear':
    case 'heldUnknown':
      return !isBooked(effect, sipCase);
    default:
      return isDone(effect.news, sipCase);
  }
}

/** The meeting still stands at the time that they said something of. */
function saysOfBooked(effect: Said, seen: Seen): boolean {
  const [recipient, meeting] = [recipientOf(effect, seen), currentMeeting(seen.sipCase)];
  const stands = meeting?.state === 'booked' || meeting?.state === 'booking';
  return (
    stands && recipient !== undefined && answerTo(seen.sipCase, recipient, meeting.slot.start) !== 'none'
  );
}

function isCalledOff({ meetingId }: Said, { meetings, apart = [] }: Seen['sipCase']): boolean {
  return [...meetings, ...apart].some(({ id, state }) => id === meetingId && state === 'cancelled');
}

/** They have answered something else since, the meeting has another time, or it is off. */
function outsideAnswer({ news, recipientId, meetingId }: Extract<Said, { do: 'tell' }>, { sipCase }: Seen) {
  const meeting = sipCase.meetings.find(({ id, state }) => id === meetingId && state === 'booked');
  const answer = news === 'declinedOutside' ? 'declined' : 'otherTime';
  return meeting?.outside?.some((one) => one.recipientId === recipientId && one.answer === answer) ?? false;
}

/** It has another room since, or the room has been let to it after all. */
function roomSaidNo({ meetingId }: Said, { meetings }: Seen['sipCase']): boolean {
  return meetings.some(
    ({ id, state, roomDeclined }) => id === meetingId && state === 'booked' && roomDeclined,
  );
}

/** What was to be begun or written is, or the case it was about is over. */
function isDone(news: NewsName, sipCase: Seen['sipCase']): boolean {
  if (news === 'callDue' || news === 'callLate') return sipCase.summonedAt !== undefined;
  if (news === 'timeToBook') return timeIsChosen(sipCase, 'called');
  if (news === 'timeIsGone') return timeIsChosen(sipCase, 'readyToCall');
  if (news === 'notBegun') return sipCase.begunAt !== undefined;
  if (news === 'meetingInPast')
    return !sipCase.meetings.some(({ pastOutside, state }) => pastOutside && state === 'booked');
  // The new time that they were to wait for is booked already, or there will be none.
  if (news === 'meetingNotHeld') return currentMeeting(sipCase) !== undefined || !isOpen(sipCase);
  if (news === 'followUpLate') return !waitsForFollowUp(sipCase);
  if (news === 'askAgain') return sipCase.state !== 'consentRefused';
  if (news === 'planLate') return sipCase.state !== 'meetingHeld';
  if (news === 'convenerLeft' || news === 'nobodyHolds') return ownerGone(sipCase)?.person === undefined;
  if (news === 'ownerUnitGone') return !ownerGone(sipCase);
  const ofOpenCase: readonly NewsName[] = ['planReady', 'planChanged', 'takenUpAgain'];
  return ofOpenCase.includes(news) && !isOpen(sipCase);
}

function waitsForFollowUp({ state, followUpCall }: Seen['sipCase']): boolean {
  return state === 'followUpDue' || followUpCall !== undefined;
}

function timeIsChosen(sipCase: Seen['sipCase'], waits: 'called' | 'readyToCall'): boolean {
  return sipCase.state !== waits || currentMeeting(sipCase) !== undefined;
}

function isBooked({ meetingId }: Said, { meetings }: Seen['sipCase']): boolean {
  return meetings.some(({ id, state }) => id === meetingId && state === 'booked');
}

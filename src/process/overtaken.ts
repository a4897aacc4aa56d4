/** What waited and is no longer true: nobody is reminded in the morning of what was done in the evening. */
import type { FollowUpEffect } from './follow-ups.js';
import type { RecipientState, SipCase } from './sip-case.js';

type Said = Extract<FollowUpEffect, { do: 'send' | 'tell' }>;

const unanswered: readonly RecipientState[] = ['sent', 'received'];
/** Whoever has said yes may still be asked who comes. */
const remindable: readonly RecipientState[] = [...unanswered, 'accepted'];

/** Whether the case has moved on so far that what was to be said would be wrong. */
export function isOvertaken(effect: Said, sipCase: SipCase): boolean {
  if (effect.do === 'tell') return isOldNews(effect, sipCase);
  return effect.card === 'reminder' && isBeyond(effect, sipCase, remindable);
}

function isBeyond(
  { recipientId }: Said,
  { recipients }: SipCase,
  states: readonly RecipientState[],
): boolean {
  const recipient = recipients.find(({ id }) => id === recipientId);
  return recipient !== undefined && !states.includes(recipient.state);
}

function isOldNews(effect: Extract<Said, { do: 'tell' }>, sipCase: SipCase): boolean {
  switch (effect.news) {
    // Called off before anybody was told of it: what they are told then is enough.
    case 'meetingBooked':
      return sipCase.meetings.some(({ id, state }) => id === effect.meetingId && state === 'cancelled');
    case 'noAnswer':
    case 'chiefUnanswered':
      return isBeyond(effect, sipCase, unanswered);
    case 'taskDue':
    case 'taskOverdue':
      return sipCase.tasks.some(({ id, state }) => id === effect.taskId && state === 'done');
    case 'unitProposed':
      return sipCase.recipients.every(
        ({ id, proposedUnitId }) => id !== effect.recipientId || !proposedUnitId,
      );
    case 'callDue':
      return sipCase.summonedAt !== undefined;
    case 'notBegun':
      return sipCase.begunAt !== undefined;
    case 'planLate':
      return sipCase.state !== 'meetingHeld';
    default:
      return false;
  }
}

/** What a message says of the answers about a time: whom it suits, and who has said no or nothing. */
import type { FollowUpEffect } from './process/follow-ups.js';
import { timesByAnswers } from './process/best-time.js';
import type { Instant, RecipientId } from './process/ids.js';
import { meetingGoal } from './process/machines/meeting-goal.js';
import { answerTo } from './process/machines/meeting-time.js';
import { isProtected } from './process/protection.js';
import { comes } from './process/recipient-states.js';
import type { ApartMeeting, Recipient, SipCase } from './process/sip-case.js';
import type { formatFor } from './texts/format.js';
import type { NewsFacts } from './texts/sv/news.js';

type Said = Extract<FollowUpEffect, { do: 'tell' | 'send' }>;

interface Known {
  readonly format: ReturnType<typeof formatFor>;
  readonly now: Instant;
  readonly meeting: ApartMeeting | undefined;
  /** As the convener's card names them. */
  readonly nameOf: (id: RecipientId) => string;
}

export function answersIn(effect: Said, sipCase: SipCase, known: Known) {
  return {
    ...bestIn(effect, sipCase, known),
    ...comingIn(effect, sipCase, known),
    ...asksIn(effect, sipCase, known),
    ...suitsIn(effect, sipCase, known),
    ...aimIn(effect, sipCase, known),
  };
}

/** The proposed time that suits best, and whom it does not suit; where identity is protected nobody is named (R69). */
function bestIn(
  effect: Said,
  sipCase: SipCase,
  { format, now, nameOf }: Known,
): Pick<NewsFacts, 'best' | 'notFor'> {
  const isAsked = effect.do === 'tell' && (effect.news === 'allAnswered' || effect.news === 'timeToBook');
  const [best] = isAsked ? timesByAnswers(sipCase, now) : [];
  if (!best) return {};
  const cannot = sipCase.recipients.filter(
    (one) => comes(one) && answerTo(sipCase, one, best.start) === 'no',
  );
  const notFor = isProtected(sipCase) ? [] : cannot.map(({ id }) => nameOf(id));
  return { best: format.longSlot(best), ...(cannot.length > 0 ? { notFor } : {}) };
}

type WhoComes = Pick<NewsFacts, 'coming' | 'cannot' | 'unsaid'>;

/** For the convener the day before, as the case card names them: a yes to coming says nothing of the time. */
function comingIn(effect: Said, sipCase: SipCase, { meeting, nameOf }: Known): WhoComes {
  if (effect.do !== 'tell' || effect.news !== 'meetingSoon' || !meeting) return {};
  const coming = isProtected(sipCase) ? [] : sipCase.recipients.filter(comes);
  const said = (one: Recipient) => saysOf(sipCase, one, meeting);
  const names = (which: ReturnType<typeof saysOf>) =>
    coming.filter((one) => said(one) === which).map(({ id }) => nameOf(id));
  return { coming: names('yes'), cannot: names('no'), unsaid: names('none') };
}

/** Their last word: a no in the calendar is one to the time. */
function saysOf(sipCase: SipCase, one: Recipient, meeting: ApartMeeting): 'yes' | 'no' | 'none' {
  const outside = meeting.outside?.some(({ recipientId, overruled }) => recipientId === one.id && !overruled);
  return outside ? 'no' : answerTo(sipCase, one, meeting.slot.start);
}

/** Whoever comes and has said nothing of the time that is booked, or no to it, is asked whether it suits. */
function asksIn(effect: Said, sipCase: SipCase, { meeting, now }: Known): Pick<NewsFacts, 'asks'> {
  const recipient = sipCase.recipients.find(({ id }) => id === effect.recipientId);
  const isOfIt = effect.do === 'tell' && (effect.news === 'meetingBooked' || effect.news === 'meetingNear');
  const isTold = isOfIt && effect.to === 'receiver';
  if (!isTold || !recipient || !comes(recipient) || !meeting || meeting.slot.start <= now) return {};
  const said = saysOf(sipCase, recipient, meeting);
  return said === 'yes' ? {} : { asks: said };
}

/** What a recipient now says of the booked time. */
function suitsIn(effect: Said, sipCase: SipCase, { meeting }: Known): Pick<NewsFacts, 'suitsNot'> {
  const recipient = sipCase.recipients.find(({ id }) => id === effect.recipientId);
  const isOfIt = effect.do === 'tell' && effect.news === 'timeSuits' && recipient && meeting;
  return isOfIt && answerTo(sipCase, recipient, meeting.slot.start) === 'no' ? { suitsNot: true } : {};
}

/** By when a meeting that has lost its time was to be held. */
function aimIn(effect: Said, sipCase: SipCase, { format }: Known): Pick<NewsFacts, 'goal'> {
  const isLost = effect.do === 'tell' && effect.news === 'timeIsGone';
  // The aim is of the SIP meeting alone (R30).
  const aim = isLost && sipCase.meetings.at(-1)?.kind === 'sip' ? meetingGoal(sipCase) : undefined;
  return aim ? { goal: format.day(aim) } : {};
}

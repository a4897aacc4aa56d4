/** Which of the proposed times suits best, by the answers alone; and when there is nobody left to wait for. */
import type { Instant } from './ids.js';
import { currentMeeting } from './machines/meeting.js';
import { answerTo, individualAnswers } from './machines/meeting-time.js';
import { comes, holdsSummons, isUnanswered } from './recipient-states.js';
import type { Recipient, SipCase, Slot } from './sip-case.js';
import { timesInQuestion } from './times-in-question.js';

type Answered = Pick<
  SipCase,
  'proposedTimes' | 'recipients' | 'lengthMinutes' | 'individualTimes' | 'meetings'
>;

/** Those ahead: the one that most of the obliged and the individual can come to first; then most yeses, fewest noes, the soonest. */
export function timesByAnswers(sipCase: Answered, now: Instant): readonly Slot[] {
  const coming = sipCase.recipients.filter(comes);
  const own = (start: Instant) => individualAnswers(sipCase, start);
  const count = (start: Instant) => {
    const answers = (of: readonly Recipient[], which: 'yes' | 'no') =>
      of.filter((recipient) => answerTo(sipCase, recipient, start) === which).length;
    const obliged = coming.filter(({ kind }) => kind === 'summons');
    const one = (which: 'yes' | 'no') => (own(start) === which ? 1 : 0);
    return {
      obliged: answers(obliged, 'yes') + one('yes'),
      no: answers(coming, 'no') + one('no'),
      yes: answers(coming, 'yes'),
    };
  };
  return timesInQuestion(sipCase, now)
    .map((slot) => ({ slot, ...count(slot.start) }))
    .sort((one, other) => other.obliged - one.obliged || other.yes - one.yes || one.no - other.no)
    .map(({ slot }) => slot);
}

/** Of those ahead, the ones that everybody obliged who comes has said yes to, and nobody no. */
export function bestForAll(sipCase: SipCase, now: Instant): readonly Slot[] {
  if (!booksWithoutAPerson(sipCase)) return [];
  const coming = sipCase.recipients.filter(comes);
  return timesByAnswers(sipCase, now).filter(({ start }) => {
    const answer = (recipient: Recipient) => answerTo(sipCase, recipient, start);
    const allCan = coming.every((one) => one.kind === 'invitation' || answer(one) === 'yes');
    return (
      allCan && coming.every((one) => answer(one) !== 'no') && individualAnswers(sipCase, start) !== 'no'
    );
  });
}

/**
 * Nothing that only a person can judge: words about time, an answer by a link that nobody has confirmed, a no to take a stand
 * on, a room to choose or who rings, a linked case to agree with, or a convener who is not there.
 */
function booksWithoutAPerson({ form, linked, recipients, sealed, convenerGone }: SipCase): boolean {
  const isPlain = form === 'video' && !linked?.length && !convenerGone;
  const waits = recipients.some(
    (one) =>
      one.state === 'refused' ||
      (comes(one) && !one.verified && one.target.kind === 'unit') ||
      (holdsSummons(one) && Boolean(sealed.recipients[one.id]?.otherTime)),
  );
  return isPlain && !waits && !sealed.meeting.wishes;
}

/** Everybody who is obliged has answered and somebody comes: a meeting can be booked, and nobody has to be waited for. */
export function waitsForNobody(sipCase: SipCase): boolean {
  const { state, recipients } = sipCase;
  const obliged = recipients.filter(({ kind }) => kind === 'summons');
  return (
    state === 'called' &&
    currentMeeting(sipCase) === undefined &&
    obliged.some(comes) &&
    !obliged.some((one) => isUnanswered(one) || one.state === 'chosen' || one.state === 'refused')
  );
}

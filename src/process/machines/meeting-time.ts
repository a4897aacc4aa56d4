/** What speaks against a time without stopping it: the convener books it on purpose, or not at all. */
import type { Instant, MeetingId, RecipientId } from '../ids.js';
import { refuse, type Asking } from '../machine.js';
import type { Refusal } from '../refusals.js';
import type { Meeting, Recipient, SipCase, Slot } from '../sip-case.js';
import { oddIn } from '../odd-time.js';
import { comes } from '../recipient-states.js';

type Booking = Asking & {
  readonly move: { readonly slot: Slot; readonly onPurpose?: boolean; readonly typed?: boolean };
};

/** A time that somebody who takes part was asked about and cannot come to is never booked silently. */
export function suitsThoseWhoAnswered({ sipCase, move }: Booking): Refusal | undefined {
  if (move.onPurpose) return undefined;
  const { start } = move.slot;
  const individual = individualAnswers(sipCase, start);
  const answers = [
    ...sipCase.recipients.filter(comes).map((one) => answerTo(sipCase, one, start)),
    ...(individual === 'none' ? [] : [individual]),
  ];
  if (answers.includes('no')) return refuse('timeSaidNo');
  // Chosen in the list it says so beside itself.
  return move.typed && answers.every((said) => said === 'none') ? refuse('timeUnasked') : undefined;
}

/** A time that is booked already has been asked about: whoever changes only how or where is not asked again. */
export function timeStays(
  { meetings }: SipCase,
  { oldMeetingId, slot }: { readonly oldMeetingId: MeetingId; readonly slot: Slot },
): boolean {
  const old = meetings.find(({ id }) => id === oldMeetingId);
  return old !== undefined && old.state !== 'failed' && old.slot.start === slot.start;
}

/** Weekends, holidays and the free eves, early and late; the day before a holiday is a day like others (setting). */
export function whenPeopleMeet({ move, world }: Booking): Refusal | undefined {
  const odd = move.onPurpose ? undefined : oddIn(move.slot, world.holidays);
  return odd && refuse(odd === 'closedDay' ? 'closedDay' : 'oddTime');
}

/** In an answer about times: none of the others. */
export const noneOfThem = 'none';

/** `none`: they were not asked about it, or have not said. */
export type TimeAnswer = 'yes' | 'no' | 'none';

/** What the individual has answered about one time, by the convener's hand. */
export function individualAnswers(
  { individualTimes }: Pick<SipCase, 'individualTimes'>,
  start: Instant,
): TimeAnswer {
  if (individualTimes?.worksOn.includes(start)) return 'yes';
  return individualTimes?.askedTimes.includes(start) ? 'no' : 'none';
}

/** What a recipient has answered about one time; whoever was not asked about it has not said no to it. */
export function answerTo(
  sipCase: Pick<SipCase, 'proposedTimes'>,
  recipient: Recipient,
  start: Instant,
): TimeAnswer {
  if (saidYesTo(recipient).includes(start)) return 'yes';
  return timesAsked(sipCase, recipient).includes(start) ? 'no' : 'none';
}

/** Of the times that were asked about, and of their own. */
export function saidYesTo({ worksOn, suggests = [] }: Recipient): readonly Instant[] {
  return [...worksOn, ...suggests];
}

/** Older documents do not say which times were asked about: whoever chose among them was asked about all. */
export function timesAsked(
  sipCase: Pick<SipCase, 'proposedTimes'>,
  { askedTimes, worksOn }: Recipient,
): readonly Instant[] {
  if (askedTimes) return askedTimes;
  return worksOn.length > 0 ? sipCase.proposedTimes.map(({ start }) => start) : [];
}

/** Their last word in the calendar, where they have said nothing here since. */
export function saidNoOutside({ outside }: Pick<Meeting, 'outside'>, id: RecipientId): boolean {
  const said = outside?.find(({ recipientId }) => recipientId === id);
  return said?.answer === 'declined' && !said.overruled;
}

/** Which times a meeting may be booked at: those that the summons proposed, and those that a recipient has suggested. */
import type { Instant } from './ids.js';
import { holdsSummons } from './recipient-states.js';
import type { Recipient, SipCase, Slot } from './sip-case.js';
import { addMinutes, stillAhead } from './time.js';

type Asked = Pick<SipCase, 'proposedTimes' | 'recipients' | 'lengthMinutes' | 'meetings'>;

/** Written in an answer of theirs, or proposed in the calendar in the place of what is booked. */
export function suggestedBy(
  { meetings }: Pick<SipCase, 'meetings'>,
  recipient: Recipient,
): readonly Instant[] {
  const booked = meetings.findLast(({ state }) => state === 'booked');
  const inCalendar = booked?.outside?.find(({ recipientId }) => recipientId === recipient.id)?.proposed;
  return [...(recipient.suggests ?? []), ...(inCalendar ? [inCalendar.start] : [])];
}

/** Those ahead, the proposed ones first; a suggestion lasts as long as the meeting is planned to. */
export function timesInQuestion(sipCase: Asked, now: Instant): readonly Slot[] {
  const { proposedTimes, recipients, lengthMinutes } = sipCase;
  const proposed = new Set(proposedTimes.map(({ start }) => start));
  const suggested = recipients.filter(holdsSummons).flatMap((one) => suggestedBy(sipCase, one));
  const others = [...new Set(suggested)].filter((start) => !proposed.has(start)).sort();
  const slots = others.map((start) => ({ start, end: addMinutes(start, lengthMinutes) }));
  return stillAhead([...proposedTimes, ...slots], now);
}

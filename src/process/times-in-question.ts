/** Which times a meeting may be booked at: those that the summons proposed, and those that a recipient has suggested. */
import type { Instant } from './ids.js';
import { meetingMinutes } from './meeting-length.js';
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

/**
 * One of their own times is booked, so what they suggested in their answer is seen to; what they have proposed in the calendar
 * since is not. Nothing is forgotten: is the meeting called off, it is open again.
 */
export function suggestionIsTaken(
  { meetings }: Pick<SipCase, 'meetings'>,
  { suggests = [] }: Pick<Recipient, 'suggests'>,
): boolean {
  const taken = meetings.findLast(({ state }) => state === 'booking' || state === 'booked')?.slot.start;
  return taken !== undefined && suggests.includes(taken);
}

/** What still waits for the convener to answer. */
export function openSuggestions(
  sipCase: Pick<SipCase, 'meetings'>,
  recipient: Recipient,
): readonly Instant[] {
  const own = recipient.suggests ?? [];
  const all = suggestedBy(sipCase, recipient);
  return suggestionIsTaken(sipCase, recipient) ? all.filter((start) => !own.includes(start)) : all;
}

/** Those ahead, the proposed ones first; a suggestion lasts as long as the meeting does. */
export function timesInQuestion(sipCase: Asked, now: Instant): readonly Slot[] {
  const { proposedTimes, recipients } = sipCase;
  const minutes = meetingMinutes(sipCase);
  const proposed = new Set(proposedTimes.map(({ start }) => start));
  const suggested = recipients.filter(holdsSummons).flatMap((one) => suggestedBy(sipCase, one));
  const others = [...new Set(suggested)].filter((start) => !proposed.has(start)).sort();
  const slots = [...proposed, ...others].map((start) => ({ start, end: addMinutes(start, minutes) }));
  return stillAhead(slots, now);
}

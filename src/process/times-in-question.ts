/** Which times a meeting may be booked at: those that the summons proposed, and those that a recipient has suggested. */
import type { Instant } from './ids.js';
import { meetingMinutes } from './meeting-length.js';
import { holdsSummons } from './recipient-states.js';
import type { Recipient, SipCase, Slot } from './sip-case.js';
import { addMinutes, stillAhead } from './time.js';

type Asked = Pick<SipCase, 'proposedTimes' | 'recipients' | 'lengthMinutes' | 'meetings'>;

/** Written in an answer of theirs, or proposed in the calendar in the place of what was booked. */
export function suggestedBy(
  sipCase: Pick<SipCase, 'meetings'>,
  recipient: Pick<Recipient, 'id' | 'suggests'>,
): readonly Instant[] {
  const inCalendar = proposedInCalendar(sipCase, recipient);
  return [...(recipient.suggests ?? []), ...(inCalendar ? [inCalendar.start] : [])];
}

/** Their last word in the calendar since a meeting was held: moved or called off since, the meeting takes it from nobody. */
function proposedInCalendar(
  { meetings }: Pick<SipCase, 'meetings'>,
  { id }: Pick<Recipient, 'id'>,
): Slot | undefined {
  const since = meetings.slice(meetings.findLastIndex(({ state }) => state === 'held') + 1);
  const said = since
    .flatMap(({ proposedBefore = [], outside = [] }) => [...proposedBefore, ...outside])
    .findLast(({ recipientId }) => recipientId === id);
  return said?.overruled ? undefined : said?.proposed;
}

/** A length that a meeting may have, in minutes: what an Outlook drag made of it by a slip is not booked. */
const sensible = { least: 15, most: 240 } as const;

function hasSensibleLength({ start, end }: Slot): boolean {
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  return minutes >= sensible.least && minutes <= sensible.most;
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

/** Those ahead, the proposed ones first. What was proposed in the calendar has the length that it was proposed with. */
export function timesInQuestion(sipCase: Asked, now: Instant): readonly Slot[] {
  const { proposedTimes, recipients } = sipCase;
  const minutes = meetingMinutes(sipCase);
  const proposed = new Set(proposedTimes.map(({ start }) => start));
  const holders = recipients.filter(holdsSummons);
  const suggested = holders.flatMap((one) => suggestedBy(sipCase, one));
  const others = [...new Set(suggested)].filter((start) => !proposed.has(start)).sort();
  const inCalendar = holders.flatMap((one) => proposedInCalendar(sipCase, one) ?? []);
  const own = new Set(holders.flatMap(({ suggests = [] }) => suggests));
  const slots = [...proposed, ...others].map((start) => {
    const known = proposed.has(start) || own.has(start) ? undefined : startingAt(inCalendar, start);
    return known ?? { start, end: addMinutes(start, minutes) };
  });
  return stillAhead(slots, now);
}

function startingAt(slots: readonly Slot[], start: Instant): Slot | undefined {
  return slots.find((slot) => slot.start === start && hasSensibleLength(slot));
}

/**
 * The calendar file of a letter: as little as the event in a calendar says, for those whom the event does not ask (R35).
 * PUBLISH, not REQUEST: its reader has answered on the page, and nobody reads answers that a calendar would send. A later
 * file with the same uid and a higher sequence takes the place of the one before (RFC 5546 section 3.2.1), CANCEL included.
 */
import { placeSaid, standsInEvent } from './event-for.js';
import { icalendar, type CalendarEvent } from './icalendar.js';
import type { LetterFile } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { RecipientId } from './process/ids.js';
import { guardiansStayApart, isProtected } from './process/protection.js';
import type { Meeting, Recipient } from './process/sip-case.js';
import { unitOf } from './process/world.js';
import { comes } from './process/recipient-states.js';
import type { Telling } from './news-facts.js';
import { textsFor } from './show.js';

interface Known {
  readonly now: Date;
  readonly organizer: string | undefined;
}

/** Undefined where the letter tells of no meeting, or its reader has the event already. */
export function fileFor(
  { news, meetingId }: Pick<Telling, 'news' | 'meetingId'>,
  seen: Seen,
  id: RecipientId,
  known: Known,
): LetterFile | undefined {
  const meeting = seen.sipCase.meetings.find((each) => each.id === meetingId);
  const recipient = seen.sipCase.recipients.find((each) => each.id === id);
  const method = methodFor(news, recipient);
  if (!meeting || !recipient || !method || isProtected(seen.sipCase)) return undefined;
  if (standsInEvent(seen, recipient)) return undefined;
  const { summary, ...event } = eventIn(seen, meeting, { method, ...known });
  return {
    name: `${summary}.ics`,
    type: `text/calendar; charset=utf-8; method=${method}`,
    text: icalendar({ summary, ...event }),
  };
}

/** Whoever never said yes was never told when it is, and is not told now that it is off. */
function methodFor(
  news: Telling['news'],
  recipient: Recipient | undefined,
): CalendarEvent['method'] | undefined {
  if (!recipient) return undefined;
  if (news === 'meetingBooked') return comes(recipient) ? 'PUBLISH' : undefined;
  const saidYes = recipient.trail.some(({ what }) => what === 'accepted' || what === 'confirmed');
  const isOff = news === 'meetingCancelled' || news === 'meetingOff' || news === 'consentWithdrawn';
  return isOff && saidYes ? 'CANCEL' : undefined;
}

/** Between one booking and the next there is a number for calling off. */
function eventIn(
  seen: Seen,
  meeting: Meeting,
  { method, now, organizer }: Known & Pick<CalendarEvent, 'method'>,
): CalendarEvent {
  const { sipCase } = seen;
  const texts = textsFor('sv').event;
  const unit = unitOf(seen.world, sipCase.convener.unitId);
  const isOff = method === 'CANCEL';
  // A guardian who is to be kept apart from the other learns of no place (P4).
  const place = isOff || guardiansStayApart(sipCase) ? undefined : placeSaid(seen, meeting);
  return {
    method,
    uid: meeting.anew?.first ?? meeting.id,
    sequence: 2 * (meeting.anew?.times ?? 0) + (isOff ? 1 : 0),
    stamp: now,
    start: new Date(meeting.slot.start),
    end: new Date(meeting.slot.end),
    summary: texts.subject(sipCase.ref),
    text: isOff ? texts.cancelled(sipCase.ref) : texts.byLetter,
    ...(organizer ? { organizer: { name: unit?.neutralName ?? '', email: organizer } } : {}),
    ...(place ? { place } : {}),
    ...(meeting.joinUrl && !isOff ? { url: meeting.joinUrl } : {}),
  };
}

/** A meeting that is booked once more: the same meeting with another id, so that it gets an event of its own. */
import type { Instant, MeetingId, RecipientId } from '../ids.js';
import type { BookedEvent } from '../moves.js';
import type { Meeting, SipCase } from '../sip-case.js';
import { comes } from '../recipient-states.js';

export function meetingAnew(sipCase: SipCase, old: Meeting, how: { id: MeetingId; since: Instant }): Meeting {
  const { eventId: _event, joint: _joint, asked: _asked, ...outlasting } = old;
  const { joinUrl: _join, dialIn: _phone, videoLeft: _left, ...ofTheTime } = outlasting;
  const { despiteCalendars: _despite, takenFor: _taken, ...ofTheEvent } = ofTheTime;
  const { movedOutside: _moved, outside: _outside, ...kept } = ofTheEvent;
  return {
    ...kept,
    id: how.id,
    anew: anewFrom(old),
    // A new event stands in the calendar of whoever convenes now (R60).
    organizer: sipCase.convener.person,
    state: 'booking',
    stay: { since: how.since, fired: [] },
  };
}

/** Whoever has it in a calendar gets the new time in place of the old one, not beside it. */
export function anewFrom({ id, anew }: Meeting): NonNullable<Meeting['anew']> {
  return { first: anew?.first ?? id, times: (anew?.times ?? 0) + 1 };
}

/** What the calendar has said of the meeting's event; `null` and nothing are the same to it. */
export function eventIn(said: BookedEvent): BookedEvent {
  const { eventId, joinUrl, dialIn, videoLeft } = said;
  return {
    eventId,
    ...(joinUrl ? { joinUrl } : {}),
    ...(dialIn ? { dialIn } : {}),
    ...(videoLeft ? { videoLeft } : {}),
  };
}

/** Those who come now: the event is made for them, and whoever says yes later is told in another way. */
export function askedNow({ recipients }: SipCase): readonly RecipientId[] {
  return recipients.filter(comes).map(({ id }) => id);
}

/** A meeting that is booked once more: the same meeting with another id, so that it gets an event of its own. */
import type { Instant, MeetingId } from '../ids.js';
import type { Meeting, SipCase } from '../sip-case.js';

export function meetingAnew(sipCase: SipCase, old: Meeting, how: { id: MeetingId; since: Instant }): Meeting {
  const { eventId: _event, joinUrl: _join, joint: _joint, ...kept } = old;
  return {
    ...kept,
    id: how.id,
    // A new event stands in the calendar of whoever convenes now (R60).
    organizer: sipCase.convener.person,
    state: 'booking',
    stay: { since: how.since, fired: [] },
  };
}

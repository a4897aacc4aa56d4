/** The event of a meeting as its case would have it now: who is asked to come, of this case and of those that meet with it. */
import { eventFor } from './event-for.js';
import { linkedSeen } from './linked-parties.js';
import type { LookNeeds } from './look.js';
import type { MeetingToBook, StandingEvent, WantedEvent } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { covers, meetsWith } from './process/linked.js';
import { joinsDuring } from './process/machines/comes-along.js';
import { eventOf } from './process/machines/meeting-anew.js';
import { isProtected } from './process/protection.js';
import type { ApartMeeting } from './process/sip-case.js';
import { chatOf } from './send-case-card.js';

/** The event as the case would have it: with the parties of all who still meet together. */
export async function eventNow(needs: LookNeeds, seen: Seen, meeting: ApartMeeting): Promise<MeetingToBook> {
  return eventFor(needs.directory, seen, meeting, await othersAt(needs, seen, meeting));
}

/** The guests of an event that is changed. */
export function guestsOf({ attendees, onlyOurs }: MeetingToBook): WantedEvent {
  return { attendees, ...(onlyOurs ? { onlyOurs } : {}) };
}

/** The event that the meeting has, or is to have once it is changed. */
export function standingEvent(meeting: ApartMeeting): StandingEvent | undefined {
  const eventId = eventOf(meeting);
  const { tenantId, address } = chatOf(meeting.organizer);
  return eventId === undefined ? undefined : { tenantId, organizer: address, eventId };
}

/** Those who still meet together: whoever has left since is not asked to come. */
async function othersAt(needs: LookNeeds, self: Seen, meeting: ApartMeeting): Promise<readonly Seen[]> {
  const others = await linkedSeen(needs, self, meeting.joint ?? []);
  return others.filter((other) => mayMeet(other, self));
}

/** As they stand by now: before the other case has joined, its parties are asked only where both consents cover all who come. */
function mayMeet(other: Seen, { sipCase, world }: Seen): boolean {
  const both = { ...world, units: [...world.units, ...other.world.units] };
  const [one, another] = [sipCase, other.sipCase];
  const isOpen = !isProtected(one) && !isProtected(another) && joinsDuring.includes(another.state);
  return isOpen && meetsWith(another, one.id) && covers(one, another, both) && covers(another, one, both);
}

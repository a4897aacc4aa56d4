/** Those who come stand in the event of a booked meeting, and whoever no longer comes is taken out of it. */
import type { BookingNeeds } from './book-event.js';
import { eventNow, guestsOf, standingEvent } from './event-now.js';
import { seeCase } from './look.js';
import type { WantedEvent } from './ports.js';
import type { Seen } from './process/disclosure.js';
import type { MeetingId } from './process/ids.js';
import type { Meeting } from './process/sip-case.js';

/** A booked meeting in the case whose event it is. */
interface InCalendar {
  readonly seen: Seen;
  readonly meeting: Meeting;
}

/** Says nothing to a calendar that is right already; that an event was taken away by hand is found by whoever watches the calendar. */
export async function inviteGuests(needs: BookingNeeds, seen: Seen, id: MeetingId): Promise<void> {
  const found = await inCalendar(needs, seen, id);
  const standing = found && standingEvent(found.meeting);
  if (!standing || new Date(found.meeting.slot.end) <= needs.clock.now()) return;
  await needs.calendar.change(standing, () => guestsNow(needs, found));
}

/** Of a joint meeting the first case has the event. What is being booked asks the right ones by itself. */
async function inCalendar(needs: BookingNeeds, seen: Seen, id: MeetingId): Promise<InCalendar | undefined> {
  const own = seen.sipCase.meetings.find((meeting) => meeting.id === id);
  if (own?.state !== 'booked') return undefined;
  const [first] = own.joint ?? [];
  if (first === undefined || first === seen.sipCase.id) return { seen, meeting: own };
  const other = await seeCase(needs, first);
  const shared = other?.sipCase.meetings.find(
    ({ state, joint }) => state === 'booked' && joint?.includes(seen.sipCase.id),
  );
  return other && shared ? { seen: other, meeting: shared } : undefined;
}

/** Time and place are left as they are, whoever has changed them by hand. */
async function guestsNow(needs: BookingNeeds, { seen, meeting }: InCalendar): Promise<WantedEvent> {
  const now = (await seeCase(needs, seen.sipCase.id)) ?? seen;
  return guestsOf(await eventNow(needs, now, meeting));
}

/** The event of a meeting as it was before it was booked anew: what is let go of it for the new one, and put back. */
import { eventNow, guestsOf, standingEvent } from './event-now.js';
import { seeCase, type LookNeeds } from './look.js';
import type { Calendar, MeetingToBook, StandingEvent } from './ports.js';
import type { Seen } from './process/disclosure.js';
import { together } from './process/linked.js';
import { bookedBefore } from './process/machines/meeting-anew.js';
import { roomOf } from './process/machines/meeting-place.js';
import type { ApartMeeting, Meeting, SipCase, Slot } from './process/sip-case.js';

interface Needs extends LookNeeds {
  readonly calendar: Calendar;
}

/** A room says no to a second event at the same time, also where the first is about to be cancelled. */
export async function letRoomGo(
  needs: Needs,
  { sipCase }: Seen,
  meeting: ApartMeeting,
  { room }: MeetingToBook,
): Promise<void> {
  const before = bookedBefore(sipCase, meeting);
  const was = before && roomOf(sipCase, before.id);
  if (!before || !was || was.address !== room?.address || !overlap(before.slot, meeting.slot)) return;
  const standing = await standingBefore(needs, sipCase, before);
  if (standing) await needs.calendar.change(standing, () => Promise.resolve({ room: { was } }));
}

/**
 * One that was on its way somewhere else in between may have moved the event already: it goes back to where it was booked, and
 * gets the room again that was let go for the new one.
 */
export async function putBack(needs: Needs, seen: Seen, meeting: ApartMeeting): Promise<void> {
  const { sipCase } = seen;
  const before = bookedBefore(sipCase, meeting);
  if (!before) return;
  const isMoved = (meeting.anew?.times ?? 0) - (before.anew?.times ?? 0) > 1;
  const isOwn = (meeting.takesOver ?? meeting.replaces) !== undefined;
  const is = meeting.takesOver ? undefined : roomOf(sipCase, before.id);
  if (!is && !(isOwn && isMoved)) return;
  const standing = await standingBefore(needs, sipCase, before);
  if (!standing) return;
  await needs.calendar.change(standing, async () => {
    const event = await eventNow(needs, seen, before);
    return {
      ...(isOwn && isMoved ? { ...guestsOf(event), slot: { start: event.start, end: event.end } } : {}),
      ...(is ? { room: { is } } : {}),
    };
  });
}

function overlap(one: Slot, other: Slot): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The event of a meeting as it was: of a joint one it stands in the case whose meeting it is. */
async function standingBefore(
  needs: Needs,
  sipCase: SipCase,
  before: Meeting,
): Promise<StandingEvent | undefined> {
  const [holder] = before.joint ?? [];
  if (holder === undefined || holder === sipCase.id) return standingEvent(before);
  const theirs = await seeCase(needs, holder);
  const row = theirs && together(theirs.sipCase, sipCase.id);
  return row && standingEvent(row);
}

/** Calls off the meetings that stand: asked for, booked or failed, but not over. */
import type { Instant } from '../ids.js';
import type { Meeting, MeetingState } from '../sip-case.js';

export function stands(state: MeetingState): boolean {
  return state === 'booking' || state === 'booked' || state === 'failed';
}

export function calledOff(meetings: readonly Meeting[], since: Instant): readonly Meeting[] {
  return meetings.map((meeting) =>
    stands(meeting.state) ? { ...meeting, state: 'cancelled', stay: { since, fired: [] } } : meeting,
  );
}

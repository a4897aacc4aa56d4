/** Calls off the meetings that stand: asked for, booked or failed, but not over. */
import type { Instant } from '../ids.js';
import type { ApartMeeting, MeetingState, SipCase } from '../sip-case.js';

export function stands(state: MeetingState): boolean {
  return state === 'booking' || state === 'booked' || state === 'failed';
}

/** No meeting of the case stands any more, those with one guardian alone included. */
export function withoutMeetings(
  { meetings, apart }: SipCase,
  since: Instant,
): Pick<SipCase, 'meetings' | 'apart'> {
  return { meetings: calledOff(meetings, since), ...(apart ? { apart: calledOff(apart, since) } : {}) };
}

export function calledOff<M extends ApartMeeting>(meetings: readonly M[], since: Instant): readonly M[] {
  return meetings.map((meeting) =>
    stands(meeting.state) ? { ...meeting, state: 'cancelled', stay: { since, fired: [] } } : meeting,
  );
}

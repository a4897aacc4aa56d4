/** A booked meeting that somebody has moved in the calendar by hand: past the aim, and to a time that has been. */
import type { SipCase } from '../../process/sip-case.js';
import { at, exampleFacts, exampleMeeting } from '../example-case.js';

export function outsideExamples(called: Partial<SipCase>) {
  const now = at('2026-03-12T09:00:00.000Z');
  const booked = { ...called, state: 'meetingBooked', young: true } as const;
  const late = { start: at('2026-04-09T11:00:00.000Z'), end: at('2026-04-09T12:00:00.000Z') };
  const past = { start: at('2026-03-11T13:00:00.000Z'), end: at('2026-03-11T14:00:00.000Z') };
  const changed = [{ slot: late, movedOutside: true }, { pastOutside: past }] as const;
  return changed.map((change) => ({
    disclosed: exampleFacts({ ...booked, meetings: [exampleMeeting(change)] }),
    now,
  }));
}

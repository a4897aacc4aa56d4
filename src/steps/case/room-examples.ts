/** A meeting in a room: taken when it was to be booked, taken when it was to be changed, and a no from its calendar. */
import type { SipCase } from '../../process/sip-case.js';
import { at, exampleFacts, exampleMeeting, exampleSealed } from '../example-case.js';

export function roomExamples(called: Partial<SipCase>) {
  const now = at('2026-03-12T09:00:00.000Z');
  const { id } = exampleMeeting({});
  const room = { address: 'bjorken@partille.example', name: 'Björken' };
  const inRoom = { identified: {}, places: { [id]: room.name }, rooms: { [id]: room } };
  const booked = { ...called, state: 'meetingBooked' } as const;
  const taken = { takenFor: ['room'], form: 'inPerson' } as const;
  const texts = { ...exampleSealed, meeting: { ...inRoom, roomTaken: room.name } };
  return [
    {
      disclosed: exampleFacts({
        ...{ ...called, state: 'called', sealed: texts },
        meetings: [exampleMeeting({ ...taken, state: 'failed' })],
      }),
      now,
    },
    {
      disclosed: exampleFacts({ ...booked, sealed: texts, meetings: [exampleMeeting(taken)] }),
      now,
    },
    {
      disclosed: exampleFacts({
        ...{ ...booked, sealed: { ...exampleSealed, meeting: inRoom } },
        meetings: [exampleMeeting({ form: 'inPerson', roomDeclined: true })],
      }),
      now,
    },
  ];
}

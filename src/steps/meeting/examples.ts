/** Alex's case around its meeting: the answers are in, the meeting is booked (domain 11, S1). */
import { caseId, caseRef, day, meetingId, recipientId } from '../../process/ids.js';
import type { MeetingForm, SipCase, Slot } from '../../process/sip-case.js';
import type { FoundTimes } from '../card.js';
import { at, exampleFacts, exampleMeeting, exampleRecipient, exampleSealed } from '../example-case.js';

export const now = at('2026-03-11T09:00:00.000Z');
export const duringMeeting = at('2026-03-19T08:40:00.000Z');

const slot = (date: string, hour: number): Slot => ({
  start: at(`${date}T${String(hour).padStart(2, '0')}:00:00.000Z`),
  end: at(`${date}T${String(hour + 1).padStart(2, '0')}:00:00.000Z`),
});
const first = slot('2026-03-19', 8);
const second = slot('2026-03-20', 12);
const third = slot('2026-03-24', 14);

const called: Partial<SipCase> = {
  state: 'called',
  summonedAt: at('2026-03-04T10:00:00.000Z'),
  proposedTimes: [first, second, third],
  recipients: [
    exampleRecipient('bup-oster', { state: 'confirmed', worksOn: [first.start, third.start] }),
    exampleRecipient('vc-lindangen', { state: 'accepted', worksOn: [first.start, second.start] }),
  ],
  sealed: {
    ...exampleSealed,
    recipients: { [recipientId('r-bup-oster')]: { attendee: 'Maja Ström' } },
  },
};

export const sibling = { caseId: caseId('c-2'), ref: caseRef('SIP-2M8RTC') };
export const answered = (changes: Partial<SipCase> = {}) => exampleFacts({ ...called, ...changes });
/** The first time is taken in the convener's own calendar, and a Monday is free for all. */
export const found: FoundTimes = {
  proposals: [
    { slot: first, reasons: [{ code: 'allSaidYes' }] },
    {
      slot: slot('2026-03-23', 9),
      reasons: [
        { code: 'unknown', who: ['r-vc-lindangen'] },
        { code: 'lastDay', why: 'threeWeeks', day: day('2026-03-23') },
      ],
    },
  ],
  nearly: [],
  rooms: { likely: [], inUse: false, chosenIs: () => 'unknown', freeAt: () => undefined },
  known: ['convener', recipientId('r-bup-oster')],
  takenFor: ({ start }) => (start === first.start ? ['convener', recipientId('r-bup-oster')] : []),
};
const birch = {
  ...{ address: 'bjorken@partille.example', name: 'Björken', seats: 8 },
  ...{ at: 'Ekdalsskolan, plan 1', wheelchair: true },
};
const oak = { address: 'eken@partille.example', name: 'Eken', seats: 12, at: 'Kommunhuset' };
const pine = { address: 'tallen@partille.example', name: 'Tallen' };
/** No room is chosen yet: some are free at the first time, and none at the others. */
export const withRooms: FoundTimes = {
  ...found,
  rooms: {
    ...{ likely: [birch, oak, pine], inUse: true },
    chosenIs: () => 'unknown',
    freeAt: ({ start }) => (start === first.start ? [birch, oak, pine] : []),
  },
};
/** By video there is nothing to choose yet. */
export const roomsElsewhere: FoundTimes = {
  ...found,
  rooms: { ...withRooms.rooms, inUse: false, freeAt: () => undefined },
};
/** One is chosen, and it is taken at the first time. */
export const withRoomChosen: FoundTimes = {
  ...found,
  rooms: {
    ...{ likely: [birch, oak, pine], inUse: true },
    chosen: birch,
    chosenIs: ({ start }) => (start === first.start ? 'taken' : start === second.start ? 'free' : 'unknown'),
    freeAt: () => undefined,
  },
};
export const birchChosen = { form: 'inPerson', room: birch.address };

/** Friday, to which BUP has said no while it proposes another time. */
export const saidNo = { time: second.start, form: 'video' };
export const proposesOther = () =>
  answered({
    sealed: {
      ...exampleSealed,
      recipients: { [recipientId('r-bup-oster')]: { otherTime: 'torsdag 26 mars efter kl. 13' } },
    },
  });
export const suggestedTime = at('2026-03-25T09:00:00.000Z');
export const suggesting = () =>
  answered({
    recipients: (called.recipients ?? []).map((one) =>
      one.id === recipientId('r-bup-oster') ? { ...one, suggests: [suggestedTime] } : one,
    ),
  });
/** A day of one's own on Good Friday. */
export const onHoliday = { day: '2026-04-03', from: '13:00', form: 'video', reason: 'BUP kan inte förr' };

export const noTimes = () => answered({ proposedTimes: [] });
export const booked = (form: MeetingForm = 'video') =>
  answered({ state: 'meetingBooked', meetings: [exampleMeeting({ form })] });

/** From Thursday, when everybody could, to Friday. */
export const movedOnce = () => {
  const meeting = exampleMeeting({});
  return answered({
    state: 'meetingBooked',
    meetings: [
      { ...meeting, state: 'cancelled' },
      { ...meeting, id: meetingId('m-moved'), slot: second, anew: { first: meeting.id, times: 1 } },
    ],
  });
};

/** By hand, in the calendar, to a day after the aim. */
export const movedPastGoal = () =>
  answered({
    ...{ state: 'meetingBooked', young: true },
    meetings: [exampleMeeting({ slot: slot('2026-04-09', 11), movedOutside: true })],
  });

/** In a room: where is written, and stands in the calendar alone. */
export const bookedAt = (place: string) => {
  const meeting = exampleMeeting({ form: 'inPerson' });
  const sealed = { ...exampleSealed, meeting: { identified: {}, places: { [meeting.id]: place } } };
  return answered({ state: 'meetingBooked', meetings: [meeting], sealed });
};

/** In a room that is booked with the meeting. */
export const bookedInRoom = () => {
  const meeting = exampleMeeting({ form: 'inPerson' });
  const { address, name } = birch;
  const texts = {
    identified: {},
    places: { [meeting.id]: name },
    rooms: { [meeting.id]: { address, name } },
  };
  return answered({
    state: 'meetingBooked',
    meetings: [meeting],
    sealed: { ...exampleSealed, meeting: texts },
  });
};

/** Who came is noted; how they were identified is not yet. */
export const attended = () => {
  const meeting = exampleMeeting({});
  return answered({
    state: 'meetingBooked',
    meetings: [meeting],
    sealed: {
      ...exampleSealed,
      recipients: { [recipientId('r-bup-oster')]: { attendee: 'Maja Ström' } },
      meeting: {
        identified: {},
        noted: {
          of: { meetingId: meeting.id, start: meeting.slot.start },
          present: [recipientId('r-bup-oster'), recipientId('r-vc-lindangen')],
          individualPresent: true,
          onlyThoseNeeded: true,
        },
      },
    },
  });
};

/** A day of one's own that lies after the aim. */
export const lateTime = { day: '2026-04-09', from: '13:00', form: 'video' };

/** What is promised when a meeting is booked, moved, called off or held. */
import type { MoveKind } from '../../src/process/moves.js';
import { after, alexBefore, booking, bup, centre, father, hold, nineOn, theMeeting } from './a-case.js';
import { inBirch } from './in-a-room.js';
import { oneOfEach } from './moves.js';
import { bupEast, clock, maja, sara, system } from './people.js';
import type { PromiseCase } from './promises.js';

const beingBooked = () => after(alexBefore('bookMeeting'), booking(), sara, '2026-03-06');
const beingMoved = () =>
  after(
    alexBefore('holdMeeting'),
    {
      kind: 'rebookMeeting',
      meetingId: 'm-2' as typeof theMeeting,
      oldMeetingId: theMeeting,
      slot: nineOn('2026-03-20'),
    },
    sara,
    '2026-03-06',
  );

const askedTwice = () =>
  after(
    after(alexBefore('holdMeeting'), oneOfEach.askIfHeld, clock, '2026-03-19 10:00'),
    oneOfEach.askIfHeldNextDay,
    clock,
    '2026-03-20 08:00',
  );

const withoutTime = () =>
  after(alexBefore('holdMeeting'), { kind: 'cancelMeeting', meetingId: theMeeting }, sara, '2026-03-06');
const suits = {
  kind: 'suitBookedTime',
  recipientId: bup,
  start: nineOn('2026-03-19').start,
  suits: true,
} as const;

export const promisesOfMeetings: Partial<Record<MoveKind, readonly PromiseCase[]>> = {
  remindToBook: [
    [withoutTime(), oneOfEach.remindToBook, clock, '2026-03-10', ['tell timeIsGone to convener']],
  ],
  remindToBookLast: [
    [withoutTime(), oneOfEach.remindToBookLast, clock, '2026-03-24', ['tell timeIsGone to convener']],
  ],
  suitBookedTime: [
    [alexBefore('holdMeeting'), suits, maja, '2026-03-07', [`tell timeSuits to convener ${bup}`]],
  ],
  bookMeeting: [[alexBefore('bookMeeting'), booking(), sara, '2026-03-06', [`book ${theMeeting}`]]],
  meetingBooked: [
    [
      beingBooked(),
      { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' },
      system,
      '2026-03-06',
      [
        'tell meetingBooked to convener',
        ...[bup, centre, father].map((id) => `tell meetingBooked to receiver ${id}`),
      ],
    ],
    [
      beingBooked(),
      { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e', videoLeft: 'unlocked' },
      system,
      '2026-03-06',
      [
        'tell meetingBooked to convener',
        'tell videoLeft to convener',
        ...[bup, centre, father].map((id) => `tell meetingBooked to receiver ${id}`),
      ],
    ],
  ],
  bookingFailed: [
    [
      beingBooked(),
      { kind: 'bookingFailed', meetingId: theMeeting },
      system,
      '2026-03-06',
      ['invite m-1', 'tell bookingFailed to convener'],
    ],
    [
      beingMoved(),
      { kind: 'bookingFailed', meetingId: 'm-2' as typeof theMeeting },
      system,
      '2026-03-06',
      // It stands where it was, and nobody else has been told of another time; its guests may have changed meanwhile.
      ['invite m-2', 'tell bookingFailed to convener'],
    ],
  ],
  remindOfMeeting: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.remindOfMeeting,
      clock,
      '2026-03-18 08:00',
      [
        'tell meetingSoon to convener',
        ...[bup, centre, father].map((id) => `tell meetingNear to receiver ${id}`),
      ],
    ],
  ],
  askIfHeld: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.askIfHeld,
      clock,
      '2026-03-19 10:00',
      ['send was-held to convener'],
    ],
  ],
  askIfHeldNextDay: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.askIfHeldNextDay,
      clock,
      '2026-03-20 08:00',
      ['send was-held to convener'],
    ],
  ],
  askIfHeldAgain: [
    [askedTwice(), oneOfEach.askIfHeldAgain, clock, '2026-03-27 08:00', ['send was-held to convener']],
    [
      after(askedTwice(), oneOfEach.askIfHeldAgain, clock, '2026-03-27 08:00'),
      oneOfEach.askIfHeldAgain,
      clock,
      '2026-04-07 08:00',
      ['send was-held to convener', 'tell heldUnknown to chief'],
    ],
  ],
  retryBooking: [
    [
      after(beingBooked(), { kind: 'bookingFailed', meetingId: theMeeting }, system, '2026-03-06'),
      { kind: 'retryBooking', meetingId: theMeeting },
      sara,
      '2026-03-06',
      [`book ${theMeeting}`],
    ],
  ],
  rebookMeeting: [
    [
      alexBefore('holdMeeting'),
      {
        kind: 'rebookMeeting',
        meetingId: 'm-2' as typeof theMeeting,
        oldMeetingId: theMeeting,
        slot: nineOn('2026-03-20'),
      },
      sara,
      '2026-03-06',
      ['book m-2'],
    ],
    [
      alexBefore('holdMeeting'),
      {
        kind: 'rebookMeeting',
        meetingId: 'm-2' as typeof theMeeting,
        oldMeetingId: theMeeting,
        slot: oneOfEach.bookMeeting.slot,
        form: 'phone',
        place: 'Ring 031-792 10 00',
      },
      sara,
      '2026-03-06',
      ['book m-2'],
    ],
  ],
  cancelMeeting: [
    [
      alexBefore('holdMeeting'),
      { kind: 'cancelMeeting', meetingId: theMeeting },
      sara,
      '2026-03-10',
      [
        `cancel ${theMeeting}`,
        ...[bup, centre, father].map((id) => `tell meetingCancelled to receiver ${id}`),
      ],
    ],
  ],
  meetingNotHeld: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.meetingNotHeld,
      sara,
      '2026-03-19 10:30',
      [bup, centre, father].map((id) => `tell meetingNotHeld to receiver ${id}`),
    ],
  ],
  meetingMovedOutside: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.meetingMovedOutside,
      system,
      '2026-03-10',
      [
        'tell meetingMovedOutside to convener',
        ...[bup, centre, father].map((id) => `tell meetingBooked to receiver ${id}`),
      ],
    ],
  ],
  meetingInPastOutside: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.meetingInPastOutside,
      system,
      '2026-03-10',
      ['tell meetingInPast to convener'],
    ],
    [
      after(alexBefore('holdMeeting'), oneOfEach.meetingInPastOutside, system, '2026-03-10'),
      { kind: 'meetingInPastOutside', meetingId: theMeeting },
      system,
      '2026-03-11',
      [],
    ],
  ],
  meetingGoneOutside: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.meetingGoneOutside,
      system,
      '2026-03-10',
      [
        'tell meetingGoneOutside to convener',
        ...[bup, centre, father].map((id) => `tell meetingCancelled to receiver ${id}`),
      ],
    ],
  ],
  answeredOutside: [
    [
      alexBefore('holdMeeting'),
      oneOfEach.answeredOutside,
      system,
      '2026-03-10',
      [`tell declinedOutside to convener ${bup}`],
    ],
    [
      alexBefore('holdMeeting'),
      { ...oneOfEach.answeredOutside, answer: 'otherTime', proposed: oneOfEach.meetingMovedOutside.slot },
      system,
      '2026-03-10',
      [`tell otherTimeOutside to convener ${bup}`],
    ],
    [
      after(alexBefore('holdMeeting'), oneOfEach.answeredOutside, system, '2026-03-10'),
      { ...oneOfEach.answeredOutside, answer: 'comes' },
      system,
      '2026-03-11',
      [],
    ],
  ],
  roomAnsweredOutside: [
    [inBirch(), oneOfEach.roomAnsweredOutside, system, '2026-03-10', ['tell roomDeclined to convener']],
    [
      after(inBirch(), oneOfEach.roomAnsweredOutside, system, '2026-03-10'),
      { ...oneOfEach.roomAnsweredOutside, answer: 'comes' },
      system,
      '2026-03-11',
      [],
    ],
  ],
  undoHolding: [
    [
      after(alexBefore('holdMeeting'), hold(), sara, '2026-03-19 10:05'),
      oneOfEach.undoHolding,
      sara,
      '2026-03-19 10:10',
      [],
    ],
    // Whoever the consent has come to except meanwhile does not come back, and is told so.
    [
      after(
        after(alexBefore('holdMeeting'), hold(), sara, '2026-03-19 10:05'),
        { kind: 'narrowConsent', unitId: bupEast },
        sara,
        '2026-03-19 10:10',
      ),
      oneOfEach.undoHolding,
      sara,
      '2026-03-19 10:15',
      [`tell consentWithdrawn to receiver ${bup}`],
    ],
  ],
  holdMeeting: [
    [
      alexBefore('holdMeeting'),
      { ...oneOfEach.holdMeeting, present: [centre], identified: { [centre]: 'known' } },
      sara,
      '2026-03-19 10:00',
      ['send deviation to convener d1', 'tell deviationPattern to coordinator d1'],
    ],
  ],
};

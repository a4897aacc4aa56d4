/** A booked meeting that is booked once more: which event it gets, which rules are asked, and who is asked to come. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { decide } from '../../src/process/decide.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { meetingId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Meeting, SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  centre,
  confirmation,
  father,
  nineOn,
  refusal,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { healthCentre, maja, rut, sara, system, vera } from '../support/people.js';

const booked = alexBefore('holdMeeting');
const now = '2026-03-10 09:00';
const anew = (facts: Partial<MoveOf<'rebookMeeting'>> = {}): MoveOf<'rebookMeeting'> => ({
  kind: 'rebookMeeting',
  meetingId: meetingId('m-2'),
  oldMeetingId: theMeeting,
  slot: nineOn('2026-03-19'),
  ...facts,
});
const withMeeting = (change: Partial<Meeting>, sipCase: SipCase = booked): SipCase => ({
  ...sipCase,
  meetings: sipCase.meetings.map((meeting) => ({ ...meeting, ...change })),
});
const next = (sipCase: SipCase, move: Move = anew({ slot: nineOn('2026-03-20') }), actor: Actor = sara) =>
  after(sipCase, move, actor, now).meetings.at(-1);
const codeOf = (sipCase: SipCase, move: Move, at = now) => refusal(sipCase, move, sara, at)?.code;

describe('A meeting that is booked anew', () => {
  it('goes on in its event, which is another only in another calendar, or to or from video', () => {
    const moved = next(booked);
    assert.deepEqual([moved?.takesOver, moved?.eventId, moved?.joinUrl], ['e-1', undefined, undefined]);

    const taken = { ...booked, convener: { ...booked.convener, person: rut.person } };
    assert.deepEqual([next(taken)?.takesOver, next(taken)?.organizer], [undefined, rut.person]);
    for (const [from, to, kept] of [
      ['video', 'hybrid', true],
      ['inPerson', 'phone', true],
      ['video', 'phone', false],
      ['inPerson', 'hybrid', false],
    ] as const) {
      const made = next(withMeeting({ form: from }), anew({ form: to, place: 'Rum 3' }));
      assert.deepEqual([made?.form, made?.takesOver], [to, kept ? 'e-1' : undefined], `${from} to ${to}`);
    }
  });

  it('gets another event where the video meeting never came to be, and keeps what is left to do of one that did', () => {
    assert.equal(next(withMeeting({ videoLeft: 'missing' }))?.takesOver, undefined);

    const unlocked = after(
      withMeeting({ videoLeft: 'unlocked' }),
      anew({ form: 'hybrid', place: 'Rum 3' }),
      sara,
      now,
    );
    const done = (eventId: string) =>
      after(unlocked, { kind: 'meetingBooked', meetingId: meetingId('m-2'), eventId }, system, now);
    assert.deepEqual(
      ['e-1', 'e-9'].map((eventId) => done(eventId).meetings.at(-1)?.videoLeft),
      ['unlocked', undefined],
    );
    assert.equal(done('e-1').meetings.at(-1)?.takesOver, undefined);
  });

  it('in the middle of being moved goes on in the same event still', () => {
    const twice = after(
      after(booked, anew({ slot: nineOn('2026-03-20') }), sara, now),
      anew({ meetingId: meetingId('m-3'), oldMeetingId: meetingId('m-2'), slot: nineOn('2026-03-24') }),
      sara,
      now,
    );

    assert.equal(twice.meetings.at(-1)?.takesOver, 'e-1');
  });

  it('that could not be, stands as it was, and may be tried once more', () => {
    for (const move of [
      { slot: nineOn('2026-03-20') },
      { form: 'phone', place: 'Sara ringer upp' },
    ] as const) {
      const failed = after(
        after(booked, anew(move), sara, now),
        { kind: 'bookingFailed', meetingId: meetingId('m-2') },
        system,
        now,
      );
      const { state, eventId, form, slot, takesOver, replaces } = failed.meetings.at(-1) ?? {};
      const { form: formBefore, slot: slotBefore } = booked.meetings.at(-1) ?? {};

      assert.deepEqual([state, eventId, form, slot], ['booked', 'e-1', formBefore, slotBefore]);
      assert.deepEqual([takesOver, replaces], [undefined, undefined]);
      const again = anew({ ...move, meetingId: meetingId('m-3'), oldMeetingId: meetingId('m-2') });
      assert.equal(codeOf(failed, again), undefined);
    }
  });

  it('in another event has the old one until that stands, and is off in both when it is called off before', () => {
    const asPhone = after(booked, anew({ form: 'phone', place: 'Sara ringer upp' }), sara, now);
    const done = { kind: 'meetingBooked', meetingId: meetingId('m-2'), eventId: 'e-2' } as const;
    const off = { kind: 'cancelMeeting', meetingId: meetingId('m-2') } as const;
    const cancels = (before: SipCase, move: Move, actor: Actor) =>
      followUpsOf(before, after(before, move, actor, now), move).flatMap((each) =>
        each.do === 'cancel' ? [each.meetingId] : [],
      );

    assert.deepEqual(cancels(booked, anew({ form: 'phone', place: 'Sara ringer upp' }), sara), []);
    assert.deepEqual(cancels(asPhone, done, system), [theMeeting]);
    assert.deepEqual(cancels(asPhone, off, sara).sort(), ['m-2', theMeeting].sort());
    assert.equal(after(asPhone, done, system, now).meetings.at(-1)?.replaces, undefined);
  });

  it('just as it is has nothing changed, until its failing or another convener gives a reason', () => {
    const place = { identified: {}, places: { [theMeeting]: 'Rum 3' } };
    const inRoom = withMeeting(
      { form: 'inPerson' },
      { ...booked, sealed: { ...booked.sealed, meeting: place } },
    );

    assert.equal(codeOf(booked, anew()), 'nothingChanged');
    assert.equal(codeOf(inRoom, anew({ form: 'inPerson', place: 'Rum 3' })), 'nothingChanged');
    for (const changed of [{ form: 'video' }, { form: 'hybrid' }, { place: 'Rum 4' }] as const)
      assert.equal(codeOf(inRoom, anew(changed)), undefined, JSON.stringify(changed));
    assert.equal(codeOf(withMeeting({ state: 'failed' }), anew()), undefined);
    assert.equal(codeOf(withMeeting({ organizer: rut.person }), anew()), undefined);
  });

  it('needs a place in a room, and on the telephone somebody who rings, unless identity is protected (R69)', () => {
    const place = { identified: {}, places: { [theMeeting]: 'Rum 3' } };
    const sealed = { ...booked.sealed, meeting: place };
    const inRoom = withMeeting({ form: 'inPerson' }, { ...booked, sealed });
    const safe = { ...booked, namedOnly: [sara.person] };

    assert.equal(codeOf(booked, anew({ form: 'inPerson' })), 'placeMissing');
    assert.equal(codeOf(booked, anew({ form: 'hybrid', place: '' })), 'placeMissing');
    assert.equal(codeOf(inRoom, anew({ place: '' })), 'placeMissing');
    assert.equal(codeOf(inRoom, anew({ form: 'phone' })), 'callerMissing', 'a room rings nobody');
    assert.equal(codeOf(inRoom, anew({ form: 'phone', place: 'Rum 3' })), 'callerMissing');
    assert.equal(codeOf(inRoom, anew({ form: 'phone', place: 'Ring 031-1' })), undefined);
    assert.equal(codeOf(safe, anew({ form: 'inPerson' })), undefined);
  });

  it('keeps its place unless another is said, and has none on video', () => {
    const place = { identified: {}, places: { [theMeeting]: 'Rum 3' } };
    const inRoom = withMeeting(
      { form: 'inPerson' },
      { ...booked, sealed: { ...booked.sealed, meeting: place } },
    );
    const placeAfter = (move: Partial<MoveOf<'rebookMeeting'>>) =>
      after(inRoom, anew({ slot: nineOn('2026-03-20'), ...move }), sara, now).sealed.meeting.places?.[
        meetingId('m-2')
      ];

    assert.deepEqual(
      [
        {},
        { place: 'Rum 4' },
        { form: 'phone', place: 'Ring 031-1' } as const,
        { form: 'video' } as const,
      ].map(placeAfter),
      ['Rum 3', 'Rum 4', 'Ring 031-1', undefined],
    );
  });

  it('at the time that it has is not asked about it again (R30, opening days, answers)', () => {
    const late = { slot: nineOn('2026-04-11') };
    const answered = booked.recipients.map((each) => ({
      ...each,
      askedTimes: [late.slot.start],
      worksOn: [],
    }));
    const saturday = withMeeting(late, { ...booked, recipients: answered });

    assert.equal(codeOf(saturday, anew({ ...late, form: 'phone', place: 'Ring 031-1' })), undefined);
    assert.equal(codeOf(booked, anew({ ...late, form: 'phone', place: 'Ring 031-1' })), 'laterThanGoal');
    assert.equal(
      codeOf(saturday, anew({ ...late, form: 'phone', place: 'Ring 031-1' }), '2026-04-11 09:30'),
      'timeHasPassed',
    );
  });
});

describe('The guests of a booked meeting', () => {
  const promised = (sipCase: SipCase, move: Move, actor: Actor) => {
    const decision = decide(sipCase, move, actor, when(now), world);
    assert.ok(decision.ok, move.kind);
    return decision.effects.flatMap((effect) => (effect.do === 'invite' ? [effect.meetingId] : []));
  };
  const without = (id: typeof bup): SipCase => ({
    ...booked,
    recipients: booked.recipients.map((each) => (each.id === id ? { ...each, state: 'sent' } : each)),
  });
  const handed = { ...oneOfEach.handBack, recipientId: bup };
  const onlyYes = (sipCase: SipCase): SipCase => ({
    ...sipCase,
    recipients: sipCase.recipients.map((each) => (each.id === bup ? { ...each, state: 'accepted' } : each)),
  });

  for (const [what, sipCase, move, actor] of [
    ['says yes', without(bup), { kind: 'acceptSummons', recipientId: bup, worksOn: [] }, maja],
    ['says who comes', without(centre), confirmation(centre), vera],
    ['says no', booked, { ...oneOfEach.declineSummons, recipientId: bup }, maja],
    ['hands it back', onlyYes(booked), handed, maja],
    ['is taken away', booked, { kind: 'removeRecipient', recipientId: father }, sara],
    ['is left out of the consent', booked, { kind: 'narrowConsent', unitId: healthCentre }, sara],
    ['convenes in another’s place', booked, { kind: 'reassignConvener', person: rut.person }, rut],
  ] as const)
    it(`are asked anew when somebody ${what}`, () => {
      assert.deepEqual(promised(sipCase, move, actor), [theMeeting]);
    });

  it('are let alone when nobody begins to come or stops, and where no meeting is booked', () => {
    assert.deepEqual(promised(booked, confirmation(bup), maja), []);
    assert.deepEqual(promised(booked, { kind: 'cancelMeeting', meetingId: theMeeting }, sara), []);
    assert.deepEqual(promised(booked, anew({ form: 'phone', place: 'Ring 031-1' }), sara), []);
    const called = alexBefore('bookMeeting');
    assert.deepEqual(promised(called, { ...oneOfEach.declineSummons, recipientId: bup }, maja), []);
    assert.deepEqual(promised(called, booking(), sara), []);
  });
});

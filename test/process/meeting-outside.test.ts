/** What somebody does to a booked meeting in Outlook counts, and never takes the place of what a party has answered themselves. */
import assert from 'node:assert/strict';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import { dueMoves } from '../../src/process/deadlines.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import {
  after,
  alexBefore,
  bup,
  centre,
  nineOn,
  refusal,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { sara, system } from '../support/people.js';
import { day, instant, meetingId } from '../../src/process/ids.js';
import { meetingMinutes } from '../../src/process/meeting-length.js';
import { at } from '../../src/process/time.js';
import { timesInQuestion } from '../../src/process/times-in-question.js';

const booked = () => alexBefore('holdMeeting');
const moved = oneOfEach.meetingMovedOutside;
const says = (answer: MoveOf<'answeredOutside'>['answer'], by = bup): MoveOf<'answeredOutside'> => ({
  kind: 'answeredOutside',
  meetingId: theMeeting,
  answeredBy: by,
  answer,
  ...(answer === 'otherTime' ? { proposed: nineOn('2026-03-24') } : {}),
});
const on = '2026-03-10';
const meetingIn = (sipCase: ReturnType<typeof booked>) =>
  sipCase.meetings.find(({ id }) => id === theMeeting);

describe('A meeting in Outlook', () => {
  it('has the time that the calendar says, and the clock says again when it begins', () => {
    const begun = after(booked(), oneOfEach.meetingBegins, { kind: 'clock' }, '2026-03-19 09:00');

    const sipCase = after(begun, moved, system, '2026-03-19 09:05');

    assert.deepEqual(meetingIn(sipCase)?.slot, moved.slot);
    assert.equal(sipCase.state, 'meetingBooked');
    assert.ok(
      dueMoves(sipCase, world).some(
        ({ move, at }) => move.kind === 'meetingBegins' && at === moved.slot.start,
      ),
    );
  });

  it('is a newer edition of the same meeting, for calendar files that went by letter', () => {
    const twice: Move = { ...moved, was: moved.slot.start, slot: nineOn('2026-03-24') };

    const sipCase = after(after(booked(), moved, system, on), twice, system, on);

    assert.deepEqual(meetingIn(sipCase)?.anew, { first: theMeeting, times: 2 });
  });

  it('is not moved twice by one change, nor back by what was read before it was booked anew', () => {
    const sipCase = after(booked(), moved, system, on);

    assert.equal(refusal(sipCase, moved, system, on)?.code, 'notNow');
    assert.equal(refusal(sipCase, { ...moved, was: moved.slot.start }, system, on)?.code, 'alreadyAnswered');
  });

  it('that is over is left as it was held, whatever is done in the calendar', () => {
    const late = '2026-03-21';

    assert.equal(refusal(booked(), moved, system, late)?.code, 'timeHasPassed');
    assert.equal(refusal(booked(), oneOfEach.meetingGoneOutside, system, late)?.code, 'timeHasPassed');
  });

  it('that is put at a time that has been keeps its own, and the convener is told once for each such time', () => {
    const past = oneOfEach.meetingInPastOutside;
    const told = after(booked(), past, system, on);
    const back: Move = { kind: 'meetingInPastOutside', meetingId: theMeeting };

    assert.deepEqual(
      [meetingIn(told)?.slot, meetingIn(told)?.pastOutside],
      [meetingIn(booked())?.slot, past.slot],
    );
    assert.equal(refusal(told, past, system, on)?.code, 'alreadyAnswered');
    assert.equal(refusal(told, { ...past, slot: nineOn('2026-03-06') }, system, on), undefined);
    assert.equal(
      refusal(booked(), { ...past, slot: nineOn('2026-03-24') }, system, on)?.code,
      'timeHasPassed',
    );
    assert.equal(refusal(booked(), past, system, '2026-03-20')?.code, 'timeHasPassed');
    assert.equal(refusal(booked(), back, system, on)?.code, 'alreadyAnswered');
    assert.equal(meetingIn(after(told, back, system, on))?.pastOutside, undefined);
    assert.equal(meetingIn(after(told, moved, system, on))?.pastOutside, undefined);
  });

  it('that is moved past the aim needs its reason afterwards, once, and keeps it under seal (R30)', () => {
    const late = after(booked(), { ...moved, slot: nineOn('2026-04-09') }, system, on);
    const why = oneOfEach.explainLateMeeting;

    assert.equal(refusal(booked(), why, sara, on)?.code, 'alreadyAnswered');
    assert.equal(refusal(late, { ...why, reason: ' ' }, sara, on)?.code, 'lateNeedsReason');
    const { sealed, ...clear } = after(late, why, sara, on);
    assert.deepEqual([sealed.reasons?.R30, clear.warned], ['Skollov', ['R30']]);
    assert.doesNotMatch(JSON.stringify(clear), /Skollov/);
    assert.equal(refusal({ sealed, ...clear }, why, sara, on)?.code, 'alreadyAnswered');
  });

  it('that is gone is called off, and another can be booked at once', () => {
    const sipCase = after(booked(), oneOfEach.meetingGoneOutside, system, on);

    assert.equal(sipCase.state, 'readyToCall');
    assert.equal(
      refusal(sipCase, { ...oneOfEach.bookMeeting, meetingId: meetingId('m-2') }, sara, on),
      undefined,
    );
    assert.equal(refusal(sipCase, oneOfEach.meetingGoneOutside, system, on)?.code, 'notNow');
  });

  it('that is being booked is nobody’s to move from outside', () => {
    const booking = after(alexBefore('bookMeeting'), oneOfEach.bookMeeting, sara, '2026-03-06');

    for (const move of [moved, oneOfEach.meetingGoneOutside, says('declined')])
      assert.equal(refusal(booking, move, system, '2026-03-06')?.code, 'notNow');
  });
});

describe('A meeting whose length was changed by hand', () => {
  it('keeps that length when it is booked anew, and the planned one when there is no meeting any more', () => {
    const { start } = nineOn('2026-03-20');
    const longer: Move = { ...moved, slot: { start, end: at(day('2026-03-20'), '10:30') } };
    const sipCase = after(booked(), longer, system, on);

    assert.equal(meetingMinutes(sipCase), 90);
    assert.ok(
      timesInQuestion(sipCase, instant(when(on))).every(
        ({ start: from, end }) => minutesIn(from, end) === 90,
      ),
    );
    assert.equal(meetingMinutes(after(sipCase, oneOfEach.meetingGoneOutside, system, on)), 60);
  });
});

const minutesIn = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000;

describe('An answer in Outlook', () => {
  it('stands beside the answer to the summons, which is as it was', () => {
    const before = booked();

    const sipCase = after(before, says('declined'), system, on);

    assert.deepEqual(sipCase.recipients, before.recipients);
    assert.deepEqual(meetingIn(sipCase)?.outside, [{ recipientId: bup, answer: 'declined' }]);
  });

  it('is told once, and again only when it is another', () => {
    const sipCase = after(booked(), says('declined'), system, on);

    assert.equal(refusal(sipCase, says('declined'), system, on)?.code, 'alreadyAnswered');
    assert.equal(refusal(sipCase, says('otherTime'), system, on), undefined);
    assert.equal(refusal(sipCase, says('declined', centre), system, on), undefined);
    assert.equal(refusal(booked(), says('comes'), system, on)?.code, 'alreadyAnswered');
  });

  it('is gone when they say that they come, or when the meeting has another time', () => {
    const sipCase = after(booked(), says('declined'), system, on);

    assert.deepEqual(meetingIn(after(sipCase, says('comes'), system, on))?.outside, []);
    assert.equal(meetingIn(after(sipCase, moved, system, on))?.outside, undefined);
  });

  it('is not told in the morning when it has been changed in the night', () => {
    const no = after(booked(), says('declined'), system, on);
    const [tell] = followUpsOf(booked(), no, says('declined'));
    assert.ok(tell?.do === 'tell');
    const seen = (sipCase: typeof no) => ({ sipCase, world, names: {} });

    assert.equal(isOvertaken(tell, seen(no)), false);
    assert.equal(isOvertaken(tell, seen(after(no, says('comes'), system, on))), true);
    assert.equal(isOvertaken(tell, seen(after(no, oneOfEach.meetingGoneOutside, system, on))), true);
  });
});

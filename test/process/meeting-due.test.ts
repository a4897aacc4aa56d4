/** A booked meeting before and after: the working day before it, its end, and the working day after that. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import type { MoveKind } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  father,
  hold,
  nineOn,
  theMeeting,
  world,
} from '../support/a-case.js';
import { clock, sara, system } from '../support/people.js';
import { oneOfEach } from '../support/moves.js';

function bookedOn(day: string, at = '2026-03-06 09:00'): SipCase {
  const begun = after(
    alexBefore('bookMeeting'),
    { ...booking(day), reason: 'x', onPurpose: true } as never,
    sara,
    at,
  );
  return after(begun, { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' }, system, at);
}

/** When it is due, in UTC to the minute. */
const due = (sipCase: SipCase, kind: MoveKind) =>
  dueMoves(sipCase, world)
    .filter(({ move }) => move.kind === kind)
    .map(({ at }) => at.slice(0, 16));

describe('A booked meeting', () => {
  it('is reminded of at eight on the working day before', () => {
    assert.deepEqual(due(bookedOn('2026-03-19'), 'remindOfMeeting'), ['2026-03-18T07:00']);
    assert.deepEqual(due(bookedOn('2026-03-23'), 'remindOfMeeting'), ['2026-03-20T07:00']);
    // After Easter: Maundy Thursday, in summer time.
    assert.deepEqual(due(bookedOn('2026-04-07'), 'remindOfMeeting'), ['2026-04-02T06:00']);
  });

  it('is not reminded of where it was booked after that', () => {
    assert.deepEqual(due(bookedOn('2026-03-19', '2026-03-18 09:00'), 'remindOfMeeting'), []);
  });

  it('is asked about when it ends, and once more the working day after, until it is noted', () => {
    const friday = bookedOn('2026-03-20');
    assert.deepEqual(due(friday, 'askIfHeld'), ['2026-03-20T09:00']);
    assert.deepEqual(due(friday, 'askIfHeldNextDay'), ['2026-03-23T07:00']);

    const held = after(friday, hold(), sara, '2026-03-20 10:30');
    assert.deepEqual([...due(held, 'askIfHeld'), ...due(held, 'askIfHeldNextDay')], []);
  });

  it('is asked about again every week, until it is noted', () => {
    const first = after(bookedOn('2026-03-19'), oneOfEach.askIfHeld, clock, '2026-03-19 10:00');
    assert.deepEqual(due(first, 'askIfHeldAgain'), []);
    const second = after(first, oneOfEach.askIfHeldNextDay, clock, '2026-03-20 08:00');
    assert.deepEqual(due(second, 'askIfHeldAgain'), ['2026-03-27T07:00']);
    const third = after(second, oneOfEach.askIfHeldAgain, clock, '2026-03-27 08:00');
    // Good Friday, and Easter, are nobody's working days.
    assert.deepEqual(due(third, 'askIfHeldAgain'), ['2026-04-07T06:00']);
    const fourth = after(third, oneOfEach.askIfHeldAgain, clock, '2026-04-07 08:00');
    assert.deepEqual(due(fourth, 'askIfHeldAgain'), ['2026-04-14T06:00']);

    const held = after(fourth, hold(), sara, '2026-04-08 10:30');
    assert.deepEqual(due(held, 'askIfHeldAgain'), []);
  });

  it('is never asked about twice on one day, not even where the first question was late or waited for the morning', () => {
    const late = after(bookedOn('2026-03-19'), oneOfEach.askIfHeld, clock, '2026-03-24 09:00');
    assert.deepEqual(due(late, 'askIfHeldNextDay'), ['2026-03-25T07:00']);
    const evening = after(bookedOn('2026-03-19'), oneOfEach.askIfHeld, clock, '2026-03-19 18:30');
    assert.deepEqual(due(evening, 'askIfHeldNextDay'), ['2026-03-23T07:00']);
    const saturday = after(bookedOn('2026-03-20'), oneOfEach.askIfHeld, clock, '2026-03-21 10:00');
    assert.deepEqual(due(saturday, 'askIfHeldNextDay'), ['2026-03-24T07:00']);
  });

  it('is asked about anew where it has moved after it was asked about: not before it has been, and the working day after again', () => {
    const asked = after(
      bookedOn('2026-03-19'),
      { kind: 'askIfHeld', meetingId: theMeeting },
      clock,
      '2026-03-19 10:00',
    );
    const { start: was } = nineOn('2026-03-19');
    const move = {
      kind: 'meetingMovedOutside',
      meetingId: theMeeting,
      was,
      slot: nineOn('2026-03-26'),
    } as const;
    const moved = after(asked, move, system, '2026-03-19 11:00');

    assert.deepEqual(due(moved, 'askIfHeld'), ['2026-03-26T09:00']);
    assert.deepEqual(due(moved, 'askIfHeldNextDay'), ['2026-03-27T07:00']);
  });

  it('is spoken of once in each way', () => {
    const asked = after(bookedOn('2026-03-19'), oneOfEach.askIfHeld, clock, '2026-03-19 10:00');
    assert.deepEqual(due(asked, 'askIfHeld'), []);
  });

  it('reminds whoever has not answered to do so, and rings nobody about it', () => {
    const booked = bookedOn('2026-03-19');
    const { [father]: own, ...others } = booked.sealed.recipients;
    assert.ok(own?.person?.mail);
    const { mail: _mail, ...person } = own.person;
    const silent: SipCase = {
      ...booked,
      recipients: booked.recipients.map((one) => (one.id === bup ? { ...one, state: 'received' } : one)),
      sealed: { ...booked.sealed, recipients: { ...others, [father]: { ...own, person } } },
    };
    const told = followUpsOf(silent, silent, oneOfEach.remindOfMeeting).flatMap((effect) =>
      effect.do === 'send' || effect.do === 'tell'
        ? [`${effect.do === 'send' ? effect.card : effect.news} ${effect.recipientId ?? ''}`]
        : [],
    );

    assert.ok(told.includes(`reminder ${bup}`));
    assert.ok(!told.some((one) => one.endsWith(father)));
  });
});

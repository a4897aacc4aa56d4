/** Another time that somebody proposes in Outlook, after the meeting is moved, called off or made longer. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import { day, instant, meetingId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { timesInQuestion } from '../../src/process/times-in-question.js';
import { caseCard } from '../../src/steps/case/case.card.js';
import { rebook } from '../../src/steps/meeting/rebook.js';
import { after, alexBefore, booking, bup, nineOn, theMeeting, when, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { sara, system } from '../support/people.js';
import { pressed } from '../support/pressed.js';
import { seenCard } from '../support/seen-card.js';

const now = '2026-03-06 09:00';
const monday = { start: at(day('2026-03-23'), '10:00'), end: at(day('2026-03-23'), '11:00') };
const says = (answer: 'otherTime' | 'declined' | 'comes', id = theMeeting): Move => ({
  ...{ kind: 'answeredOutside', meetingId: id, answeredBy: bup, answer },
  ...(answer === 'otherTime' ? { proposed: monday } : {}),
});
const proposed = () =>
  [booking(), { kind: 'meetingBooked', meetingId: theMeeting, eventId: 'e' } as const].reduce(
    (sipCase, move) => after(sipCase, move, move.kind === 'meetingBooked' ? system : sara, now),
    alexBefore('bookMeeting'),
  );
const booked = () => after(proposed(), says('otherTime'), system, now);
const slotOf = (sipCase: SipCase) =>
  timesInQuestion(sipCase, instant(when(now))).find(({ start }) => start === monday.start);
const card = (sipCase: SipCase) => seenCard(caseCard, { sipCase, reader: { as: 'convener' }, now }).text;

describe('A time that is proposed in the calendar', () => {
  it('is there to choose when the meeting is called off', () => {
    const off = after(booked(), { kind: 'cancelMeeting', meetingId: theMeeting }, sara, now);

    assert.deepEqual(slotOf(off), monday);
    assert.match(card(off), /föreslås av BUP Öster/);
  });

  it('stands while another time is booked, whoever moved the meeting there, until that one is booked', () => {
    const slot = nineOn('2026-03-24');
    const byHand: Move = {
      ...{ kind: 'meetingMovedOutside', meetingId: theMeeting },
      ...{ was: nineOn('2026-03-19').start, slot },
    };
    const anew = { ...oneOfEach.rebookMeeting, oldMeetingId: theMeeting, meetingId: meetingId('m-2'), slot };
    const moves: readonly (readonly [Move, typeof sara | typeof system])[] = [
      [byHand, system],
      [{ ...anew, onPurpose: true }, sara],
    ];
    for (const [move, by] of moves) {
      const begun = after(booked(), move, by, now);
      const id = begun.meetings.at(-1)?.id ?? theMeeting;
      const moved =
        by === sara
          ? after(begun, { kind: 'meetingBooked', meetingId: id, eventId: 'e' }, system, now)
          : begun;
      assert.deepEqual(slotOf(moved), monday, move.kind);
      assert.match(card(moved), /föreslås av BUP Öster/, move.kind);
      // What they say of the new time is their last word.
      assert.equal(slotOf(after(moved, says('declined', id), system, now)), undefined, move.kind);
    }
    const taken = after(booked(), { ...byHand, slot: monday }, system, now);
    assert.doesNotMatch(card(taken), /föreslås av BUP Öster/);
  });

  it('keeps the length that it was proposed with, also where the meeting is made longer by hand', () => {
    const longer: Move = {
      ...{ kind: 'meetingMovedOutside', meetingId: theMeeting, was: nineOn('2026-03-19').start },
      slot: { start: nineOn('2026-03-19').start, end: at(day('2026-03-19'), '10:30') },
    };
    const sipCase = after(booked(), longer, system, now);
    assert.deepEqual(slotOf(sipCase), monday);
    assert.match(card(sipCase), /10\.00–11\.00/);

    const facts = convenerFacts({ sipCase, world, names: {} });
    const typed = rebook.payload.parse({ time: monday.start, form: 'video' });
    const [move] = rebook.moves(typed, pressed(facts, { now: when(now) }));
    assert.ok(move?.kind === 'rebookMeeting');
    assert.deepEqual(move.slot, monday);
  });

  it('is heard again where only its length is another', () => {
    const longer = {
      ...says('otherTime'),
      proposed: { start: monday.start, end: at(day('2026-03-23'), '12:00') },
    };
    const sipCase = after(booked(), longer, system, now);

    assert.deepEqual(slotOf(sipCase), longer.proposed);
  });

  it('has the length of the meeting where its own can only be a slip', () => {
    for (const end of [monday.start, at(day('2026-03-25'), '10:00')]) {
      const slip = { ...says('otherTime'), proposed: { start: monday.start, end } };
      assert.deepEqual(slotOf(after(booked(), slip, system, now)), monday, end);
    }
  });
});

/** A meeting with one guardian alone, where the two must never meet (P4): beside the case's own, and known to nobody else. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import type { Move } from '../../src/process/moves.js';
import { day, meetingId } from '../../src/process/ids.js';
import { decide } from '../../src/process/decide.js';
import { disclose } from '../../src/process/disclosure.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { after, alexAtEnd, alexBefore, bup, refusal, when, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { maja, sara, system } from '../support/people.js';

const on = '2026-03-12';
const apart = (sipCase: SipCase) =>
  after(sipCase, { kind: 'protectIdentity', guardiansApart: true }, sara, on);
/** Booked in clear first, so that a meeting of the SIP's own stands too. */
const called = () => apart(alexBefore('bookMeeting'));
const asked = () => after(called(), oneOfEach.bookApart, sara, on);
const booked = () => after(asked(), oneOfEach.apartBooked, system, on);

function decided(sipCase: SipCase, move: Move, actor: Actor) {
  const decision = decide(sipCase, move, actor, when(on), world);
  assert.ok(decision.ok);
  return decision;
}

describe('A meeting with one guardian alone (R69, P4)', () => {
  it('is booked only where the guardians are kept apart', () => {
    assert.equal(refusal(alexBefore('bookMeeting'), oneOfEach.bookApart, sara, on)?.code, 'notNow');
    assert.equal(refusal(called(), oneOfEach.bookApart, sara, on), undefined);
    assert.equal(refusal(called(), oneOfEach.bookApart, maja, on)?.code, 'notYours');
  });

  it('leaves the case and its own meeting as they were', () => {
    const before = called();
    const all = booked();

    assert.deepEqual([all.state, all.meetings], [before.state, before.meetings]);
    assert.deepEqual(
      all.apart?.map(({ state, eventId }) => [state, eventId]),
      [['booked', 'e-2']],
    );
  });

  it('tells nobody, and asks for one event', () => {
    const decision = decided(called(), oneOfEach.bookApart, sara);
    assert.deepEqual(decision.effects, [{ do: 'book', meetingId: 'm-apart' }, { do: 'refresh' }]);
    assert.deepEqual(decided(asked(), oneOfEach.apartBooked, system).effects, [{ do: 'refresh' }]);
  });

  it('is in nothing that a called unit sees', () => {
    const seen = { sipCase: booked(), world, names: {} };
    for (const as of ['receiver', 'participant'] as const)
      assert.equal(JSON.stringify(disclose(seen, { as, recipientId: bup })).includes('m-apart'), false);
  });

  it('is one at a time, ahead, on a day that offices work, or on purpose', () => {
    assert.equal(
      refusal(booked(), { ...oneOfEach.bookApart, meetingId: meetingId('m-2') }, sara, on)?.code,
      'notNow',
    );
    const slot = { start: at(day('2026-03-21'), '10:00'), end: at(day('2026-03-21'), '11:00') };
    const saturday = { ...oneOfEach.bookApart, slot } as const;
    assert.equal(refusal(called(), saturday, sara, on)?.code, 'closedDay');
    assert.equal(refusal(called(), { ...saturday, onPurpose: true }, sara, on), undefined);
    assert.equal(refusal(called(), oneOfEach.bookApart, sara, '2026-03-20')?.code, 'timeHasPassed');
  });

  it('is asked for anew when the calendar could not book it', () => {
    const failed = after(asked(), oneOfEach.apartFailed, system, on);
    const again = { ...oneOfEach.bookApart, meetingId: meetingId('m-2') } as const;
    assert.deepEqual(
      after(failed, again, sara, on).apart?.map(({ state }) => state),
      ['failed', 'booking'],
    );
  });

  it('is held once it has begun, and counts as no meeting of the SIP', () => {
    assert.equal(refusal(booked(), oneOfEach.holdApart, sara, on)?.code, 'meetingNotYet');
    const held = after(booked(), oneOfEach.holdApart, sara, '2026-03-19 11:00');
    assert.deepEqual([held.apart?.[0]?.state, held.state], ['held', called().state]);
  });

  it('has the time that its event gets in Outlook by hand, and nobody but the convener is told', () => {
    const moved = oneOfEach.apartMovedOutside;
    const { effects, sipCase } = decided(booked(), moved, system);

    assert.deepEqual([sipCase.apart?.[0]?.slot, sipCase.apart?.[0]?.state], [moved.slot, 'booked']);
    assert.deepEqual(
      [sipCase.state, sipCase.meetings, sipCase.recipients],
      [called().state, called().meetings, called().recipients],
    );
    assert.deepEqual(
      effects.map((effect) => ('to' in effect ? [effect.do, effect.to] : effect.do)),
      [['tell', 'convener'], 'refresh'],
    );
    const [tell] = effects;
    assert.ok(tell?.do === 'tell');
    const off = after(sipCase, oneOfEach.cancelApart, sara, on);
    assert.deepEqual(
      [sipCase, off].map((each) => isOvertaken(tell, { sipCase: each, world, names: {} })),
      [false, true],
    );
    assert.equal(refusal(sipCase, moved, system, on)?.code, 'notNow', 'it stood then at another time');
    const stays = { ...moved, slot: booked().apart![0]!.slot };
    assert.equal(refusal(booked(), stays, system, on)?.code, 'alreadyAnswered');
    assert.equal(refusal(booked(), moved, system, '2026-03-21')?.code, 'timeHasPassed');
    assert.equal(refusal(booked(), moved, sara, on)?.code, 'notYours');
  });

  it('is off when somebody takes its event away, while it is ahead, and can be booked anew', () => {
    const gone = oneOfEach.apartGoneOutside;
    const { effects, sipCase } = decided(booked(), gone, system);

    assert.deepEqual([sipCase.apart?.[0]?.state, sipCase.state], ['cancelled', called().state]);
    assert.deepEqual(
      effects.map((effect) => ('to' in effect ? [effect.do, effect.to] : effect.do)),
      [['tell', 'convener'], 'refresh'],
    );
    assert.equal(refusal(booked(), gone, system, '2026-03-19 09:30')?.code, 'timeHasPassed');
    const again = { ...oneOfEach.bookApart, meetingId: meetingId('m-2') } as const;
    assert.equal(refusal(sipCase, again, sara, on), undefined);
  });

  it('is called off with its event when the consent is withdrawn or the case is closed', () => {
    const ends: readonly Move[] = [oneOfEach.withdrawConsent, oneOfEach.close];
    for (const move of ends) {
      const { effects, sipCase } = decided(booked(), move, sara);
      assert.equal(sipCase.apart?.[0]?.state, 'cancelled');
      assert.ok(effects.some((effect) => effect.do === 'cancel' && effect.meetingId === 'm-apart'));
    }
  });

  it('may also be held after the plan, to tell about it', () => {
    assert.equal(
      refusal(apart(alexAtEnd()), { ...oneOfEach.bookApart, onPurpose: true }, sara, on),
      undefined,
    );
  });
});

/** Compulsory psychiatric care begins while a SIP runs: the SIP waits, and goes on where it was (R1). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { dueMoves, nextDue } from '../../src/process/deadlines.js';
import { disclose } from '../../src/process/disclosure.js';
import { day } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import {
  after,
  alexAtEnd,
  alexBefore,
  born,
  bup,
  consentOf,
  refusal,
  when,
  world,
} from '../support/a-case.js';
import { atHealthCentre, callBeforeAnswer, withCareContact } from '../support/discharge.js';
import { anna, maja, olle, sara, socialServices, vera } from '../support/people.js';

const begin: Move = { kind: 'coercionBegan' };
const end: Move = { kind: 'coercionEnded' };
const pausedOn = (sipCase: SipCase, now: string) => after(sipCase, begin, sara, now);

describe('Compulsory care that begins', () => {
  it('pauses a SIP in every open state, and never closes it (R1)', () => {
    const open = [
      born(),
      alexBefore('setConsentScope'),
      alexBefore('holdMeeting'),
      alexBefore('savePlan'),
      alexAtEnd(),
    ];
    for (const sipCase of open) {
      const paused = pausedOn(sipCase, '2026-04-24');
      assert.deepEqual([paused.state, paused.coercion?.since], ['pausedCoercion', '2026-04-24']);
      assert.equal(nextDue(paused, world), null);
    }
  });

  it('calls off a booked meeting, and tells those who were to come no reason (R1)', () => {
    const decision = decide(alexBefore('holdMeeting'), begin, sara, when('2026-03-10'), world);
    assert.ok(decision.ok);
    const told = decision.effects.flatMap((effect) =>
      effect.do === 'tell' ? [`${effect.news} ${effect.to}`] : [],
    );

    assert.deepEqual(
      decision.sipCase.meetings.map(({ state }) => state),
      ['cancelled'],
    );
    assert.ok(decision.effects.some((effect) => effect.do === 'cancel'));
    assert.deepEqual([...new Set(told)], ['onHold planOwner', 'meetingOff receiver']);
  });

  it('shows a called unit nothing of what it was called to, nor of why (R1)', () => {
    const paused = pausedOn(alexBefore('holdMeeting'), '2026-03-10');
    const seen = { sipCase: paused, world, names: {} };
    const card = disclose(seen, { as: 'receiver', recipientId: bup });

    assert.doesNotMatch(JSON.stringify(card), /oercion|2026-03-19/);
    assert.equal(disclose(seen, { as: 'participant', recipientId: bup }), undefined);
  });

  it('is said by the convener or the owner of the plan, and by nobody else (R1)', () => {
    const owned = { ...alexBefore('followUpFallsDue'), planOwnerUnitId: socialServices };

    assert.equal(refusal(owned, begin, olle, '2026-03-25'), undefined);
    for (const other of [maja, anna])
      assert.equal(refusal(owned, begin, other, '2026-03-25')?.code, 'notYours');
  });

  it('lets nothing be sent, booked or written meanwhile (R1)', () => {
    const paused = pausedOn(alexBefore('sendSummons'), '2026-03-04 12:00');
    const tried: readonly Move[] = [
      { kind: 'savePreparation', informed: true },
      { kind: 'addRecipient', recipientId: bup, target: { unitId: socialServices } },
      consentOf('guardian1'),
      begin,
    ];

    for (const move of tried) assert.ok(refusal(paused, move, sara, '2026-03-05'), move.kind);
  });
});

describe('Compulsory care that ends', () => {
  it('lets the SIP go on where it was, with its plan and its measures (R1)', () => {
    const active = alexBefore('followUpFallsDue');
    const back = after(pausedOn(active, '2026-03-25'), end, sara, '2026-04-01');

    assert.deepEqual(
      [back.state, back.tasks, back.followUpOn],
      ['planActive', active.tasks, active.followUpOn],
    );
    assert.deepEqual([back.coercion, back.resumeTo], [undefined, undefined]);
  });

  it('lets the preparation go on, and counts anew until it is reminded of (R1, R8)', () => {
    const back = after(pausedOn(born(), '2026-03-03'), end, sara, '2026-03-16');

    assert.equal(back.state, 'preparing');
    assert.deepEqual(
      dueMoves(back, world).map((due) => [due.move.kind, due.at]),
      [['remindToBegin', at(day('2026-03-18'), '08:00')]],
    );
  });

  it('keeps those who were chosen and had heard of nothing; those who were called are called anew (R1)', () => {
    const chosen = after(pausedOn(alexBefore('sendSummons'), '2026-03-04 12:00'), end, sara, '2026-03-09');
    const called = after(pausedOn(alexBefore('acknowledge'), '2026-03-04 12:00'), end, sara, '2026-03-09');

    assert.deepEqual([chosen.state, called.state], ['readyToCall', 'readyToCall']);
    assert.ok(chosen.recipients.every(({ state }) => state === 'chosen'));
    assert.ok(called.recipients.every(({ state }) => state === 'withdrawn'));
  });

  it('gives a follow-up that was due its days of grace anew, and blames nobody for the pause (R1, R56)', () => {
    const back = after(pausedOn(alexAtEnd(), '2026-04-24'), end, sara, '2026-06-01 10:00');

    assert.deepEqual(
      dueMoves(back, world)
        .filter(({ move }) => move.kind === 'escalateFollowUp')
        .map((due) => due.at),
      [at(day('2026-06-08'), '08:00')],
    );
  });

  it('asks for a consent that has grown old before the SIP goes on (R1, R22)', () => {
    const late = '2026-11-02';
    const waiting = after(pausedOn(alexBefore('followUpFallsDue'), '2026-03-25'), end, sara, late);
    const renew = (giver: 'guardian1' | 'guardian2'): Move => ({ ...consentOf(giver), givenOn: day(late) });
    const one = after(waiting, renew('guardian1'), sara, late);

    assert.deepEqual(
      [waiting.state, ...waiting.consents.map(({ state }) => state)],
      ['pausedConsent', 'asked', 'asked'],
    );
    assert.equal(one.state, 'pausedConsent');
    assert.equal(after(one, renew('guardian2'), sara, late).state, 'planActive');
  });

  it('waits for a consent that was taken back meanwhile, in whichever order (R1, R21)', () => {
    const withdraw: Move = { kind: 'withdrawConsent', giver: 'guardian1' };
    const during = after(
      pausedOn(alexBefore('followUpFallsDue'), '2026-03-25'),
      withdraw,
      sara,
      '2026-03-26',
    );
    const before = pausedOn(
      after(alexBefore('followUpFallsDue'), withdraw, sara, '2026-03-25'),
      '2026-03-26',
    );

    assert.equal(during.state, 'pausedCoercion');
    for (const paused of [during, before]) {
      const waiting = after(paused, end, sara, '2026-04-01');
      assert.equal(waiting.state, 'pausedConsent');
      const renew: Move = { ...consentOf('guardian1'), givenOn: day('2026-04-01') };
      assert.equal(after(waiting, renew, sara, '2026-04-01').state, 'planActive');
    }
  });

  it('does not ask for a consent that nobody was asked for before (R1)', () => {
    const called = after(withCareContact(), callBeforeAnswer, vera, '2026-03-10');
    const back = (sipCase: SipCase) =>
      after(after(sipCase, begin, vera, '2026-03-10'), end, vera, '2026-03-20').state;

    assert.deepEqual([back(called), back(atHealthCentre())], ['readyToCall', 'preparing']);
    assert.equal(
      refusal(
        pausedOn(alexBefore('setConsentScope'), '2026-03-03'),
        { kind: 'withdrawConsent', giver: 'guardian1' },
        sara,
        '2026-03-03',
      )?.code,
      'notNow',
    );
  });
});

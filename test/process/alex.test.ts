/** Alex's road through decide alone: the whole process on one screen. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { recipientId } from '../../src/process/ids.js';
import {
  alexAtEnd,
  alexBefore,
  after,
  booking,
  born,
  bup,
  centre,
  refusal,
  theMeeting,
} from '../support/a-case.js';
import { anna, bupEast, clock, maja, sara } from '../support/people.js';

describe('Alex (S1) through the tables', () => {
  it('goes the whole way from need to the follow-up that falls due', () => {
    assert.equal(alexAtEnd().state, 'followUpDue');
  });

  it('blocks the invitation to the grandmother whom the consent excepts (R16)', () => {
    const move = {
      kind: 'addRecipient',
      recipientId: recipientId('r-mormor'),
      target: { person: { label: 'Mormor', relation: 'relative' } },
    } as const;

    assert.equal(refusal(alexBefore('sendSummons'), move, sara, '2026-03-04 09:40')?.code, 'consentExcludes');
  });

  it('lets the dispatcher pass the summons on and the unit answer in its own name (R42)', () => {
    const routed = after(
      alexBefore('routeToUnit'),
      { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
      anna,
      '2026-03-04 10:43',
    );
    const accept = { kind: 'acceptSummons', recipientId: bup, worksOn: [] } as const;

    assert.equal(routed.recipients.find(({ id }) => id === bup)?.atUnitId, bupEast);
    assert.equal(refusal(routed, accept, anna, '2026-03-05 08:00')?.code, 'passedOnSince');
    assert.equal(refusal(routed, accept, maja, '2026-03-05 08:00'), undefined);
  });

  it('asks for an answer within five working days, and for a meeting within three weeks (R30)', () => {
    const called = alexBefore('acknowledge');

    assert.deepEqual(
      called.recipients.map(({ answerBy }) => answerBy),
      ['2026-03-11', '2026-03-11', '2026-03-11'],
    );
    assert.equal(
      refusal(alexBefore('bookMeeting'), booking('2026-03-25'), sara, '2026-03-06 10:00'),
      undefined,
    );
    assert.equal(
      refusal(alexBefore('bookMeeting'), booking('2026-03-27'), sara, '2026-03-06 10:00')?.code,
      'laterThanGoal',
    );
    assert.equal(
      refusal(alexBefore('bookMeeting'), booking('2026-03-27', 'Skollov'), sara, '2026-03-06 10:00'),
      undefined,
    );
  });

  it('reminds at half the time and the day before, then suggests a deviation once', () => {
    const called = alexBefore('acknowledge');
    const early = refusal(
      called,
      { kind: 'remindRecipient', recipientId: centre },
      clock,
      '2026-03-06 08:00',
    );
    const once = after(called, { kind: 'remindRecipient', recipientId: centre }, clock, '2026-03-09 08:00');
    const twice = refusal(once, { kind: 'remindRecipient', recipientId: centre }, clock, '2026-03-09 08:01');
    const silent = after(once, { kind: 'reportNoAnswer', recipientId: centre }, clock, '2026-03-13 08:00');

    assert.deepEqual([early?.code, twice?.code], ['notNow', 'notNow']);
    assert.deepEqual(
      silent.deviations.map(({ trigger, recipientId }) => [trigger, recipientId]),
      [['noAnswer', centre]],
    );
  });

  it('starts the reminders again when the summons is passed on', () => {
    const called = alexBefore('acknowledge');
    const reminded = after(called, { kind: 'remindRecipient', recipientId: bup }, clock, '2026-03-09 08:00');
    const routed = after(
      reminded,
      { kind: 'routeToUnit', recipientId: bup, unitId: bupEast },
      anna,
      '2026-03-09 09:00',
    );

    assert.deepEqual(routed.recipients.find(({ id }) => id === bup)?.stay.fired, []);
  });

  it('does not let somebody outside the holding unit answer for it', () => {
    const called = alexBefore('acknowledge');

    assert.equal(
      refusal(called, { kind: 'acceptSummons', recipientId: bup, worksOn: [] }, maja, '2026-03-05 08:00')
        ?.code,
      'notYours',
    );
    assert.equal(
      refusal(called, { kind: 'routeToUnit', recipientId: bup, unitId: bupEast }, anna, '2026-03-05 08:00'),
      undefined,
    );
  });

  it('calls off the meeting and stops everything when the consent is withdrawn (R21)', () => {
    const booked = alexBefore('holdMeeting');
    const paused = after(booked, { kind: 'withdrawConsent', giver: 'guardian1' }, sara, '2026-03-10 09:00');

    assert.equal(paused.state, 'pausedConsent');
    assert.equal(paused.meetings.find(({ id }) => id === theMeeting)?.state, 'cancelled');
    assert.ok(paused.recipients.every(({ state }) => state === 'withdrawn'));
  });

  it('is born from the row D3 of the decision table, on the county agreement', () => {
    assert.deepEqual(
      [born().decision, born().legalBasis, born().state],
      ['D3', 'childrenAgreement', 'preparing'],
    );
  });
});

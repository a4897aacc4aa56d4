/** Återkallat samtycke: in whole it stops the case, in part it takes somebody out (R21). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { Giver, SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  bup,
  bupTask,
  centre,
  consentOf,
  father,
  refusal,
  scope,
} from '../support/a-case.js';
import { bupEast, healthCentre, maja, sara, school } from '../support/people.js';

const give = (giver: Giver): Move => ({ ...consentOf('guardian1'), giver });
const codeOf = (sipCase: SipCase, move: Move) => refusal(sipCase, move, sara, '2026-03-04 09:00')?.code;

describe('A consent that is taken back', () => {
  const withdraw: Move = { kind: 'withdrawConsent', giver: 'guardian1' };

  it('in whole stops the case, calls off the meeting and takes the recipients out (R21)', () => {
    const paused = after(alexBefore('holdMeeting'), withdraw, sara, '2026-03-10');

    assert.equal(paused.state, 'pausedConsent');
    assert.deepEqual(
      paused.meetings.map(({ state }) => state),
      ['cancelled'],
    );
    assert.ok(paused.recipients.every(({ state }) => state === 'withdrawn'));
  });

  it('during a plan keeps plan, tasks and who attended, and returns there once renewed (R21)', () => {
    const active = alexBefore('followUpFallsDue');
    const paused = after(active, withdraw, sara, '2026-03-25');
    const back = after(
      paused,
      { ...(give('guardian1') as MoveOf<'giveConsent'>), givenOn: day('2026-03-26') },
      sara,
      '2026-03-26',
    );

    assert.ok(paused.recipients.every(({ state }) => state === 'attended'));
    assert.deepEqual(
      [back.state, back.tasks, back.followUpOn],
      ['planActive', active.tasks, active.followUpOn],
    );
  });

  it('by both guardians waits for both to give it back (R21)', () => {
    const one = after(alexBefore('holdMeeting'), withdraw, sara, '2026-03-10');
    const both = after(one, { kind: 'withdrawConsent', giver: 'guardian2' }, sara, '2026-03-10');
    const half = after(both, give('guardian1'), sara, '2026-03-11');

    assert.equal(half.state, 'pausedConsent');
    assert.equal(after(half, give('guardian2'), sara, '2026-03-11').state, 'readyToCall');
  });

  it('must stand to be taken back, so that no case waits for nothing', () => {
    assert.equal(
      codeOf(alexBefore('acknowledge'), { kind: 'withdrawConsent', giver: 'individual' }),
      'notTheDecider',
    );
  });

  it('in part takes out that unit and lets the meeting stand, with the least attendance to check again (R21)', () => {
    const booked = alexBefore('holdMeeting');
    const without = after(booked, { kind: 'narrowConsent', unitId: bupEast }, sara, '2026-03-10');
    const states = Object.fromEntries(without.recipients.map(({ id, state }) => [id, state]));

    assert.deepEqual([without.state, without.meetings[0]?.state], ['meetingBooked', 'booked']);
    assert.deepEqual(states, { [bup]: 'withdrawn', [centre]: 'confirmed', [father]: 'accepted' });
  });

  it('in part takes out the person whom the new exception names (R21)', () => {
    const without = after(
      alexBefore('holdMeeting'),
      { kind: 'narrowConsent', exception: 'inte pappa' },
      sara,
      '2026-03-10',
    );

    assert.equal(without.recipients.find(({ id }) => id === father)?.state, 'withdrawn');
  });

  it('in part during a plan leaves the unit no measure to work on (R21)', () => {
    const active = alexBefore('followUpFallsDue');
    const without = after(active, { kind: 'narrowConsent', unitId: bupEast }, sara, '2026-03-25');

    assert.deepEqual(
      without.tasks.map(({ unitId, state }) => [unitId, state]),
      [
        [bupEast, 'wrongUnit'],
        [school, 'open'],
      ],
    );
    assert.equal(without.recipients.find(({ id }) => id === bup)?.state, 'attended');
  });

  it('in part during a plan cannot be undone by the unit, by calling its measure late (R21)', () => {
    const active = alexBefore('followUpFallsDue');
    const without = after(active, { kind: 'narrowConsent', unitId: bupEast }, sara, '2026-03-25');
    const late = refusal(without, { kind: 'taskLate', taskId: bupTask }, maja, '2026-03-26');

    assert.equal(late?.code, 'outsideConsent');
  });

  it('in part says what it takes out, and is never the unit that carries the case', () => {
    assert.equal(codeOf(alexBefore('acknowledge'), { kind: 'narrowConsent' }), 'consentIncomplete');
    assert.equal(
      codeOf(alexBefore('acknowledge'), { kind: 'narrowConsent', unitId: school }),
      'consentExcludes',
    );
  });

  it('by a narrower scope takes out whom it leaves out (R21)', () => {
    const narrower = {
      ...(scope as MoveOf<'setConsentScope'>),
      scope: { unitIds: [healthCentre], exceptUnitIds: [bupEast], coversRouting: true },
    };
    const after1 = after(alexBefore('bookMeeting'), narrower, sara, '2026-03-06');

    assert.deepEqual(
      after1.recipients.map(({ state }) => state),
      ['withdrawn', 'confirmed', 'accepted'],
    );
  });
});

/** What is kept in clear to be counted: days, ids and enums, through the moves that write them (domain 8). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { unitId } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexAtEnd,
  alexBefore,
  bup,
  centre,
  father,
  hold,
  theMeeting,
  when,
  world,
} from '../support/a-case.js';
import { oneOfEach, theDeviation } from '../support/moves.js';
import { anna, bupWest, sara } from '../support/people.js';

const now = '2026-04-23 10:00';
const ask = (outcome: object): Move => ({ kind: 'noteFollowUp', results: [], outcome });
const noted = (outcome: object): SipCase => after(alexAtEnd(), ask(outcome), sara, now);
const held = (sipCase: SipCase): SipCase =>
  after(sipCase, { kind: 'holdFollowUp', results: [] }, sara, '2026-04-23 11:00');

describe('What the individual says of the plan', () => {
  it('is sealed while it is being written, and is kept in clear with the day once the follow-up is held', () => {
    const before = noted({ involved: 'yes', better: 'partly', goals: 'some' });

    assert.equal(before.followUps, undefined);
    assert.deepEqual(held(before).followUps, [
      { on: '2026-04-23', involved: 'yes', better: 'partly', goals: 'some' },
    ]);
  });

  it('is nothing where nobody was asked, and one follow-up says nothing of the next', () => {
    const twice = held(held(noted({ involved: 'no' })));

    assert.deepEqual(twice.followUps, [{ on: '2026-04-23', involved: 'no' }, { on: '2026-04-23' }]);
  });

  it('is asked at the closing too', () => {
    const close: Move = { ...oneOfEach.close, outcome: { better: 'yes' } };
    const { closing } = after(alexAtEnd(), close, sara, now);

    assert.deepEqual(closing, { reason: 'goalsReached', on: '2026-04-23', better: 'yes' });
  });
});

describe('What is counted of a case', () => {
  it('is when it called first and when its first plan came into force, whatever came later', () => {
    const sipCase = alexAtEnd();

    assert.equal(sipCase.firstSummonedAt, sipCase.summonedAt);
    assert.equal(sipCase.firstActivatedAt, sipCase.planActivatedAt);
  });

  it('is who of those called came to a meeting and who stayed away, until the record is undone', () => {
    const after1 = after(alexBefore('holdMeeting'), hold({ present: [bup] }), sara, '2026-03-19 10:05');
    const [meeting] = after1.meetings;
    const undone = after(after1, { kind: 'undoHolding', meetingId: theMeeting }, sara, '2026-03-19 10:10');

    assert.deepEqual(meeting?.attendance, { came: [bup], away: [centre, father] });
    assert.equal(undone.meetings[0]?.attendance, undefined);
  });

  it('is the level of a deviation, which an emptied answer takes away', () => {
    const one = { id: theDeviation, trigger: 'noAnswer', state: 'prompted', stay: alexAtEnd().stay } as const;
    const level = (sipCase: SipCase, value: 'system' | '') =>
      after(
        sipCase,
        { kind: 'draftDeviation', deviationId: theDeviation, texts: { level: value } },
        sara,
        now,
      );
    const system = level({ ...alexAtEnd(), deviations: [one] }, 'system');

    assert.equal(system.deviations[0]?.level, 'system');
    assert.equal(level(system, '').deviations[0]?.level, undefined);
  });

  it('is that a summons was passed on to whoever is called for somebody unknown (R44, R45)', () => {
    const toWest: Move = { kind: 'routeToUnit', recipientId: bup, unitId: bupWest };
    const principals = world.principals.map((one) =>
      one.id === 'vgr' ? { ...one, defaultUnitId: unitId('bup-vaster') } : one,
    );
    const trailIn = (around: typeof world) => {
      const decision = decide(alexBefore('routeToUnit'), toWest, anna, when('2026-03-04 10:43'), around);
      assert.ok(decision.ok);
      return decision.sipCase.recipients.find(({ id }) => id === bup)?.trail.at(-1);
    };

    assert.equal(trailIn({ ...world, principals })?.toDefault, true);
    assert.equal(trailIn(world)?.toDefault, undefined);
  });
});

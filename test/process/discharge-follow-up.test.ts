/** A SIP that exists is followed up because of a discharge: same case, next version of the plan, follow-up moved (S4). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dischargeCounts } from '../../src/process/discharge-counts.js';
import type { Actor } from '../../src/process/actor.js';
import { day, meetingId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexAtEnd, booking, bupTask, refusal } from '../support/a-case.js';
import { followedUp, followUp } from '../support/discharge.js';
import { oneOfEach } from '../support/moves.js';
import { bupEast, maja, olle, sara, school, system, vera } from '../support/people.js';

const second = meetingId('m-2');

/** Called, met on 10 April, and the plan written anew with its next follow-up. */
function onTheWayToPlan(): SipCase {
  const anew = followedUp();
  const recipients = anew.recipients.map((one) => ({
    ...one,
    state: 'accepted' as const,
    atUnitId: one.id === followUp.formerConvenerAs ? school : bupEast,
  }));
  const meeting = {
    ...booking('2026-04-10'),
    meetingKind: 'followUp',
    meetingId: second,
  } as MoveOf<'bookMeeting'>;
  const booked = after({ ...anew, state: 'called', recipients }, meeting, vera, '2026-04-02');
  assert.equal(booked.followUpOn, '2026-04-10');
  const moves: readonly (readonly [Move, Actor])[] = [
    [{ kind: 'meetingBooked', meetingId: second, eventId: 'e-2' }, system],
    [{ ...oneOfEach.holdMeeting, meetingId: second, present: [] }, vera],
    [{ kind: 'savePlan', texts: {}, followUpOn: day('2026-06-10') }, vera],
  ];
  return moves.reduce<SipCase>(
    (sipCase, [move, actor]) => after(sipCase, move, actor, '2026-04-10 10:30'),
    booked,
  );
}

const active = () => ({ ...alexAtEnd(), state: 'planActive' as const });

describe('A follow-up because of a discharge', () => {
  it('keeps the case, its plan and its owner, and calls the same units anew (R7)', () => {
    const again = followedUp();

    assert.equal(again.id, active().id);
    assert.deepEqual([again.state, again.planOwnerUnitId, again.legalBasis], ['readyToCall', school, 'lsu']);
    assert.deepEqual(
      again.recipients.map(({ id, state }) => `${id} ${state}`),
      ['r-bup chosen', 'r-pappa chosen', 'r-former chosen'],
    );
    assert.deepEqual(
      [again.planVersion, again.sealed.plan.needs[0], again.sealed.earlierPlans],
      [1, 'Lugn skolgång', undefined],
    );
  });

  it('is begun by open care that takes part, and by no other unit (R7, R68)', () => {
    const code = (actor: typeof vera | typeof sara | typeof olle, move: Move = followUp) =>
      refusal(active(), move, actor, '2026-04-01')?.code;

    assert.equal(code(olle), 'notYours');
    assert.equal(code(sara, { ...followUp, unitId: school }), 'onlyCareContactCalls');
    assert.equal(code(vera, { ...followUp, name: ' ' }), 'onlyCareContactCalls');
    assert.equal(code(vera), undefined);
  });

  it('moves the planned follow-up to the meeting, and gives the plan its second version (R7)', () => {
    const planned = onTheWayToPlan();
    const anew = after(planned, { kind: 'activatePlan' }, vera, '2026-04-10 11:00');

    assert.equal(planned.followUpOn, '2026-04-10', 'the plan in force goes on as it is');
    assert.deepEqual([anew.state, anew.planVersion, anew.followUpOn], ['planActive', 2, '2026-06-10']);
    assert.deepEqual(
      anew.sealed.earlierPlans?.map(({ version, followUpOn }) => [version, followUpOn]),
      [[1, '2026-04-10']],
    );
  });

  it('lets what was agreed be done meanwhile', () => {
    assert.equal(refusal(followedUp(), { kind: 'taskDone', taskId: bupTask }, maja, '2026-04-01'), undefined);
  });

  it('counts as one followed up and one discharge, never as a new SIP', () => {
    const period = { from: day('2026-04-01'), to: day('2026-04-30') };

    assert.deepEqual(dischargeCounts([followedUp()], period), { newSips: 0, followedUp: 1, discharges: 1 });
  });
});

/** A follow-up that people meet for is called, booked and held like the first meeting, while the plan goes on (R55). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { day, meetingId } from '../../src/process/ids.js';
import { meetingGoal } from '../../src/process/machines/meeting-goal.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexBefore,
  booking,
  bup,
  bupTask,
  centre,
  father,
  refusal,
  summons,
  world,
} from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import {
  anna,
  bupEast,
  clock,
  maja,
  olle,
  sara,
  school,
  socialServices,
  system,
  vera,
} from '../support/people.js';

const call = oneOfEach.callToFollowUp;
const inForce = () => alexBefore('followUpFallsDue');
const called = () => after(inForce(), call, sara, '2026-04-01');
const second = meetingId('m-2');
const bookingOn = (date: string) =>
  ({ ...booking(date), meetingKind: 'followUp', meetingId: second }) as MoveOf<'bookMeeting'>;
const slotOn = (date: string) => bookingOn(date).slot;

/** Called on 1 April, met on 17 April. */
function met(): SipCase {
  const book = bookingOn('2026-04-17');
  const road: readonly (readonly [Move, Actor, string])[] = [
    [{ ...summons, proposedTimes: [book.slot] }, sara, '2026-04-01 09:00'],
    [{ kind: 'routeToUnit', recipientId: bup, unitId: bupEast }, anna, '2026-04-01 10:00'],
    [{ kind: 'acceptSummons', recipientId: bup, worksOn: [book.slot.start] }, maja, '2026-04-02 09:00'],
    [{ kind: 'acceptSummons', recipientId: centre, worksOn: [book.slot.start] }, vera, '2026-04-02 09:10'],
    [book, sara, '2026-04-02 10:00'],
    [{ kind: 'meetingBooked', meetingId: second, eventId: 'e-2' }, system, '2026-04-02 10:01'],
    [
      {
        ...oneOfEach.holdMeeting,
        meetingId: second,
        present: [bup, centre],
        identified: { [bup]: 'known', [centre]: 'known' },
      },
      sara,
      '2026-04-17 10:00',
    ],
  ];
  return road.reduce<SipCase>((sipCase, [move, actor, now]) => after(sipCase, move, actor, now), called());
}

const names = (sipCase: SipCase) => dueMoves(sipCase, world).map(({ move }) => move.kind);

describe('A call to a follow-up', () => {
  it('is to those who came or were to come, and to whoever took over from them', () => {
    const { recipients, state, proposedTimes } = called();
    assert.equal(state, 'readyToCall');
    assert.deepEqual(proposedTimes, []);
    assert.deepEqual(
      recipients.map(({ id, state: at }) => `${id} ${at}`),
      [bup, centre, father].map((id) => `${id} chosen`),
    );
  });

  it('leaves the plan in force: what was agreed is done meanwhile, and its day stands', () => {
    const { followUpOn, planVersion, tasks } = called();
    assert.deepEqual([followUpOn, planVersion, tasks.length], ['2026-04-23', 1, 2]);
    assert.equal(refusal(called(), { kind: 'taskDone', taskId: bupTask }, maja, '2026-04-02'), undefined);
  });

  it('has no aim of three weeks, which is of the first meeting (R30)', () => {
    assert.equal(meetingGoal(called()), undefined);
  });

  it('moves the planned follow-up to the meeting, where it is held with the same form', () => {
    const at = met();
    assert.deepEqual([at.state, at.followUpOn], ['meetingHeld', '2026-04-17']);
    const held: Move = { kind: 'holdFollowUp', results: [], nextFollowUpOn: day('2026-09-03') };
    const next = after(at, held, sara, '2026-04-17 10:30');
    assert.deepEqual(
      [next.state, next.followUpsHeld, next.followUpOn, next.followUpCall],
      ['planActive', 1, '2026-09-03', undefined],
    );
  });

  it('is one to follow up at, which a meeting for the first plan is not', () => {
    const first = alexBefore('savePlan');
    const held: Move = { kind: 'holdFollowUp', results: [], nextFollowUpOn: day('2026-09-03') };
    assert.equal(refusal(first, held, sara, '2026-03-19 11:00')?.code, 'notNow');
  });

  it('waits for no new plan after the meeting, but for how it went (R54, R56)', () => {
    assert.deepEqual(names(met()).includes('remindPlan'), false);
    assert.equal(names(met()).includes('escalateFollowUp'), true);
  });

  it('is told to the chief when its day of grace has passed without a meeting, once (R56)', () => {
    const told = after(called(), { kind: 'escalateFollowUp' }, clock, '2026-04-30 08:00');
    assert.deepEqual(
      [told.state, told.deviations.map(({ trigger }) => trigger)],
      ['readyToCall', ['noFollowUp']],
    );
    const sent = after(told, { ...summons, proposedTimes: [slotOn('2026-05-15')] }, sara, '2026-05-04');
    assert.equal(names(sent).includes('escalateFollowUp'), false);
  });

  it('can be let be, and everybody is what they were; who has been asked is told', () => {
    const sent = after(called(), { ...summons, proposedTimes: [slotOn('2026-04-17')] }, sara, '2026-04-01');
    const dropped = after(sent, { kind: 'dropFollowUpCall' }, sara, '2026-04-02');
    assert.deepEqual([dropped.recipients, dropped.state], [inForce().recipients, 'planActive']);
    const told = followUpsOf(sent, dropped, { kind: 'dropFollowUpCall' });
    assert.deepEqual(
      told.flatMap((effect) => (effect.do === 'tell' ? [`${effect.news} ${effect.recipientId ?? ''}`] : [])),
      [bup, centre, father].map((id) => `consentWithdrawn ${id}`),
    );
  });

  it('is let be only once the meeting is called off, so that everybody is told', () => {
    const book = bookingOn('2026-04-17');
    const coming = {
      ...called(),
      state: 'called' as const,
      recipients: inForce().recipients.map((one) => ({ ...one, state: 'accepted' as const })),
    };
    const booked = after(coming, book, sara, '2026-04-02');
    assert.equal(
      refusal(booked, { kind: 'dropFollowUpCall' }, sara, '2026-04-03')?.code,
      'cancelMeetingFirst',
    );
  });

  it('is made by the unit that owns the plan too, which convenes from then on and calls the one before', () => {
    const owned: SipCase = { ...inForce(), planOwnerUnitId: socialServices };
    const byOwner = after(owned, call, olle, '2026-04-01');
    assert.deepEqual(byOwner.convener, { unitId: socialServices, person: olle.person });
    assert.deepEqual(byOwner.recipients.at(-1)?.target, { kind: 'unit', unitId: school });
    const back = after(byOwner, { kind: 'dropFollowUpCall' }, olle, '2026-04-02');
    assert.deepEqual([back.convener, back.recipients], [owned.convener, owned.recipients]);
  });

  it('is nobody’s who neither convened nor owns the plan', () => {
    assert.equal(refusal(inForce(), call, maja, '2026-04-01')?.code, 'notYours');
    assert.equal(inForce().recipients.find(({ id }) => id === bup)?.atUnitId, bupEast);
  });

  it('is reminded of two weeks before the day of the plan, while there is time to call', () => {
    const [first] = dueMoves(inForce(), world).filter(({ move }) => move.kind === 'remindFollowUp');
    assert.equal(first?.at.slice(0, 10), '2026-04-09');
    const told = after(inForce(), { kind: 'remindFollowUp' }, clock, '2026-04-09 08:00');
    assert.equal(names(told).includes('remindFollowUp'), false);
  });
});

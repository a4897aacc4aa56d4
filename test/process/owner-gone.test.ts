/** A plan that nobody holds any more is said, and suggested as a deviation when nobody takes it over (domain 7.1 T12). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import { day } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { ownerGone } from '../../src/process/owner.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { after, alexBefore, born, refusal, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { clock, maja, olle, rolf, rut, sara, school, socialServices, system } from '../support/people.js';

const planned = () => alexBefore('followUpFallsDue');
const elsewhere = (): SipCase => ({ ...planned(), planOwnerUnitId: socialServices });
const unitLeft: Move = { kind: 'ownerLeft', unitId: socialServices };
const left = () => after(planned(), oneOfEach.ownerLeft, system, '2026-03-25');
const leftUnit = () => after(elsewhere(), unitLeft, system, '2026-03-25');
const dueOf = (sipCase: SipCase) =>
  dueMoves(sipCase, world).find(({ move }) => move.kind === 'reportOwnerGone')?.at;
const states = ({ deviations }: SipCase) => deviations.map(({ state, dismissedBy }) => [state, dismissedBy]);
const toRut: Move = { kind: 'reassignConvener', person: rut.person };

describe('A plan whose owner has vanished (T12)', () => {
  it('is suggested as a deviation when nobody has taken it over within three working days, once', () => {
    assert.equal(dueOf(left()), at(day('2026-03-30'), '08:00'));
    const told = after(left(), oneOfEach.reportOwnerGone, clock, '2026-03-30 08:00');
    assert.deepEqual(
      told.deviations.map(({ trigger, unitId, missedOn }) => [trigger, unitId, missedOn]),
      [['ownerGone', school, '2026-03-25']],
    );
    assert.equal(dueOf(told), undefined);
  });

  it('is nobody’s deviation before there is a plan, and during a pause', () => {
    assert.equal(dueOf(after(born(), oneOfEach.ownerLeft, system, '2026-03-05')), undefined);
    const paused = after(left(), { kind: 'withdrawConsent', giver: 'guardian1' }, sara, '2026-03-26');
    assert.equal(dueOf(paused), undefined);
  });

  it('has an owner again when the chief has chosen another convener (R60)', () => {
    const chosen = after(left(), toRut, rut, '2026-03-26');
    assert.deepEqual([ownerGone(chosen), dueOf(chosen)], [undefined, undefined]);
    const again = { ...oneOfEach.ownerLeft, person: rut.person } as const;
    const gone = after(chosen, again, system, '2026-04-01');
    assert.deepEqual(ownerGone(gone)?.person, rut.person);
    // Easter is in between.
    assert.equal(dueOf(gone), at(day('2026-04-08'), '08:00'));
  });

  it('has an owner again when whoever left is back', () => {
    const back = after(left(), { kind: 'ownerBack' }, system, '2026-03-26');
    assert.deepEqual([ownerGone(back), dueOf(back)], [undefined, undefined]);
    assert.equal(refusal(back, { kind: 'ownerBack' }, system, '2026-03-26')?.code, 'notNow');
  });

  it('is noted once, of whoever holds it', () => {
    const code = (sipCase: SipCase, move: Move) => refusal(sipCase, move, system, '2026-03-26')?.code;
    assert.equal(code(left(), oneOfEach.ownerLeft), 'notNow');
    assert.equal(code(planned(), { ...oneOfEach.ownerLeft, person: maja.person }), 'notNow');
    assert.equal(code(planned(), unitLeft), 'notNow');
    assert.equal(refusal(planned(), oneOfEach.ownerLeft, sara, '2026-03-26')?.code, 'notYours');
  });

  it('that comes back and goes again is suggested once each time, and never falls due without end', () => {
    const told = after(left(), oneOfEach.reportOwnerGone, clock, '2026-03-30 08:00');
    const back = after(told, { kind: 'ownerBack' }, system, '2026-03-31');
    assert.deepEqual(states(back), [['dismissed', 'takenOver']]);
    const again = after(back, oneOfEach.ownerLeft, system, '2026-04-01');
    const toldAgain = after(again, oneOfEach.reportOwnerGone, clock, '2026-04-08 08:00');
    assert.deepEqual(states(toldAgain), [
      ['dismissed', 'takenOver'],
      ['prompted', undefined],
    ]);
    assert.equal(dueOf(toldAgain), undefined);
  });

  it('that somebody is writing of already is not suggested again, nor taken away', () => {
    const told = after(left(), oneOfEach.reportOwnerGone, clock, '2026-03-30 08:00');
    const texts = { eventOn: day('2026-03-25'), whatHappened: 'Ingen höll i planen' };
    const written = after(
      told,
      { kind: 'draftDeviation', deviationId: oneOfEach.draftDeviation.deviationId, texts },
      rut,
      '2026-03-30 09:00',
    );
    const back = after(written, { kind: 'ownerBack' }, system, '2026-03-31');
    assert.deepEqual(states(back), [['drafted', undefined]]);
    const again = after(back, oneOfEach.ownerLeft, system, '2026-04-01');
    const toldAgain = after(again, oneOfEach.reportOwnerGone, clock, '2026-04-08 08:00');
    assert.deepEqual([toldAgain.deviations.length, dueOf(toldAgain)], [1, undefined]);
  });

  it('never has what was noted become true again: another convener, or another owner, ends it', () => {
    const chosen = after(left(), toRut, rut, '2026-03-26');
    const anew = after(chosen, { kind: 'reassignConvener', person: sara.person }, rut, '2026-04-20');
    assert.deepEqual([anew.ownerGone, dueOf(anew)], [undefined, undefined]);
    const taken = after(leftUnit(), oneOfEach.releaseOwnership, sara, '2026-03-26');
    assert.equal(taken.ownerGone, undefined);
  });

  it('is reckoned from when there was a plan, where its convener had left before', () => {
    const early = after(alexBefore('activatePlan'), oneOfEach.ownerLeft, system, '2026-03-05');
    const planned = after(early, { kind: 'activatePlan' }, rut, '2026-03-19');
    assert.equal(dueOf(planned), at(day('2026-03-24'), '08:00'));
    const told = after(planned, oneOfEach.reportOwnerGone, clock, '2026-03-24 08:00');
    assert.equal(told.deviations[0]?.missedOn, '2026-03-19');
  });

  it('has an owner yet where the convener alone has left and another unit owns it', () => {
    const alone = after(elsewhere(), oneOfEach.ownerLeft, system, '2026-03-25');
    assert.equal(dueOf(alone), undefined);
    // Given back, it is the convening unit's, and nobody convenes there.
    const back = after(alone, oneOfEach.releaseOwnership, rolf, '2026-03-26');
    assert.equal(dueOf(back), at(day('2026-03-30'), '08:00'));
  });

  it('can be taken over while people are called to a follow-up too (R60)', () => {
    const called = after(leftUnit(), oneOfEach.callToFollowUp, sara, '2026-03-26');
    assert.equal(after(called, oneOfEach.releaseOwnership, sara, '2026-03-26').planOwnerUnitId, school);
    assert.equal(refusal(born(), oneOfEach.offerOwnership, sara, '2026-03-05')?.code, 'notNow');
  });

  it('is taken back by the convening unit where its owner is a unit that is no more (R60)', () => {
    const release = oneOfEach.releaseOwnership;
    assert.equal(refusal(elsewhere(), release, sara, '2026-03-26')?.code, 'chiefsToSay');
    const taken = after(leftUnit(), release, sara, '2026-03-26');
    assert.deepEqual([taken.planOwnerUnitId, ownerGone(taken)], [school, undefined]);
    assert.equal(refusal(leftUnit(), release, olle, '2026-03-26')?.code, 'notYours');
    assert.equal(after(leftUnit(), release, rolf, '2026-03-26').planOwnerUnitId, school);
  });
});

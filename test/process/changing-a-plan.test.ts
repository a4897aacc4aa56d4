/** A plan in force is changed: it goes on as it is until the changes are put in force, and what it was is kept. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { planInHand } from '../../src/process/plan-in-hand.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { day, taskId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, bupTask, refusal, schoolTask } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { bupEast, clock, maja, rut, sara, school, socialServices } from '../support/people.js';

const added = taskId('t-new');
const inForce = () => alexBefore('followUpFallsDue');
const due = () => after(inForce(), { kind: 'followUpFallsDue' }, clock, '2026-04-23 08:00');

/** Another day for BUP, the school's measure as it was, and a new one for the school. */
function changes(more: Partial<MoveOf<'savePlan'>> = {}): MoveOf<'savePlan'> {
  const [bup, own] = inForce().tasks;
  const words = inForce().sealed.plan.measures;
  const measureOf = (task: SipCase['tasks'][number]) => ({
    ...words.find(({ taskId: id }) => id === task.id)!,
    due: task.due,
  });
  return {
    kind: 'savePlan',
    texts: { needs: ['Sömn'] },
    measures: [
      { ...measureOf(bup!), due: day('2026-05-08') },
      measureOf(own!),
      { taskId: added, what: 'Stöd i klassrummet', unitId: school, role: '', due: day('2026-05-15') },
    ],
    ...more,
  };
}

const changed = (more: Partial<MoveOf<'savePlan'>> = {}, of = inForce()) =>
  after(of, changes(more), sara, '2026-03-24');
const put = (of = changed()) => after(of, { kind: 'activatePlan' }, sara, '2026-03-25');

describe('A plan in force that is changed', () => {
  it('goes on as it is until the changes apply: the same measures, on the same days', () => {
    const before = inForce();
    const meanwhile = changed();
    assert.deepEqual(
      [meanwhile.tasks, meanwhile.sealed.plan, meanwhile.followUpOn, meanwhile.state],
      [before.tasks, before.sealed.plan, before.followUpOn, 'planActive'],
    );
    assert.deepEqual(
      planInHand(meanwhile).tasks.map(({ id, due: by }) => [id, by]),
      [
        [bupTask, '2026-05-08'],
        [schoolTask, before.tasks[1]!.due],
        [added, '2026-05-15'],
      ],
    );
  });

  it('has a next version with them, and keeps the one before', () => {
    const { sealed, tasks, planVersion, planActivatedAt } = put();
    assert.deepEqual([planVersion, tasks.length, sealed.plan.needs], [2, 3, ['Sömn']]);
    assert.equal(planActivatedAt?.slice(0, 10), '2026-03-25');
    assert.deepEqual(
      sealed.earlierPlans?.map(({ version, plan }) => [version, plan.needs]),
      [[1, ['Lugn skolgång']]],
    );
    assert.equal(sealed.planRevision, undefined);
  });

  it('is a new copy to hand over (R57)', () => {
    const copied = after(inForce(), oneOfEach.giveCopy, sara, '2026-03-20');
    assert.equal(put(changed({}, copied)).copyGivenOn, undefined);
  });

  it('tells the units whose measures are new or changed, and sends no card twice', () => {
    const before = changed();
    const move: Move = { kind: 'activatePlan' };
    const said = followUpsOf(before, put(before), move).flatMap((effect) => {
      if (effect.do === 'send') return [`send ${effect.card} ${effect.taskId ?? ''}`];
      return effect.do === 'tell' ? [`tell ${effect.news} ${effect.taskId ?? ''}`.trim()] : [];
    });
    assert.deepEqual(said, ['tell planReady', `send task ${added}`, `tell taskChanged ${bupTask}`]);
  });

  it('goes on with what has been done meanwhile', () => {
    const done = after(changed(), { kind: 'taskDone', taskId: schoolTask }, sara, '2026-03-24 12:00');
    const [bup, own] = put(done).tasks;
    assert.deepEqual([bup?.state, own?.state], ['open', 'done']);
  });

  it('reminds of a measure at its new day, also where it was late at the old one', () => {
    const late = after(changed(), { kind: 'taskLate', taskId: bupTask }, maja, '2026-03-24 13:00');
    const [bup] = put(late).tasks;
    assert.deepEqual([bup?.state, bup?.due, bup?.stay.fired], ['open', '2026-05-08', []]);
  });

  it('can be let be: the changes are gone, and nothing else', () => {
    const dropped = after(changed(), { kind: 'dropPlanChanges' }, sara, '2026-03-25');
    const { version: _now, savedIn: _saved, ...kept } = dropped;
    const { version: _then, savedIn: _none, ...before } = inForce();
    assert.deepEqual(kept, before);
    assert.equal(refusal(dropped, { kind: 'dropPlanChanges' }, sara, '2026-03-25')?.code, 'notNow');
    assert.equal(refusal(dropped, { kind: 'activatePlan' }, sara, '2026-03-25')?.code, 'notNow');
  });

  it('lacks nothing that the law asks for (R31), and has its follow-up ahead (R55)', () => {
    const missing = (of: SipCase, now: string) => refusal(of, { kind: 'activatePlan' }, sara, now)?.missing;
    assert.deepEqual(missing(changed({ texts: { needs: [] }, measures: [] }), '2026-03-25'), [
      'needs',
      'measures',
    ]);
    assert.deepEqual(missing(changed({ followUpOn: day('2026-03-25') }), '2026-03-25'), ['followUpDate']);
  });

  it('gives no measure to a unit outside the consent, nor to one that has left it since (R15, R21)', () => {
    const stranger = { taskId: added, what: 'X', unitId: socialServices, role: '', due: day('2026-05-15') };
    assert.equal(
      refusal(inForce(), changes({ measures: [stranger] }), sara, '2026-03-24')?.code,
      'outsideConsent',
    );
    const forBup = changed({ measures: [{ ...stranger, unitId: bupEast }] });
    const left = after(forBup, { kind: 'narrowConsent', unitId: bupEast }, sara, '2026-03-24 15:00');
    assert.equal(refusal(left, { kind: 'activatePlan' }, sara, '2026-03-25')?.code, 'outsideConsent');
  });

  it('keeps its owner, who changes by an offer alone (R60)', () => {
    const another = put(changed({ planOwnerUnitId: bupEast }));
    assert.equal(another.planOwnerUnitId, inForce().planOwnerUnitId);
  });

  it('is followed up first when that is due, and the changes wait with the day that is agreed on then', () => {
    const waiting = after(due(), changes({ followUpOn: day('2026-04-30') }), rut, '2026-04-23 09:00');
    assert.equal(refusal(waiting, { kind: 'activatePlan' }, rut, '2026-04-23 09:05')?.code, 'followUpFirst');
    const held: Move = { kind: 'holdFollowUp', results: [], nextFollowUpOn: day('2026-09-03') };
    const next = after(
      after(waiting, held, rut, '2026-04-23 10:00'),
      { kind: 'activatePlan' },
      sara,
      '2026-04-23 10:05',
    );
    assert.deepEqual([next.planVersion, next.followUpOn, next.state], [2, '2026-09-03', 'planActive']);
  });

  it('keeps the day and the goal of the plan in force where it says no other', () => {
    const draft = changed({ followUpOn: inForce().followUpOn! });
    const moved: SipCase = {
      ...draft,
      followUpOn: day('2026-04-17'),
      sealed: { ...draft.sealed, preparation: { ...draft.sealed.preparation, longTermGoal: 'Sova bättre' } },
    };
    const hand = planInHand(moved);
    assert.deepEqual([hand.followUpOn, hand.sealed.preparation.longTermGoal], ['2026-04-17', 'Sova bättre']);
  });

  it('leaves no changes behind in a closed case', () => {
    const move: Move = { ...oneOfEach.close, handOverOpenTasks: true };
    assert.equal(after(changed(), move, sara, '2026-03-25').sealed.planRevision, undefined);
  });
});

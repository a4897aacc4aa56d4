/** While a follow-up is called to, the plan in force is owned, closed, taken back and counted in days as before. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dueMoves } from '../../src/process/deadlines.js';
import { disclose } from '../../src/process/disclosure.js';
import { followUpsOf } from '../../src/process/follow-ups.js';
import { day } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { waitingTasks } from '../../src/process/waiting.js';
import {
  after,
  alexBefore,
  bupTask,
  father,
  refusal,
  schoolTask,
  summons,
  world,
} from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { bupEast, clock, maja, rut, sara, school } from '../support/people.js';

const inForce = () => alexBefore('followUpFallsDue');
const call = oneOfEach.callToFollowUp;
/** BUP Öster owns the plan. */
const owned = () =>
  after(
    after(inForce(), { kind: 'offerOwnership', unitId: bupEast }, sara, '2026-03-20'),
    { kind: 'acceptOwnership' },
    maja,
    '2026-03-20 12:00',
  );
const calledByOwner = () => after(owned(), call, maja, '2026-04-01');
const code = (sipCase: SipCase, move: Move, actor: typeof sara | typeof maja, on = '2026-04-02') =>
  refusal(sipCase, move, actor, on)?.code;
const close: Move = { ...oneOfEach.close, handOverOpenTasks: false };

describe('While a follow-up is called to', () => {
  it('whoever convened before may still be called, read its measure and keep it (R15)', () => {
    const called = calledByOwner();
    assert.equal(code(called, { ...summons, proposedTimes: [] }, maja), undefined);
    const seen = { sipCase: called, world, names: {} };
    assert.notEqual(disclose(seen, { as: 'taskWorker', taskId: schoolTask }), undefined);
    const others = oneOfEach.narrowConsent;
    const narrowed = after(called, others, maja, '2026-04-02');
    assert.notEqual(narrowed.tasks.find(({ unitId }) => unitId === school)?.state, 'wrongUnit');
  });

  it('the case is closed with what is not done handed over, by whoever owns the plan too (R59)', () => {
    const called = after(owned(), call, sara, '2026-04-01');
    assert.equal(code(called, close, sara), 'openTasks');
    assert.equal(code(called, close, maja), 'openTasks');
    assert.equal(code(called, oneOfEach.close, maja), undefined);
  });

  it('the owner of the plan takes down a consent that is taken back (R21)', () => {
    const called = after(owned(), call, sara, '2026-04-01');
    assert.equal(code(called, oneOfEach.withdrawConsent, maja), undefined);
    assert.equal(code(called, oneOfEach.narrowConsent, maja), undefined);
  });

  it('changes wait until it is said how the measures have gone (R55)', () => {
    const draft = after(inForce(), { kind: 'savePlan', texts: { needs: ['Sömn'] } }, sara, '2026-03-24');
    const met: SipCase = { ...after(draft, call, sara, '2026-04-01'), state: 'meetingHeld' };
    assert.equal(code(met, { kind: 'activatePlan' }, sara), 'followUpFirst');
  });

  it('a day that was held is no day to miss, and doing without a meeting leads back there (R56)', () => {
    const due = after(inForce(), { kind: 'followUpFallsDue' }, clock, '2026-04-23 08:00');
    const held = after(due, { kind: 'holdFollowUp', results: [] }, rut, '2026-04-23 10:00');
    const called = after(held, call, sara, '2026-05-20');
    assert.equal(
      dueMoves(called, world).some(({ move }) => move.kind === 'escalateFollowUp'),
      false,
    );
    assert.equal(after(called, { kind: 'dropFollowUpCall' }, sara, '2026-05-21').state, 'followUpHeld');
  });

  it('one missed day is told of once, also where somebody has let the suggestion be (R56)', () => {
    const due = after(inForce(), { kind: 'followUpFallsDue' }, clock, '2026-04-23 08:00');
    const told = after(due, { kind: 'escalateFollowUp' }, clock, '2026-04-30 08:00');
    const again: SipCase = { ...told, stay: { ...told.stay, fired: [] } };
    assert.equal(
      dueMoves(again, world).some(({ move }) => move.kind === 'escalateFollowUp'),
      false,
    );
  });

  it('a unit that has nothing to do there any more has no task waiting (R21)', () => {
    const wrong = after(inForce(), { kind: 'taskWrongUnit', taskId: bupTask }, maja, '2026-03-24');
    assert.deepEqual(waitingTasks([wrong], [bupEast]), []);
  });
});

describe('A child that takes back that its guardians may know', () => {
  it('has nobody of them called any more, also where their answers stand (R19, P2)', () => {
    const before = alexBefore('holdMeeting');
    const free: SipCase = {
      ...before,
      state: 'readyToCall',
      decider: 'childItself',
      meetings: [],
      scope: { ...before.scope, guardiansMayKnow: true },
    };
    const secret: Move = { kind: 'savePreparation', informed: true, guardiansMayKnow: false };
    const kept = after(free, secret, sara, '2026-03-10');
    assert.deepEqual(
      kept.recipients.map(({ id, state }) => [id, state]).filter(([, state]) => state === 'withdrawn'),
      [[father, 'withdrawn']],
    );
    const again = after(kept, { kind: 'savePreparation', informed: true }, sara, '2026-03-11');
    assert.deepEqual(again.recipients, kept.recipients);
  });
});

describe('A measure that nobody has touched', () => {
  it('is not told of as changed, in whatever order its words were kept', () => {
    const plan = inForce();
    const draft = after(plan, { kind: 'savePlan', texts: { needs: ['Sömn'] } }, sara, '2026-03-24');
    const turned = draft.sealed.plan.measures.map((each) =>
      Object.fromEntries(Object.entries(each).reverse()),
    ) as unknown as SipCase['sealed']['plan']['measures'];
    const before = {
      ...draft,
      sealed: { ...draft.sealed, plan: { ...draft.sealed.plan, measures: turned } },
    };
    const move: Move = { kind: 'activatePlan' };
    const told = followUpsOf(before, after(draft, move, sara, '2026-03-25'), move);
    assert.equal(
      told.some((effect) => effect.do === 'tell' && effect.news === 'taskChanged'),
      false,
    );
  });

  it('has no new day that has been, while the one that was agreed on stands (R31)', () => {
    const [bup] = inForce().tasks;
    const words = inForce().sealed.plan.measures.find(({ taskId }) => taskId === bupTask)!;
    const save = (due: string): Move => ({
      kind: 'savePlan',
      texts: {},
      measures: [{ ...words, due: day(due) }],
    });
    assert.equal(refusal(inForce(), save('2026-04-12'), sara, '2026-04-20')?.code, 'measureInPast');
    assert.equal(refusal(inForce(), save(bup!.due), sara, '2026-04-20'), undefined);
  });
});

/** A measure from the plan to its end: what its unit says of it, what its owner hears, and to whom it may be given. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide } from '../../src/process/decide.js';
import { dueMoves } from '../../src/process/deadlines.js';
import { disclose } from '../../src/process/disclosure.js';
import { day, taskId } from '../../src/process/ids.js';
import type { Move, MoveOf } from '../../src/process/moves.js';
import { overdueIn } from '../../src/process/overdue.js';
import { isOvertaken } from '../../src/process/overtaken.js';
import { planInHand } from '../../src/process/plan-in-hand.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';
import { after, alexBefore, bupTask, refusal, schoolTask, world } from '../support/a-case.js';
import {
  bupEast,
  bupWest,
  clock,
  healthCentre,
  maja,
  sara,
  school,
  system,
  vera,
} from '../support/people.js';

const inForce = () => alexBefore('followUpFallsDue');
const taskOf = (sipCase: SipCase, id = bupTask) => sipCase.tasks.find((task) => task.id === id);
const late: MoveOf<'taskLate'> = {
  kind: 'taskLate',
  taskId: bupTask,
  newDue: day('2026-04-20'),
  words: ' Väntar på en läkartid ',
};
const help: Move = { kind: 'taskNeedsHelp', taskId: bupTask, words: 'Vi når inte skolan' };
const done: Move = { kind: 'taskDone', taskId: bupTask };
const wrongUnit: Move = { kind: 'taskWrongUnit', taskId: bupTask };
const reopened: Move = { kind: 'taskReopened', taskId: bupTask };
const given: MoveOf<'giveTask'> = { kind: 'giveTask', taskId: bupTask, unitId: healthCentre };
const dueOf = (sipCase: SipCase, kind: Move['kind']) =>
  dueMoves(sipCase, world).find(
    ({ move }) => move.kind === kind && 'taskId' in move && move.taskId === bupTask,
  )?.at;
const lineOf = (sipCase: SipCase) => {
  const facts = disclose({ sipCase, world, names: {} }, { as: 'convener' });
  return facts?.as === 'convener' ? facts.tasks.find(({ id }) => id === bupTask) : undefined;
};

describe('A measure that takes longer', () => {
  it('has the day that the unit counts on beside the agreed one, and is reminded of by the new one', () => {
    const said = after(inForce(), late, maja, '2026-04-09 10:00');

    assert.deepEqual(
      [taskOf(said)?.due, taskOf(said)?.newDue, dueOf(said, 'remindTask'), dueOf(said, 'taskFallsDue')],
      [day('2026-04-10'), late.newDue, at(day('2026-04-17'), '08:00'), at(day('2026-04-21'), '08:00')],
    );
  });

  it('may take longer still: the reminders begin again', () => {
    const said = after(inForce(), late, maja, '2026-04-09 10:00');
    const reminded = after(said, { kind: 'remindTask', taskId: bupTask }, clock, '2026-04-17 08:00');
    const again = after(reminded, { ...late, newDue: day('2026-04-27') }, maja, '2026-04-17 09:00');

    assert.equal(dueOf(reminded, 'remindTask'), undefined);
    assert.equal(dueOf(again, 'remindTask'), at(day('2026-04-24'), '08:00'));
  });

  it('is not late in a chief’s list before its new day has passed', () => {
    const said = after(inForce(), late, maja, '2026-04-09 10:00');
    const others = { ...said, tasks: said.tasks.filter(({ id }) => id === bupTask) };
    const isLate = (today: string) => overdueIn(others, day(today)).some(({ what }) => what === 'task');

    assert.deepEqual([isLate('2026-04-15'), isLate('2026-04-21')], [false, true]);
  });

  it('has a day that has not passed, today at the soonest, and that is later than the plan’s', () => {
    const on = (newDue: string, today = '2026-04-14') =>
      refusal(inForce(), { ...late, newDue: day(newDue) }, maja, `${today} 10:00`);

    assert.equal(on('2026-04-13')?.code, 'timeHasPassed');
    assert.equal(on('2026-04-14'), undefined);
    assert.equal(on('2026-04-10', '2026-04-09')?.code, 'notLater');
    assert.equal(on('2026-04-13', '2026-04-09'), undefined);
  });

  it('is told with its words to whoever holds the plan together, until something else is said', () => {
    const said = after(inForce(), late, maja, '2026-04-09 10:00');
    const asked = after(said, help, maja, '2026-04-10 10:00');
    const over = after(asked, done, maja, '2026-04-13 10:00');

    assert.deepEqual(
      [said, asked, over].map((sipCase) => lineOf(sipCase)?.words),
      ['Väntar på en läkartid', 'Vi når inte skolan', undefined],
    );
  });

  it('keeps no words where the plan’s words stand elsewhere (P13)', () => {
    const planned = inForce();
    const byReference: SipCase = {
      ...planned,
      settings: { ...planned.settings, planText: 'reference-only' },
    };

    assert.equal(lineOf(after(byReference, late, maja, '2026-04-09 10:00'))?.words, undefined);
    assert.equal(lineOf(after(byReference, help, maja, '2026-04-09 10:00'))?.words, undefined);
  });
});

describe('A measure that was marked as done', () => {
  it('by mistake is taken back by its unit or by the owner, and is reminded of again', () => {
    const marked = after(inForce(), done, maja, '2026-04-01 10:00');

    for (const actor of [maja, sara]) {
      const back = after(marked, reopened, actor, '2026-04-01 10:05');
      assert.equal(taskOf(back)?.state, 'open');
      assert.equal(dueOf(back, 'remindTask'), at(day('2026-04-09'), '08:00'));
    }
    assert.equal(refusal(marked, reopened, vera, '2026-04-01 10:05')?.code, 'notYours');
  });

  it('by mistake is what it was said to be before, with its words: late, or in need of help', () => {
    const undo = (before: Move | undefined) => {
      const said = before ? after(inForce(), before, maja, '2026-04-09 10:00') : inForce();
      const ticked = after(said, done, maja, '2026-04-13 10:00');
      assert.equal(lineOf(ticked)?.words, undefined);
      const back = after(ticked, reopened, maja, '2026-04-13 10:05');
      assert.equal(taskOf(back)?.saidBefore, undefined);
      return [taskOf(back)?.state, taskOf(back)?.newDue, lineOf(back)?.words];
    };
    assert.deepEqual(undo(late), ['late', day('2026-04-20'), 'Väntar på en läkartid']);
    assert.deepEqual(undo(help), ['needsHelp', undefined, 'Vi når inte skolan']);
    assert.deepEqual(undo({ kind: 'taskWrongUnit', taskId: bupTask }), ['wrongUnit', undefined, undefined]);
    assert.deepEqual(undo(undefined), ['open', undefined, undefined]);
  });

  it('or as another unit’s is its own again, as it was said to be before; its owner passes it on or leaves it (R21)', () => {
    const wrong: Move = { kind: 'taskWrongUnit', taskId: bupTask };
    for (const [before, state] of [
      [late, 'late'],
      [help, 'needsHelp'],
    ] as const) {
      const told = after(after(inForce(), before, maja, '2026-04-09 10:00'), wrong, maja, '2026-04-09 11:00');
      assert.deepEqual([taskOf(told)?.state, lineOf(told)?.words], ['wrongUnit', undefined]);
      const back = after(told, reopened, maja, '2026-04-09 11:05');
      assert.equal(taskOf(back)?.state, state);
      assert.ok(lineOf(back)?.words);
      const moved = after(told, given, sara, '2026-04-09 12:00');
      assert.deepEqual([taskOf(moved)?.state, taskOf(moved)?.saidBefore], ['open', undefined]);
      assert.equal(moved.sealed.taskWords?.[bupTask], undefined);
    }
    const told = after(inForce(), wrong, maja, '2026-04-09 11:00');
    assert.equal(taskOf(after(told, reopened, maja, '2026-04-09 11:05'))?.state, 'open');
    assert.equal(refusal(told, reopened, vera, '2026-04-09 11:05')?.code, 'notYours');
  });

  it('or as another unit’s twice, or as done on top of that, is taken back one step at a time, with its words', () => {
    const wrong: Move = { kind: 'taskWrongUnit', taskId: bupTask };
    const asked = after(inForce(), help, maja, '2026-04-09 10:00');
    const told = after(asked, wrong, maja, '2026-04-09 11:00');
    const twice = after(told, wrong, maja, '2026-04-09 11:01');
    const ticked = after(twice, done, maja, '2026-04-09 11:02');
    const unticked = after(ticked, reopened, maja, '2026-04-09 11:03');
    assert.deepEqual([taskOf(unticked)?.state, lineOf(unticked)?.words], ['wrongUnit', undefined]);
    for (const before of [twice, unticked]) {
      const back = after(before, reopened, maja, '2026-04-09 11:05');
      assert.deepEqual({ ...taskOf(back), stay: taskOf(asked)?.stay }, taskOf(asked));
      assert.equal(lineOf(back)?.words, 'Vi når inte skolan');
    }
  });

  it('elsewhere says where, and no more once it is taken back', () => {
    const ticked = after(inForce(), { ...done, seenIn: 'planner' }, system, '2026-04-01 10:00');
    const back = after(ticked, reopened, maja, '2026-04-01 10:05');

    assert.deepEqual([taskOf(ticked)?.seenIn, taskOf(back)?.seenIn], ['planner', undefined]);
  });

  it('is not taken back by a unit that the consent has left out since (R21)', () => {
    const marked = after(inForce(), done, maja, '2026-04-01 10:00');
    const without = after(marked, { kind: 'narrowConsent', unitId: bupEast }, sara, '2026-04-01 11:00');

    assert.equal(refusal(without, reopened, maja, '2026-04-01 12:00')?.code, 'outsideConsent');
  });
});

describe('A measure at the wrong unit', () => {
  const wrong = () => after(inForce(), { kind: 'taskWrongUnit', taskId: bupTask }, maja, '2026-04-01 10:00');

  it('is given by the plan’s owner to one that the consent covers, and is one measure still', () => {
    const moved = after(wrong(), { ...given, newDue: day('2026-04-17') }, sara, '2026-04-02 10:00');

    assert.deepEqual(
      moved.tasks.map(({ id, unitId, state, due }) => [id, unitId, state, due]),
      [
        [bupTask, healthCentre, 'open', day('2026-04-10')],
        [schoolTask, school, 'open', day('2026-03-27')],
      ],
    );
    assert.equal(taskOf(moved)?.newDue, day('2026-04-17'));
    assert.deepEqual(
      moved.sealed.plan.measures.map(({ taskId: id, unitId, role }) => [id, unitId, role]),
      [
        [bupTask, healthCentre, ''],
        [schoolTask, school, 'kurator'],
      ],
    );
  });

  it('may go to a unit of the same principal where the consent covers passing on, and to no other', () => {
    const fixed = wrong();
    const closed: SipCase = { ...fixed, scope: { ...fixed.scope, coversRouting: false } };

    assert.equal(refusal(fixed, { ...given, unitId: bupWest }, sara, '2026-04-02 10:00'), undefined);
    assert.equal(
      refusal(closed, { ...given, unitId: bupWest }, sara, '2026-04-02 10:00')?.code,
      'outsideConsent',
    );
    assert.equal(
      refusal(fixed, { ...given, unitId: bupEast }, sara, '2026-04-02 10:00')?.code,
      'alreadyTheirs',
    );
  });

  it('is given by nobody else than the owner', () => {
    for (const actor of [maja, vera])
      assert.equal(refusal(wrong(), given, actor, '2026-04-02 10:00')?.code, 'notYours');
  });

  it('is the new unit’s to answer for and to read, and no longer the old one’s', () => {
    const moved = after(wrong(), given, sara, '2026-04-02 10:00');
    const seen = { sipCase: moved, world, names: {} };

    assert.equal(refusal(moved, done, maja, '2026-04-02 11:00')?.code, 'notYours');
    assert.equal(refusal(moved, done, vera, '2026-04-02 11:00'), undefined);
    assert.equal(disclose(seen, { as: 'taskUnit', taskId: bupTask, unitId: bupEast }), undefined);
    assert.ok(disclose(seen, { as: 'taskUnit', taskId: bupTask, unitId: healthCentre }));
  });

  it('that is no measure of the case is given nowhere', () => {
    const other: Move = { ...given, taskId: taskId('t-other') };

    assert.equal(refusal(wrong(), other, sara, '2026-04-02 10:00')?.code, 'unknownSubject');
  });
});

describe('The cards of two measures at one unit', () => {
  it('are told apart by their number in the plan, and one alone has none', () => {
    const numbers = (sipCase: SipCase) =>
      [bupTask, schoolTask].map((id) => {
        const facts = disclose({ sipCase, world, names: {} }, { as: 'taskUnit', taskId: id });
        return facts?.as === 'taskUnit' ? facts.number : 'none';
      });
    const both = inForce();
    const tasks = both.tasks.map((task) => ({ ...task, unitId: bupEast }));

    assert.deepEqual(numbers(both), [undefined, undefined]);
    assert.deepEqual(numbers({ ...both, tasks }), [1, 2]);
  });
});

describe('Another unit’s, taken back', () => {
  it('is said to be theirs after all, and never that it is not done', () => {
    const told = (sipCase: SipCase) => {
      const decision = decide(sipCase, reopened, maja, new Date('2026-04-01T08:00:00Z'), world);
      assert.ok(decision.ok);
      return decision.effects.flatMap((effect) => (effect.do === 'tell' ? [effect.news] : []));
    };

    assert.deepEqual(told(after(inForce(), wrongUnit, maja, '2026-04-01 09:00')), ['taskTheirs']);
    assert.deepEqual(told(after(inForce(), done, maja, '2026-04-01 09:00')), ['taskReopened']);
  });

  it('is no longer told once they say again that it is another’s', () => {
    const isOld = (sipCase: SipCase) =>
      isOvertaken(
        { do: 'tell', news: 'taskTheirs', to: 'planOwner', taskId: bupTask },
        { sipCase, world, names: {} },
      );

    assert.equal(isOld(inForce()), false);
    assert.equal(isOld(after(inForce(), wrongUnit, maja, '2026-04-01 09:00')), true);
  });
});

describe('A measure on the unit’s own board', () => {
  it('with another day there keeps its own, until the unit says that it is late', () => {
    const other: Move = { kind: 'taskDayElsewhere', taskId: bupTask, due: day('2026-04-20') };
    const noted = after(inForce(), other, system, '2026-04-01 10:00');
    const said = after(noted, late, maja, '2026-04-01 11:00');

    assert.deepEqual(
      [noted, said].map((sipCase) => [
        taskOf(sipCase)?.due,
        taskOf(sipCase)?.newDue,
        taskOf(sipCase)?.dueElsewhere,
      ]),
      [
        [day('2026-04-10'), undefined, day('2026-04-20')],
        [day('2026-04-10'), day('2026-04-20'), undefined],
      ],
    );
    assert.equal(refusal(inForce(), other, maja, '2026-04-01 10:00')?.code, 'notYours');
  });
});

describe('A plan that is agreed on anew', () => {
  it('gives its measures the days that were agreed on last', () => {
    const said = after(inForce(), late, maja, '2026-04-09 10:00');
    const again: SipCase = { ...said, state: 'meetingHeld' };
    const measure = (due: string): Move => ({
      kind: 'savePlan',
      texts: {},
      measures: [{ taskId: bupTask, unitId: bupEast, due: day(due), what: 'Bedömning', role: 'psykolog' }],
    });
    const dayIn = (move: Move) => taskOf(planInHand(after(again, move, sara, '2026-04-10 10:00')))?.newDue;

    assert.deepEqual([dayIn(measure('2026-04-10')), dayIn(measure('2026-05-04'))], [late.newDue, undefined]);
  });

  it('is given on with the role that is said there, and with none where the plan’s words stand elsewhere (P13)', () => {
    const give: Move = { ...given, role: 'distriktssköterska' };
    const roleOf = (sipCase: SipCase) =>
      after(sipCase, give, sara, '2026-04-01 11:00').sealed.plan.measures.find(
        ({ taskId }) => taskId === bupTask,
      )?.role;
    assert.equal(roleOf(inForce()), 'distriktssköterska');
    const planned = inForce();
    const settings = { ...planned.settings, planText: 'reference-only' as const };
    assert.equal(roleOf({ ...planned, settings }), '');
  });

  it('keeps nothing of what was said of it once it is in the plan no more', () => {
    const said = after(inForce(), help, maja, '2026-04-09 10:00');
    assert.ok(said.sealed.taskWords?.[bupTask]);
    const measures = said.sealed.plan.measures
      .filter((each) => each.taskId !== bupTask)
      .map((each) => ({ ...each, due: taskOf(said, each.taskId)?.due ?? day('2026-04-10') }));
    const draft = after(said, { kind: 'savePlan', texts: {}, measures }, sara, '2026-04-10 10:00');
    const anew = after(draft, { kind: 'activatePlan', reason: 'Behövs inte' }, sara, '2026-04-10 11:00');
    assert.equal(taskOf(anew), undefined);
    assert.equal(anew.sealed.taskWords?.[bupTask], undefined);
  });

  it('keeps with whoever has been given it meanwhile', () => {
    const draft = after(
      inForce(),
      { kind: 'savePlan', texts: { needs: ['Sömn'] } },
      sara,
      '2026-04-01 10:00',
    );
    const give: Move = { kind: 'giveTask', taskId: bupTask, unitId: healthCentre };
    const given = after(draft, give, sara, '2026-04-01 11:00');
    const anew = after(given, { kind: 'activatePlan' }, sara, '2026-04-01 12:00');
    assert.deepEqual(
      [taskOf(anew)?.unitId, anew.sealed.plan.measures.find(({ taskId }) => taskId === bupTask)?.unitId],
      [healthCentre, healthCentre],
    );
  });
});

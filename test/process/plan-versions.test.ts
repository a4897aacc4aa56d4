/** A plan that was made anew has versions, and what differs between them is found item by item. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, taskId, type UnitId } from '../../src/process/ids.js';
import { planDifferences, planVersions, type PlanVersion } from '../../src/process/plan-versions.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexAtEnd, alexBefore, bupTask, schoolTask } from '../support/a-case.js';
import { bupEast, healthCentre, sara } from '../support/people.js';

const named = (id: UnitId) => ({ id, name: `enheten ${id}` });

/** Alex's plan as it was, and as it is with these changes. */
function anew(changes: Partial<SipCase> = {}, plan: Partial<SipCase['sealed']['plan']> = {}) {
  const was = alexAtEnd();
  const earlierPlans = [
    {
      version: 1,
      activatedAt: was.planActivatedAt!,
      plan: was.sealed.plan,
      longTermGoal: 'Trivas i skolan',
      tasks: was.tasks,
      followUpOn: day('2026-04-23'),
    },
  ];
  const sealed = { ...was.sealed, earlierPlans, plan: { ...was.sealed.plan, ...plan } };
  return planVersions({ ...was, planVersion: 2, ...changes, sealed }, named);
}

const between = ([before, after]: readonly PlanVersion[]) => planDifferences(before!, after!);

describe('The versions of a plan', () => {
  it('are one until it is changed, and the last is being written until it is in force', () => {
    assert.deepEqual(
      planVersions(alexAtEnd(), named).map(({ version }) => version),
      [1],
    );
    const changed = after(
      alexBefore('followUpFallsDue'),
      { kind: 'savePlan', texts: { needs: ['Sömn'] } },
      sara,
      '2026-03-20',
    );
    const inTheMaking = planVersions(changed, named);
    assert.deepEqual(
      [inTheMaking, anew()].map((versions) => versions.map(({ activatedAt }) => activatedAt !== undefined)),
      [
        [true, false],
        [true, true],
      ],
    );
  });

  it('differ in nothing until something is changed', () => {
    assert.deepEqual(between(anew()), []);
  });

  it('differ in goals, needs and days', () => {
    const versions = anew(
      { followUpOn: day('2026-06-10') },
      { needs: ['Sömn'], shortTermGoals: ['Två skoldagar i veckan'], wayForward: 'Ett steg i taget' },
    );
    assert.deepEqual(between(versions), [
      { kind: 'added', field: 'needs', text: 'Sömn' },
      { kind: 'removed', field: 'needs', text: 'Lugn skolgång' },
      { kind: 'text', field: 'wayForward', before: '', after: 'Ett steg i taget' },
      { kind: 'followUpOn', before: '2026-04-23', after: '2026-06-10' },
    ]);
  });

  it('differ in measures that are new, gone or changed', () => {
    const [bup] = alexAtEnd().tasks;
    const added = taskId('t-vc');
    const tasks = [
      { ...bup!, due: day('2026-05-08') },
      { ...bup!, id: added, unitId: healthCentre },
    ];
    const measures = [
      { taskId: bupTask, what: 'Bedömning', unitId: bupEast, role: 'läkare' },
      { taskId: added, what: 'Blodprov', unitId: healthCentre, role: '' },
    ];
    const told = between(anew({ tasks }, { measures })).map((each) =>
      'measure' in each ? [each.kind, each.measure.taskId, 'changes' in each ? each.changes : []] : [],
    );
    assert.deepEqual(told, [
      [
        'measureChanged',
        bupTask,
        [
          { of: 'role', before: 'psykolog', after: 'läkare' },
          { of: 'due', before: '2026-04-10', after: '2026-05-08' },
        ],
      ],
      ['measureAdded', added, []],
      ['measureRemoved', schoolTask, []],
    ]);
  });
});

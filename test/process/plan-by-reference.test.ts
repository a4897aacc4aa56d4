/** With references only, what a plan says never reaches the case or its log, whatever was sent (P13). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day } from '../../src/process/ids.js';
import type { Move } from '../../src/process/moves.js';
import { asMayBeKept } from '../../src/process/plan-by-reference.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, alexBefore, bupTask } from '../support/a-case.js';
import { bupEast, sara } from '../support/people.js';

const byReference = (sipCase: SipCase): SipCase => ({
  ...sipCase,
  settings: { ...sipCase.settings, planText: 'reference-only' },
});
const wordy: Move = {
  kind: 'savePlan',
  longTermGoal: 'Ord',
  texts: { needs: ['Ord'], currentSituation: 'Ord', ownerPerson: 'Ord', contacts: ['Ord'] },
  measures: [
    {
      taskId: bupTask,
      what: 'Ord',
      unitId: bupEast,
      role: 'Ord',
      start: day('2026-03-23'),
      due: day('2026-04-10'),
    },
  ],
  followUpOn: day('2026-04-23'),
  followUpForm: 'video',
};

describe('A plan by reference', () => {
  const held = alexBefore('savePlan');

  it('has its units, its days and its choices, and none of its words', () => {
    const saved = after(byReference(held), wordy, sara, '2026-03-19 10:30');
    assert.deepEqual(
      saved.tasks.map(({ unitId, start, due }) => [unitId, start, due]),
      [[bupEast, '2026-03-23', '2026-04-10']],
    );
    assert.deepEqual([saved.followUpOn, saved.followUpForm], ['2026-04-23', 'video']);
    assert.ok(!JSON.stringify([saved, asMayBeKept(byReference(held), wordy)]).includes('"Ord"'));
  });

  it('is another thing than one whose texts are stored: there nothing is taken away', () => {
    assert.equal(asMayBeKept(held, wordy), wordy);
    assert.equal(after(held, wordy, sara, '2026-03-19 10:30').sealed.plan.currentSituation, 'Ord');
  });

  it('is closed without an evaluation here: that is written where the plan is (R59)', () => {
    const close = { kind: 'close', reason: 'moved', evaluation: '', handOverOpenTasks: true } as const;
    assert.equal(after(byReference(held), close, sara, '2026-03-20').state, 'closed');
  });
});

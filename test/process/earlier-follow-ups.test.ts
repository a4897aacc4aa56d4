/** What a follow-up says stays on paper when the next has been held (domain 4.4). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day } from '../../src/process/ids.js';
import type { MoveOf } from '../../src/process/moves.js';
import { after, alexAtEnd } from '../support/a-case.js';
import { sara } from '../support/people.js';

describe('A follow-up', () => {
  const held = (facts: Partial<MoveOf<'holdFollowUp'>>): MoveOf<'holdFollowUp'> => ({
    ...{ kind: 'holdFollowUp', results: [], nextFollowUpOn: day('2026-09-03') },
    ...facts,
  });

  it('keeps what was said the time before, with its measures as they were called then (domain 4.4)', () => {
    const [first] = alexAtEnd().tasks;
    assert.ok(first);
    const results = [{ taskId: first.id, done: 'partly' as const, reason: 'Ett besök är kvar' }];
    const once = after(alexAtEnd(), held({ results, individualView: 'Bättre' }), sara, '2026-04-23');
    assert.equal(once.sealed.followUp.earlier, undefined);
    const renamed = once.sealed.plan.measures.map((each) => ({ ...each, what: 'Något annat' }));
    const changed = { ...once, sealed: { ...once.sealed, plan: { ...once.sealed.plan, measures: renamed } } };
    const twice = after(changed, held({ results: [], individualView: 'Bra' }), sara, '2026-05-28');
    assert.deepEqual(twice.sealed.followUp.earlier, [
      {
        on: '2026-04-23',
        measures: [
          {
            place: 1,
            what: once.sealed.plan.measures.find(({ taskId }) => taskId === first.id)?.what,
            unitId: first.unitId,
            done: 'partly',
            reason: 'Ett besök är kvar',
          },
        ],
        individualView: 'Bättre',
      },
    ]);
    assert.equal(twice.sealed.followUp.individualView, 'Bra');
  });
});

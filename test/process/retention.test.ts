/** From when a closed case may be disposed of (domain 10, P10). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseId, day, deviationId } from '../../src/process/ids.js';
import { dueForDisposal, retentionOf, type KeptCase } from '../../src/process/retention.js';
import { defaultSettings } from '../../src/process/settings.js';
import type { Deviation } from '../../src/process/sip-case.js';
import { at } from '../../src/process/time.js';

const settings = { ...defaultSettings, retentionMonths: 60 };
const closing = { reason: 'goalsReached', on: day('2026-08-31') } as const;
const noted = (state: Deviation['state'], since = '2026-06-01'): Deviation => ({
  id: deviationId(`d-${state}`),
  trigger: 'noFollowUp',
  state,
  stay: { since: at(day(since), '10:00'), fired: [] },
});
const kept = (changes: Partial<KeptCase> = {}): KeptCase => ({
  ...{ id: caseId('c-1'), state: 'closed', closing, deviations: [], settings },
  ...changes,
});
const of = (changes: Partial<KeptCase>) => retentionOf(kept(changes));

describe('A closed case', () => {
  it('may be disposed of so many months after its closing as its huvudman has decided', () => {
    assert.deepEqual(of({}), { kind: 'from', day: '2031-08-31' });
    const [months, on] = [18, day('2026-08-31')];
    const short = of({ settings: { ...settings, retentionMonths: months }, closing: { ...closing, on } });
    assert.deepEqual(short, { kind: 'from', day: '2028-02-29' });
  });

  it('is kept where nobody has decided, and says nothing of it while it is open', () => {
    assert.deepEqual(of({ settings: defaultSettings }), { kind: 'undecided' });
    assert.equal(of({ state: 'planActive' }), undefined);
  });

  it('waits while a deviation is not registered or a dispute not settled', () => {
    for (const state of ['prompted', 'drafted'] as const)
      assert.deepEqual(of({ deviations: [noted(state)] }), { kind: 'until', settled: 'deviation' });
    const both = [noted('drafted'), noted('disputed')];
    assert.deepEqual(of({ deviations: both }), { kind: 'until', settled: 'dispute' });
    const undecided = { deviations: both, settings: defaultSettings };
    assert.deepEqual(of(undecided), { kind: 'until', settled: 'dispute' });
  });

  it('has its time counted from the day on which the last of them was settled, where that came after the closing', () => {
    for (const state of ['registered', 'resolved', 'dismissed'] as const) {
      assert.deepEqual(of({ deviations: [noted(state)] }), { kind: 'from', day: '2031-08-31' });
      const later = [noted(state, '2026-11-12'), noted('registered', '2026-10-01')];
      assert.deepEqual(of({ deviations: later }), { kind: 'from', day: '2031-11-12' });
    }
  });

  it('is due on its day and not before, and never while it waits or nobody has decided', () => {
    const cases = [
      kept({ id: caseId('c-later'), closing: { ...closing, on: day('2026-09-01') } }),
      kept({ id: caseId('c-on-the-day') }),
      kept({ id: caseId('c-long-ago'), closing: { ...closing, on: day('2020-01-01') } }),
      kept({
        id: caseId('c-waits'),
        closing: { ...closing, on: day('2020-01-01') },
        deviations: [noted('drafted')],
      }),
      kept({ id: caseId('c-undecided'), settings: defaultSettings }),
    ];
    assert.deepEqual(dueForDisposal(cases, day('2031-08-31')), ['c-long-ago', 'c-on-the-day']);
    assert.deepEqual(dueForDisposal(cases, day('2031-08-30')), ['c-long-ago']);
  });
});

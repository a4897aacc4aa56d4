/** The same thing again between the same units in a quarter is told once, without a word of whose case it was (domain 7.1 T14). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { patternIn, type NotesDeviations } from '../../src/process/deviation-pattern.js';
import { caseId, day, deviationId, instant, unitId } from '../../src/process/ids.js';
import type { Deviation } from '../../src/process/sip-case.js';
import { sara } from '../support/people.js';

const d1 = deviationId('d1');
const noted = (id: string, on: string, changes: Partial<Deviation> = {}): NotesDeviations => ({
  id: caseId(id),
  convener: { unitId: unitId('ekdalsskolan'), person: sara.person },
  deviations: [
    {
      id: d1,
      trigger: 'noAnswer',
      state: 'prompted',
      stay: { since: instant(new Date(`${on}T08:00:00Z`)), fired: [] },
      unitId: unitId('vc-lindangen'),
      missedOn: day(on),
      ...changes,
    },
  ],
});
const [one, two] = [noted('c-1', '2026-01-15'), noted('c-2', '2026-02-15')];
const third = (on: string, changes: Partial<Deviation> = {}) => noted('c-3', on, changes);
const asks = (cases: readonly NotesDeviations[], settings = {}) =>
  patternIn(cases, { caseId: caseId('c-3'), deviationId: d1 }, settings);

describe('A pattern of deviations (T14)', () => {
  it('is three of the same between the same units in a quarter', () => {
    assert.deepEqual(asks([one, two, third('2026-03-11')]), {
      trigger: 'noAnswer',
      fromUnitId: 'ekdalsskolan',
      unitId: 'vc-lindangen',
      count: 3,
    });
    assert.equal(asks([one, third('2026-03-11')]), undefined);
    assert.equal(asks([one, third('2026-03-11')], { patternCount: 2 })?.count, 2);
  });

  it('is none across quarters, triggers or units, nor with what was let be', () => {
    for (const last of [
      third('2026-04-01'),
      third('2026-03-11', { trigger: 'absence' }),
      third('2026-03-11', { unitId: unitId('bup-oster') }),
      third('2026-03-11', { state: 'dismissed' }),
    ])
      assert.equal(asks([one, two, last]), undefined);
  });

  it('is told once: a fourth makes no new one', () => {
    const more = [one, two, noted('c-0', '2026-02-20'), third('2026-03-11')];
    assert.equal(asks(more), undefined);
  });

  it('never counts a case where identity is protected (R69)', () => {
    assert.equal(asks([one, { ...two, namedOnly: [] }, third('2026-03-11')]), undefined);
  });
});

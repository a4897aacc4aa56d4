/** What a list of cases says of how others have answered: for whoever convenes or owns the plan, and nobody else. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { casesOf } from '../src/make-notes.js';
import type { Cases } from '../src/ports.js';
import { caseId, caseRef } from '../src/process/ids.js';
import { at } from '../src/steps/example-case.js';
import { maja, sara } from './support/people.js';

const known = { id: caseId('case-alex'), ref: caseRef('SIP-7K4QXM'), state: 'called', dueAt: null } as const;
const startedAt = at('2026-03-02T07:00:00.000Z');
const found = { ...known, startedAt, recipients: [{ state: 'confirmed' }, { state: 'refused' }] } as const;
const casesFor = (holds: boolean) =>
  ({
    ofUnits: () => Promise.resolve([found]),
    heldBy: () => Promise.resolve(holds ? [{ id: found.id }] : []),
  }) as unknown as Cases;

describe('A list of cases', () => {
  it('says that somebody has said no where the case is one’s own', async () => {
    assert.deepEqual(await casesOf(casesFor(true), sara), [{ ref: found.ref, state: 'saidNo', startedAt }]);
  });

  it('says nothing of how others have answered to a unit that is only called (R68)', async () => {
    assert.deepEqual(await casesOf(casesFor(false), maja), [{ ref: found.ref, state: 'called' }]);
  });
});

/** Scenario S10 through the road: what is said, and that nothing but a count is kept of the first triage. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playMargareta } from '../../src/local/scenario/margareta.js';
import { day, unitId } from '../../src/process/ids.js';
import { played } from './played.js';

describe('Margareta has a patient contract, and later a SIP (S10)', function () {
  this.timeout(60_000);
  const scenario = played(playMargareta);

  it('keeps every expectation', () => {
    assert.equal(scenario().held.length, 10);
  });

  it('counts one redirect to a patient contract and keeps no case of it', async () => {
    const centre = unitId('vc-sjon');
    const { store } = scenario().player;

    assert.equal(await store.redirects.counted('patientkontrakt', centre, day('2026-01-01')), 1);
    assert.deepEqual(await store.cases.ofUnits([centre]), []);
  });

  it('makes the municipality’s unit the convener, and notes the related plan without copying it (R11, D9)', async () => {
    const { told, kept } = scenario();
    const sipCase = await kept('bistand-boras');

    assert.deepEqual([sipCase.ref, sipCase.convener.unitId], [told.ref, 'bistand-boras']);
    assert.deepEqual([sipCase.decision, sipCase.relatedPlans], ['sip', ['patientContract']]);
    assert.deepEqual(sipCase.sealed.preparation, {});
  });
});

/** Scenario S4 through the road: a SIP that exists is followed up at a discharge, in its own case. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playBengt } from '../../src/local/scenario/bengt.js';
import { dischargeCounts } from '../../src/process/discharge-counts.js';
import { day, unitId } from '../../src/process/ids.js';
import { played } from './played.js';

describe('Bengt comes home, and his SIP is followed up (S4)', function () {
  this.timeout(60_000);
  const scenario = played(playBengt);
  const kept = () => scenario().cases('vc-alven');

  it('keeps every expectation', () => {
    assert.equal(scenario().held.length, 10);
  });

  it('is one case with the second version of its plan, and the first one kept (R7)', async () => {
    const [sipCase, ...others] = await kept();

    assert.deepEqual(others, []);
    assert.deepEqual([sipCase?.planVersion, sipCase?.followUpOn], [2, '2026-06-16']);
    assert.deepEqual(
      sipCase?.sealed.earlierPlans?.map(({ version, followUpOn }) => [version, followUpOn]),
      [[1, '2026-03-16']],
    );
    assert.equal(sipCase?.planOwnerUnitId, 'hemsjukvard-trollhattan');
  });

  it('counts no new SIP, one followed up and one discharge in March', async () => {
    const march = { from: day('2026-03-01'), to: day('2026-03-31') };
    const begun = await scenario().player.store.cases.begunBy([unitId('vc-alven')]);

    assert.deepEqual(dischargeCounts(begun, march), { newSips: 0, followedUp: 1, discharges: 1 });
  });
});

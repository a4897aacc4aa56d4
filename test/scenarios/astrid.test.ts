/** Scenario S3 through the road: a discharge called in time, and the branch in which it is not. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playAstrid, playAstridLate } from '../../src/local/scenario/astrid.js';
import { played } from './played.js';

describe('Astrid comes home from hospital (S3)', function () {
  this.timeout(60_000);
  const scenario = played(playAstrid);

  it('keeps every expectation, and no message of admission is sent (R12, R13, R29, R49)', async () => {
    const { held, told, cases } = scenario();
    const kept = (await cases('vc-mellan')).find(({ ref }) => ref === told.ref);

    assert.equal(kept?.state, 'planActive');
    assert.ok(held.length >= 13, String(held.length));
  });
});

describe('Astrid is called too late (S3)', function () {
  this.timeout(60_000);
  const scenario = played(playAstridLate);

  it('says on Friday 13 March that the call is late, and suggests a deviation (R29, T6)', () => {
    const { held } = scenario();

    assert.ok(held.length >= 9, String(held.length));
  });
});

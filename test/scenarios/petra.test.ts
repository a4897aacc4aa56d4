/** Scenario Petra through the road: an organisation with nothing but a mailbox. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { playPetra } from '../../src/local/scenario/petra.js';
import { played } from './played.js';

describe('Petra, and an organisation that has only a mailbox', function () {
  this.timeout(60_000);
  const scenario = played(playPetra);

  it('keeps every expectation (R28, R47)', () => {
    assert.equal(scenario().held.length, 21);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { shownState } from '../../src/process/shown-state.js';
import type { CaseState, RecipientState } from '../../src/process/sip-case.js';

const shown = (state: CaseState, ...recipients: readonly RecipientState[]) =>
  shownState({ state, recipients: recipients.map((each) => ({ state: each })) });

describe('The state that people read', () => {
  it('says when nobody is waited for any more, whoever was taken off or is not called yet', () => {
    assert.equal(shown('called', 'accepted', 'received'), 'called');
    assert.equal(shown('called', 'accepted', 'declined'), 'allAnswered');
    assert.equal(shown('called', 'confirmed', 'withdrawn', 'chosen'), 'allAnswered');
    assert.equal(shown('called', 'withdrawn'), 'called');
  });

  it('says that a no is to be decided on, instead of that all have answered', () => {
    assert.equal(shown('called', 'accepted', 'refused'), 'saidNo');
    assert.equal(shown('called', 'received', 'refused'), 'called');
  });

  it('says when the answers stand and only the time is gone', () => {
    assert.equal(shown('readyToCall', 'accepted'), 'needsTime');
    assert.equal(shown('readyToCall', 'chosen'), 'readyToCall');
    assert.equal(shown('meetingBooked', 'accepted'), 'meetingBooked');
  });
});

/** The dialog that records a meeting: what stands there beforehand, and what a press keeps. */
import assert from 'node:assert/strict';
import type { ConvenerFacts } from '../../../src/process/disclosure.js';
import { attended, booked } from '../../../src/steps/meeting/examples.js';
import { hold } from '../../../src/steps/meeting/hold.js';
import { meetingCard } from '../../../src/steps/meeting/meeting.card.js';
import { anAbout } from '../../support/about.js';

const viewOf = (disclosed: ConvenerFacts, given: object = {}) => meetingCard.view(anAbout(disclosed, given));

describe('recording the meeting', () => {
  it('presets nothing about who can hear: whoever leads it answers for that, and what they said stands (R50)', () => {
    assert.equal(viewOf(booked())['onlyThoseNeededValue'], 'false');
    assert.equal(viewOf(attended())['onlyThoseNeededValue'], 'true');
    assert.equal(hold.payload.parse({}).onlyThoseNeeded, false);
  });

  it('says which box is left, and keeps what was filled in (R50)', () => {
    const values = { identified: 'known', individualPresent: 'true', present: 'r-bup-oster' };
    const view = viewOf(booked(), { values, refusal: { code: 'othersMayHear' } });

    assert.match(String(view['note']), /En ruta är kvar att kryssa i/);
    assert.deepEqual([view['identifiedValue'], view['presentValue']], ['known', 'r-bup-oster']);
  });
});

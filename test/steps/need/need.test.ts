import assert from 'node:assert/strict';
import { caseRef } from '../../../src/process/ids.js';
import type { TriageAnswers } from '../../../src/process/triage.js';
import { decide } from '../../../src/steps/need/decide.js';
import { deny } from '../../../src/steps/need/deny.js';
import { start } from '../../../src/steps/need/start.js';
import { notesOf, pressed } from '../../support/pressed.js';

const answers: TriageAnswers = {
  ageBand: '0-17',
  sides: ['school', 'regionalHealth'],
  requested: true,
  existing: 'no',
};

describe('need', () => {
  it('keeps the answers in a draft and shows what applies', async () => {
    const notes = notesOf();
    const typed = { ageBand: '0-17', sides: 'school,regionalHealth', requested: 'true', existing: 'no' };
    const leads = await decide.note(decide.payload.parse(typed), pressed(), notes);
    assert.deepEqual(notes.asked, ['draft triage']);
    assert.equal(leads.to === 'card' && leads.card, 'need-result');
    assert.deepEqual(leads.extra?.['answers'], answers);
  });

  it('asks again when no side is ticked', () => {
    assert.equal(decide.payload.safeParse({ ageBand: '0-17', sides: '', existing: 'no' }).success, false);
  });

  it('starts the case and says so in place', async () => {
    const notes = notesOf({
      draft: async () => answers,
      startCase: async () => ({ ref: caseRef('SIP-7K4QXM') }),
    });
    const leads = await start.note({ reason: '' }, pressed(), notes);
    assert.deepEqual(leads.extra, { says: 'caseStarted', ref: 'SIP-7K4QXM' });
  });

  it('shows the refusal with what was typed when the process says no', async () => {
    const notes = notesOf({
      draft: async () => answers,
      startCase: async () => ({ refused: 'existingSip' }),
    });
    const leads = await start.note({ reason: 'ny situation' }, pressed(), notes);
    assert.deepEqual(leads.extra, { answers, reason: 'ny situation', refused: 'existingSip' });
  });

  it('asks the questions anew when there is no draft', async () => {
    const leads = await start.note({ reason: '' }, pressed(), notesOf());
    assert.equal(leads.to === 'card' && leads.card, 'need');
  });

  it('wants a reason before it says no to somebody who asked, and counts only once it has one', async () => {
    const notes = notesOf({ draft: async () => answers });
    const refused = await deny.note({ reason: '' }, pressed(), notes);
    assert.equal(refused.extra?.['refused'], 'reasonNeededToDenySip');
    assert.deepEqual(notes.asked, []);
    await deny.note({ reason: 'en SIP finns i grannkommunen' }, pressed(), notes);
    assert.deepEqual(notes.asked, ['count denied']);
  });
});

/** The meeting's dialogs and buttons: which time is preset, what a press asks of the case. */
import assert from 'node:assert/strict';
import { instant } from '../../../src/process/ids.js';
import type { Pressed } from '../../../src/steps/action.js';
import { book } from '../../../src/steps/meeting/book.js';
import { booked, answered } from '../../../src/steps/meeting/examples.js';
import { hold } from '../../../src/steps/meeting/hold.js';
import { rebook } from '../../../src/steps/meeting/rebook.js';
import { renderedExamples } from '../../support/rendered-examples.js';
import { sara } from '../../support/people.js';

const pressed = (facts: Pressed['facts']): Pressed => ({
  caseId: undefined,
  recipientId: undefined,
  taskId: undefined,
  deviationId: undefined,
  on: undefined,
  actor: sara,
  now: new Date('2026-03-11T09:00:00.000Z'),
  facts,
  newId: () => 'm-new',
});
const proposed = { time: '2026-03-19T08:00:00.000Z', form: 'video' };

describe('the meeting', () => {
  it('presets the time that suits everybody and says who cannot come', () => {
    const view = renderedExamples('meeting-time', 'sv')[0]?.view;
    assert.equal(view?.['timeValue'], proposed.time);
    assert.match(JSON.stringify(view?.['choices']), /fredag 20 mars kl\. 13\.00–14\.00 · BUP Öster kan inte/);
  });

  it('books the proposed time for as long as the case says', () => {
    const [move] = book.moves(book.payload.parse(proposed), pressed(answered({ lengthMinutes: 90 })));
    assert.ok(move?.kind === 'bookMeeting');
    assert.deepEqual(move.slot, { start: proposed.time, end: '2026-03-19T09:30:00.000Z' });
    assert.equal(move.organizer, sara.person);
  });

  it('lets a typed day and time go before the list, in Swedish time', () => {
    const typed = book.payload.parse({ ...proposed, day: '2026-04-09', from: '13:00', reason: ' Lov ' });
    const [move] = book.moves(typed, pressed(answered()));
    assert.ok(move?.kind === 'bookMeeting');
    assert.equal(move.slot.start, instant(new Date('2026-04-09T11:00:00.000Z')));
    assert.equal(move.reason, 'Lov');
  });

  it('takes neither half a time nor none', () => {
    assert.equal(book.payload.safeParse({ ...proposed, day: '2026-04-09' }).success, false);
    assert.equal(book.payload.safeParse({ form: 'video' }).success, false);
  });

  it('keeps a typed time among the choices when a reason is asked for', () => {
    const late = renderedExamples('meeting-time', 'sv')[3]?.view;
    assert.equal(late?.['hasReason'], true);
    assert.equal(late?.['timeValue'], '2026-04-09T11:00:00.000Z');
  });

  it('moves the meeting that is booked', () => {
    const [move] = rebook.moves(rebook.payload.parse(proposed), pressed(booked()));
    assert.ok(move?.kind === 'rebookMeeting');
    assert.deepEqual([move.oldMeetingId, move.meetingId], ['m-1', 'm-new']);
  });

  it('records who came and how they were known, and goes on to the plan', () => {
    const payload = hold.payload.parse({
      present: 'r-bup-oster,r-vc-lindangen',
      individualPresent: 'false',
      individualAbsentReason: 'Ville vila',
      identified: 'known',
    });
    const [move] = hold.moves(payload, pressed(booked()));
    assert.ok(move?.kind === 'holdMeeting');
    assert.deepEqual(move.identified, { 'r-bup-oster': 'known', 'r-vc-lindangen': 'known' });
    assert.equal(move.individualAbsentReason, 'Ville vila');
    assert.deepEqual(hold.leads(payload, pressed(booked())), { to: 'dialog', card: 'plan-needs' });
  });
});

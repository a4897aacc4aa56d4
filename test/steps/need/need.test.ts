import assert from 'node:assert/strict';
import { caseRef } from '../../../src/process/ids.js';
import type { TriageAnswers } from '../../../src/process/triage-answers.js';
import { more, moreBack } from '../../../src/steps/need/more.js';
import { next } from '../../../src/steps/need/next.js';
import { pointOut } from '../../../src/steps/need/point-out.js';
import {
  decline,
  deny,
  endWithReason,
  instead,
  reasonBack,
  resultBack,
  start,
  startWithReason,
} from '../../../src/steps/need/result.js';
import { notesOf, pressed } from '../../support/pressed.js';

const alex: TriageAnswers = {
  ageBand: '0-17',
  sides: ['school', 'regionalHealth'],
  psychiatry: false,
  circumstances: [],
  existing: 'no',
};
const exists: TriageAnswers = { ...alex, existing: 'yes' };
const region: TriageAnswers = {
  ...alex,
  ageBand: '21+',
  sides: ['regionalHealth'],
  circumstances: ['complex'],
};
const leaving: TriageAnswers = {
  ...alex,
  ageBand: '21+',
  sides: ['socialServices', 'regionalHealth'],
  circumstances: ['discharge'],
  coercion: 'no',
};

/** Notes that remember a draft, as a card of its own does. */
function drafting(answers: Partial<TriageAnswers> = {}, more: Parameters<typeof notesOf>[0] = {}) {
  let kept: unknown = { answers };
  return notesOf({
    draft: async () => kept,
    keepDraft: async (_section, values) => void (kept = values),
    startCase: async () => ({ ref: caseRef('SIP-7K4QXM') }),
    ...more,
  });
}
const shown = (leads: { readonly to: string; readonly card?: string }) => leads.card;
const us = { seenBy: 'ownUnit' } as const;

describe('The screens of the triage', () => {
  it('keep each answer and ask only what is left', async () => {
    const notes = drafting();
    const first = await next.note(
      next.payload.parse({ ageBand: '0-17', sides: 'school,psychiatry' }),
      pressed(),
      notes,
    );
    assert.deepEqual(first.extra?.['asks'], ['coercion', 'circumstances', 'existing']);
    const typed = more.payload.parse({ coercion: 'no', circumstances: 'disagreement', existing: 'no' });
    const result = await more.note(typed, pressed(undefined, { on: 'first' }), notes);

    assert.equal(shown(result), 'need-result');
    assert.deepEqual((result.extra?.['draft'] as { answers: unknown }).answers, {
      ageBand: '0-17',
      sides: ['school', 'regionalHealth'],
      psychiatry: true,
      coercion: 'no',
      circumstances: ['disagreement'],
      existing: 'no',
    });
  });

  it('ask about coercive care once a discharge is ticked (R1)', async () => {
    const notes = drafting({ ageBand: '21+', sides: ['socialServices', 'regionalHealth'] });
    const typed = more.payload.parse({ circumstances: 'discharge', existing: 'no' });
    const leads = await more.note(typed, pressed(undefined, { on: 'first' }), notes);

    assert.deepEqual([shown(leads), leads.extra?.['asks']], ['need-more', ['coercion']]);
  });

  it('take an empty list as none, also from a client that leaves it out', async () => {
    const notes = drafting({ ageBand: '21+', sides: ['regionalHealth'] });
    const leads = await more.note(
      more.payload.parse({ existing: 'no' }),
      pressed(undefined, { on: 'first' }),
      notes,
    );
    assert.equal(shown(leads), 'need-result');
  });

  it('go back with what was answered', async () => {
    const notes = drafting(leaving);
    const last = await moreBack.note({}, pressed(undefined, { on: 'last' }), notes);
    const first = await moreBack.note({}, pressed(undefined, { on: 'first' }), notes);
    const fromResult = await resultBack.note({}, pressed(), notes);

    assert.deepEqual([last, first, fromResult].map(shown), ['need-more', 'need', 'need']);
    assert.deepEqual(first.extra?.['answers'], leaving);
  });

  it('ask again when no side is ticked', () => {
    assert.equal(next.payload.safeParse({ ageBand: '0-17', sides: '' }).success, false);
  });

  it('begin anew when there is no draft', async () => {
    const notes = notesOf();
    const all = await Promise.all([
      more.note({}, pressed(), notes),
      start.note(us, pressed(), notes),
      instead.note(us, pressed(), notes),
      deny.note(us, pressed(), notes),
      decline.note(us, pressed(), notes),
      startWithReason.note({ reason: 'x' }, pressed(), notes),
      endWithReason.note({ reason: 'x' }, pressed(), notes),
      reasonBack.note({}, pressed(), notes),
    ]);
    assert.deepEqual(new Set(all.map(shown)), new Set(['need']));
    assert.deepEqual(notes.asked, []);
  });
});

describe('The result of the triage', () => {
  it('starts the case with the level and who saw the need, and says so in place', async () => {
    let birth: unknown;
    const notes = drafting(alex, {
      startCase: async (one) => {
        birth = one;
        return { ref: caseRef('SIP-7K4QXM') };
      },
    });
    const leads = await start.note({ level: 'sipPlus', seenBy: 'relative' }, pressed(), notes);

    assert.deepEqual(leads.extra, { says: 'caseStarted', ref: 'SIP-7K4QXM' });
    assert.deepEqual(birth, { answers: alex, level: 'sipPlus', seenBy: 'relative' });
  });

  it('asks for a reason before a SIP is started against the advice, and keeps what was typed (R7)', async () => {
    const notes = drafting(exists, { startCase: async () => ({ refused: 'existingSip' }) });
    const asked = await start.note(us, pressed(), notes);
    const refused = await startWithReason.note({ reason: '' }, pressed(), notes);

    assert.deepEqual([asked, refused].map(shown), ['need-reason', 'need-reason']);
    assert.equal(refused.extra?.['refused'], 'existingSip');
    assert.equal(shown(await reasonBack.note({}, pressed(), notes)), 'need-result');
  });

  it('follows up the SIP that exists: a count, and one’s own cases (R7)', async () => {
    const notes = drafting(exists);

    assert.equal(shown(await instead.note(us, pressed(), notes)), 'cases');
    assert.deepEqual(notes.asked, ['count uppfoljning']);
  });

  it('counts what is done in place of a SIP and keeps nothing else', async () => {
    const notes = drafting(region);
    const leads = await instead.note(us, pressed(), notes);

    assert.deepEqual(leads.extra, { ending: 'patientkontrakt', reason: '' });
    assert.deepEqual(notes.asked, ['count patientkontrakt']);
  });

  it('makes a choice of information a count and no case (D7)', async () => {
    const notes = drafting(alex);
    const leads = await start.note({ level: 'information', seenBy: 'ownUnit' }, pressed(), notes);

    assert.deepEqual([leads.extra?.['ending'], notes.asked], ['information', ['count information']]);
  });

  it('wants a reason before it says no to somebody who asked, and counts only once it has one (R4)', async () => {
    const notes = drafting(alex);
    await deny.note({ seenBy: 'individual' }, pressed(), notes);
    const refused = await endWithReason.note({ reason: '' }, pressed(), notes);
    assert.equal(refused.extra?.['refused'], 'reasonNeededToDenySip');
    assert.deepEqual(notes.asked, []);
    const ended = await endWithReason.note({ reason: 'en kontakt räcker' }, pressed(), notes);

    assert.deepEqual(ended.extra, { ending: 'nekad', reason: 'en kontakt räcker' });
    assert.deepEqual(notes.asked, ['count nekad']);
  });

  it('asks the same of another way for somebody who asked for a SIP (R4)', async () => {
    const notes = drafting(region);
    const leads = await instead.note({ seenBy: 'relative' }, pressed(), notes);

    assert.deepEqual([shown(leads), leads.extra?.['refused'], notes.asked], ['need-reason', undefined, []]);
  });

  it('records the no of the individual at a discharge, and no other no (R6)', async () => {
    const notes = drafting(leaving);
    await deny.note(us, pressed(), notes);
    const refused = await endWithReason.note({ reason: 'hinner inte' }, pressed(), notes);
    assert.equal(refused.extra?.['refused'], 'offerFirst');
    await decline.note(us, pressed(), notes);

    assert.deepEqual(notes.asked, ['count tackat-nej']);
  });
});

describe('Pointing out a need', () => {
  it('says what became of it, and asks again for a unit that does not convene (R14)', async () => {
    const told = { told: true, unit: 'Ekdalsskolan', phone: null };
    const notes = notesOf({ pointOut: async (id) => (id === 'ekdalsskolan' ? told : undefined) });
    const yes = await pointOut.note({ unitId: 'ekdalsskolan' }, pressed(), notes);
    const no = await pointOut.note({ unitId: 'af' }, pressed(), notes);

    assert.deepEqual([yes.extra, no.extra], [{ pointedOut: told }, {}]);
  });
});

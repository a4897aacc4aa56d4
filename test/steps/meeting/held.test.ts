/** The dialog that records a meeting: what stands there beforehand, and what a press keeps. */
import assert from 'node:assert/strict';
import type { ConvenerFacts } from '../../../src/process/disclosure.js';
import { meetingId } from '../../../src/process/ids.js';
import { alsoId } from '../../../src/process/sealed.js';
import type { Meeting } from '../../../src/process/sip-case.js';
import type { Pressed } from '../../../src/steps/action.js';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { at, exampleFacts, exampleMeeting } from '../../../src/steps/example-case.js';
import { wasHeldCard } from '../../../src/steps/meeting/was-held.card.js';
import { attended, booked } from '../../../src/steps/meeting/examples.js';
import { holdAnyway } from '../../../src/steps/meeting/hold-anyway.js';
import { holdKnown } from '../../../src/steps/meeting/hold-known.js';
import { hold } from '../../../src/steps/meeting/hold.js';
import { meetingCard } from '../../../src/steps/meeting/meeting.card.js';
import { meetingKnownCard } from '../../../src/steps/meeting/meeting-known.card.js';
import { anAbout } from '../../support/about.js';
import { sara } from '../../support/people.js';

const viewOf = (disclosed: ConvenerFacts, given: object = {}) => meetingCard.view(anAbout(disclosed, given));

const pressed = (facts: ConvenerFacts): Pressed => ({
  ...{ caseId: undefined, recipientId: undefined, taskId: undefined, deviationId: undefined, on: undefined },
  ...{ actor: sara, now: new Date('2026-03-19T09:00:00.000Z'), facts, newId: () => 'm-new' },
});

describe('recording the meeting', () => {
  it('presets nothing about who can hear: whoever leads it answers for that, and what they said stands (R50)', () => {
    assert.equal(viewOf(booked())['onlyThoseNeededValue'], 'false');
    assert.equal(viewOf(attended())['onlyThoseNeededValue'], 'true');
    assert.equal(hold.payload.parse({}).onlyThoseNeeded, false);
  });

  it('reminds whoever leads it to try what is said for harm before each one speaks (R26, R50)', () => {
    const { harmTest, matters } = viewOf(booked());

    assert.equal(matters, 'Vad är viktigt för dig?');
    assert.match(String(harmTest), /^Innan var och en berättar: .* Omfattar samtycket det\? .*menprövning/);
  });

  it('says which box is left, and keeps what was filled in (R50)', () => {
    const values = { identified: 'known', present: 'r-bup-oster' };
    const view = viewOf(booked(), { values, refusal: { code: 'othersMayHear' } });

    assert.match(String(view['note']), /En ruta är kvar att kryssa i/);
    // Whoever records it afterwards can ask nobody to leave.
    assert.match(String(view['note']), /Pågår mötet, be andra .* Är mötet slut .* under Kom någon mer\?/);
    assert.deepEqual([view['identifiedValue'], view['presentValue']], ['known', 'r-bup-oster']);
  });

  it('takes down by role who came without being called, known in the way that is said for all (R51)', () => {
    const typed = { present: 'r-bup-oster,individual', alsoPresent: 'mamma, tolk', onlyThoseNeeded: 'true' };
    const [move] = hold.moves(hold.payload.parse({ ...typed, identified: 'known' }), pressed(booked()));

    assert.ok(move?.kind === 'holdMeeting');
    assert.deepEqual(move.alsoPresent, ['mamma', 'tolk']);
    assert.deepEqual(Object.keys(move.identified), ['r-bup-oster', alsoId('mamma'), alsoId('tolk')]);
    assert.ok(move.individualPresent);
  });

  it('asks first where the consent excepts one of them, and notes them at the second press (R16)', () => {
    const facts = booked();
    const values = {
      present: 'r-bup-oster,individual',
      alsoPresent: ' MORMOR och tolk',
      onlyThoseNeeded: 'true',
    };
    const typed = hold.payload.parse({ ...values, identified: 'known' });
    const [first] = hold.moves(typed, { ...pressed(facts), on: alsoId('MORMOR') });
    assert.ok(first?.kind === 'holdMeeting' && first.onPurpose === undefined);

    const view = viewOf(facts, { values, refusal: { code: 'alsoExcepted' } });
    assert.match(String(view['note']), /^Samtycket undantar MORMOR\. Var MORMOR med ändå\?.* den enskilde/);
    assert.deepEqual(
      [view['mayInsist'], view['insist'], view['alsoValue']],
      [true, 'Spara ändå', values.alsoPresent],
    );
    assert.doesNotMatch(String(view['insistOn']), /mormor/i);
    const on = String(view['insistOn']);
    const [second] = holdAnyway.moves(typed, { ...pressed(facts), on });
    assert.ok(second?.kind === 'holdMeeting' && second.onPurpose === true);
    assert.deepEqual(second.alsoPresent, ['MORMOR', 'tolk']);

    // Of whoever was typed since the question nothing has been asked.
    const since = hold.payload.parse({ ...values, alsoPresent: 'mormor Karin', identified: 'known' });
    const [other] = holdAnyway.moves(since, { ...pressed(facts), on });
    assert.ok(other?.kind === 'holdMeeting' && other.onPurpose === undefined);
    assert.equal(viewOf(facts)['mayInsist'], false);
  });

  it('points out what looks like a personnummer where a role is asked for', () => {
    const values = { alsoPresent: 'mamma 19800101-0000' };
    const view = viewOf(booked('inPerson'), { values, refusal: { code: 'alsoIsNumber' } });
    assert.match(String(view['note']), /ser ut som ett personnummer.*Spara ändå/);
    assert.doesNotMatch(String(view['note']), /1980/);
  });

  it('asks of each of them, too, how they were known (R51)', () => {
    const { sealed, ...facts } = attended();
    const noted = { ...sealed.meeting.noted, alsoPresent: ['tolk'] };
    const withInterpreter = { ...facts, sealed: { ...sealed, meeting: { ...sealed.meeting, noted } } };
    const people = meetingKnownCard.view(anAbout(withInterpreter))['people'] as { who: string }[];
    assert.equal(people.at(-1)?.who, 'tolk');

    const typed = holdKnown.payload.parse({
      [`way-${alsoId('tolk')}`]: 'bankId',
      [`way-${alsoId('mamma')}`]: 'known',
    });
    const [move] = holdKnown.moves(typed, { ...pressed(withInterpreter), on: '' });
    assert.ok(move?.kind === 'holdMeeting');
    assert.deepEqual([move.alsoPresent, move.identified], [['tolk'], { [alsoId('tolk')]: 'bankId' }]);
  });

  it('leaves an earlier question without its buttons when it is asked anew, and all of them once it is answered', () => {
    const [first, second] = [at('2026-03-19T09:00:00.000Z'), at('2026-03-20T07:00:00.000Z')];
    const meetings = [exampleMeeting({ heldAsked: [first, second] })];
    const waits = (disclosed: ConvenerFacts, sentAt?: typeof first) => {
      const { waits: still, state } = wasHeldCard.view(anAbout(disclosed, { now: second, sentAt }));
      return [still, state];
    };
    const open = exampleFacts({ state: 'meetingBooked', meetings });

    assert.deepEqual(waits(open, first), [false, 'Gäller inte längre']);
    assert.deepEqual(waits(open, second), [true, 'Väntar på dig']);
    assert.deepEqual(waits(exampleFacts({ state: 'meetingHeld', meetings }), second), [false, 'Besvarat']);
    // The next meeting is none of its business.
    const next = [exampleMeeting({ slot: { start: second, end: at('2026-03-20T08:00:00.000Z') } })];
    const nextBooked = exampleFacts({ state: 'meetingBooked', meetings: next });
    assert.deepEqual(waits(nextBooked, first), [false, 'Besvarat']);
    assert.deepEqual(waits(nextBooked), [true, 'Väntar på dig']);
  });

  it('shows them on the case card afterwards, by role', () => {
    const last = (meeting: Meeting) => {
      const { sealed, ...facts } = exampleFacts({ state: 'meetingHeld', meetings: [meeting] });
      const texts = { ...sealed.meeting, alsoPresent: { [exampleMeeting({}).id]: ['mamma'] } };
      const view = caseCard.view(anAbout({ ...facts, sealed: { ...sealed, meeting: texts } }));
      return (view['recipients'] as { name: string; detail: string }[]).at(-1);
    };

    assert.equal(last(exampleMeeting({ state: 'held' }))?.name, 'mamma');
    assert.equal(last(exampleMeeting({ state: 'held' }))?.detail, 'kom utan att vara kallad');
    assert.notEqual(last(exampleMeeting({}))?.name, 'mamma');
    assert.notEqual(last(exampleMeeting({ state: 'held', id: meetingId('m-2') }))?.name, 'mamma');
  });

  it('takes each of them once, whatever stands between them, and not more than can be known one by one', () => {
    const roles = (alsoPresent: string) => {
      const typed = hold.payload.safeParse({ present: '', alsoPresent, onlyThoseNeeded: 'true' });
      return typed.success ? typed.data.alsoPresent : typed.error.issues[0]?.message;
    };

    assert.deepEqual(roles('mamma; tolk och en kollega,Tolk'), ['mamma', 'Tolk', 'en kollega']);
    assert.equal(roles([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `kollega ${String(n)}`).join()), 'tooManyCame');
  });
});

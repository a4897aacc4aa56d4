import assert from 'node:assert/strict';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import type { SipCase } from '../../../src/process/sip-case.js';
import { callFormCard } from '../../../src/steps/call/call-form.card.js';
import { callCard } from '../../../src/steps/call/call.card.js';
import { next } from '../../../src/steps/call/next.js';
import { other, otherAdd } from '../../../src/steps/call/other.js';
import { recipientOtherCard } from '../../../src/steps/call/recipient-other.card.js';
import { recipientsCard } from '../../../src/steps/call/recipients.card.js';
import { remove } from '../../../src/steps/call/remove.js';
import { saveForm } from '../../../src/steps/call/save-form.js';
import { send } from '../../../src/steps/call/send.js';
import { alexBefore, after, bup, centre, covering, refusal, summons, world } from '../../support/a-case.js';
import { bupEast, healthCentre, sara, socialServices } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const convener = { as: 'convener' } as const;
const withConsent = beforeAnybodyIsChosen();

function beforeAnybodyIsChosen(): SipCase {
  const sipCase = alexBefore('sendSummons');
  return { ...sipCase, recipients: [], sealed: { ...sipCase.sealed, recipients: {} } };
}

function atCase(sipCase: SipCase) {
  return pressed(convenerFacts({ sipCase, world, names: {} }));
}

describe('choosing recipients', () => {
  it('keeps open care ticked at a discharge with municipal health care until it is called, and blocks nothing (R49)', () => {
    const called = after(
      { ...covering(withConsent, socialServices), decision: 'D2', sides: ['municipalHealth'] },
      { kind: 'addRecipient', recipientId: bup, target: { unitId: socialServices } },
      sara,
      '2026-03-04 09:30',
    );
    const ticked = (sipCase: SipCase) =>
      seenCard(recipientsCard, { sipCase, reader: convener, now: '2026-03-04 09:31' }).view['unitsValue'];
    const more = after(
      called,
      { kind: 'addRecipient', recipientId: centre, target: { unitId: healthCentre } },
      sara,
      '2026-03-04 09:32',
    );

    assert.equal(ticked(called), `${bupEast},${healthCentre}`);
    assert.equal(
      ticked({ ...called, discharge: { careContact: { unitId: healthCentre, named: false } } }),
      healthCentre,
    );
    assert.equal(ticked(more), '');
    assert.equal(
      ticked({ ...called, scope: { ...called.scope, exceptUnitIds: [healthCentre], unitIds: [bupEast] } }),
      bupEast,
    );
    assert.equal(refusal(called, { ...summons, inSamsa: true }, sara, '2026-03-04 10:00'), undefined);
  });

  it('ticks every unit of the consent the first time, and none once somebody is chosen', () => {
    const first = seenCard(recipientsCard, {
      sipCase: withConsent,
      reader: convener,
      now: '2026-03-04 09:30',
    });
    const one = after(
      withConsent,
      { kind: 'addRecipient', recipientId: bup, target: { unitId: bupEast } },
      sara,
      '2026-03-04 09:30',
    );
    const later = seenCard(recipientsCard, { sipCase: one, reader: convener, now: '2026-03-04 09:31' });

    assert.equal(first.view['unitsValue'], `${bupEast},${healthCentre}`);
    assert.equal(later.view['unitsValue'], '');
    assert.deepEqual(later.view['unitChoices'], [{ title: 'Vårdcentralen Lindängen', value: healthCentre }]);
  });

  it('never offers somebody whom the consent leaves out', () => {
    const { view, text } = seenCard(recipientsCard, {
      sipCase: withConsent,
      reader: convener,
      now: '2026-03-04 09:30',
    });

    assert.doesNotMatch(text, /mormor/i);
    assert.deepEqual(view['peopleChoices'], [
      { title: 'mamma', value: '0' },
      { title: 'pappa', value: '1' },
    ]);
  });

  it('adds what is ticked and typed, each with the asked contribution, and goes on to the times', () => {
    const payload = next.payload.parse({
      units: `${bupEast}`,
      people: '1',
      label: 'Morbror',
      relation: 'relative',
      contribution: 'Berätta',
    });
    const at = atCase(withConsent);

    const moves = next.moves(payload, at);

    assert.deepEqual(
      moves.map((move) => move.kind === 'addRecipient' && move.target),
      [
        { unitId: bupEast },
        { person: { label: 'pappa', relation: 'guardian', mail: 'pappa@example.se' } },
        { person: { label: 'Morbror', relation: 'relative' } },
      ],
    );
    assert.deepEqual(next.leads(payload, at), { to: 'dialog', card: 'call' });
  });

  it('skips a unit that is chosen already', () => {
    const one = after(
      withConsent,
      { kind: 'addRecipient', recipientId: bup, target: { unitId: bupEast } },
      sara,
      '2026-03-04 09:30',
    );

    const moves = next.moves(next.payload.parse({ units: `${bupEast}` }), atCase(one));

    assert.deepEqual(moves, []);
  });

  it('names whom the consent leaves out, and keeps what was typed', () => {
    const typed = { label: 'Mormor', relation: 'relative', contribution: 'Berätta' };
    const [move] = otherAdd.moves(otherAdd.payload.parse(typed), atCase(withConsent));
    assert.ok(move);
    const refused = refusal(withConsent, move, sara, '2026-03-04 09:30');
    assert.equal(refused?.code, 'consentExcludes');

    const { view } = seenCard(
      recipientOtherCard,
      { sipCase: withConsent, reader: convener, now: '2026-03-04 09:30' },
      {
        refusal: refused,
        values: typed,
      },
    );

    assert.match(String(view['note']), /^Mormor finns bland dem som samtycket inte gäller/);
    assert.deepEqual([view['labelValue'], view['contributionValue']], ['Mormor', 'Berätta']);
  });

  it('adds what is ticked before it asks about somebody who is not in the list', () => {
    const typed = other.payload.parse({ units: `${bupEast}` });
    assert.deepEqual(other.leads(typed, atCase(withConsent)), { to: 'dialog', card: 'recipient-other' });
    assert.deepEqual(
      other.moves(typed, atCase(withConsent)).map((move) => move.kind),
      ['addRecipient'],
    );
    assert.equal(otherAdd.payload.safeParse({ label: ' ' }).success, false);
  });

  it('takes away the row that was pressed', () => {
    assert.deepEqual(remove.moves({}, pressed(undefined, { on: bup })), [
      { kind: 'removeRecipient', recipientId: bup },
    ]);
  });
});

describe('sending the summonses', () => {
  it('proposes three times on working days, within the aim, with time to answer first', () => {
    const { view } = seenCard(callCard, { sipCase: withConsent, reader: convener, now: '2026-03-04 10:00' });

    assert.deepEqual(
      (view['choices'] as { title: string }[]).map(({ title }) => title),
      ['torsdag 19 mars kl. 09.00–10.00', 'fredag 20 mars kl. 13.00–14.00', 'tisdag 24 mars kl. 15.00–16.00'],
    );
    assert.equal(String(view['timesValue']).split(',').length, 3);
  });

  it('passes by the days on which offices are closed', () => {
    const { view } = seenCard(callCard, { sipCase: withConsent, reader: convener, now: '2026-03-20 10:00' });

    assert.deepEqual(daysIn(view['timesValue']).slice(0, 2), ['2026-04-08', '2026-04-09']);
  });

  it('says who gets it, when they answer and what the aim is', () => {
    const { text } = seenCard(callCard, {
      sipCase: alexBefore('sendSummons'),
      reader: convener,
      now: '2026-03-04 10:00',
    });

    assert.match(text, /BUP Öster · kallelse/);
    assert.match(text, /pappa · inbjudan/);
    assert.match(text, /Senast onsdag 11 mars \(inställning\)/);
    assert.match(text, /Möte senast onsdag 25 mars \(inställning\)/);
  });

  it('says that the day to answer is sooner than usual, and why, where a time lies close', () => {
    const seen = (times: string) =>
      seenCard(
        callCard,
        { sipCase: alexBefore('sendSummons'), reader: convener, now: '2026-03-04 10:00' },
        { values: { times } },
      ).text;

    assert.match(seen('2026-03-19T08:00:00.000Z'), /Senast onsdag 11 mars \(inställning\)/);
    assert.match(
      seen('2026-03-19T08:00:00.000Z,2026-03-10T08:00:00.000Z'),
      /Senast måndag 9 mars, tidigare än vanligt för att hinna före den första tiden/,
    );
  });

  it('says how the meeting is to be held, and asks about it on a screen of its own', () => {
    const { text } = seenCard(callCard, { sipCase: withConsent, reader: convener, now: '2026-03-04 10:00' });
    assert.match(text, /Video · 60 minuter/);
    assert.match(text, /Görs i SAMSA/);

    const typed = { form: 'hybrid', length: '90', phoneIsEnough: 'false', inSamsa: 'true' };
    const [move] = saveForm.moves(saveForm.payload.parse(typed), atCase(withConsent));
    assert.ok(move);
    const planned = after(withConsent, move, sara, '2026-03-04 10:00');
    const again = seenCard(callCard, { sipCase: planned, reader: convener, now: '2026-03-04 10:01' });
    assert.match(again.text, /På plats och video · 90 minuter/);
    assert.doesNotMatch(again.text, /Telefon räcker/);
  });

  it('asks whether SAMSA carries it, yes beforehand, and after a no for the reason (R71)', () => {
    const seeing = { sipCase: withConsent, reader: convener, now: '2026-03-04 10:00' };
    assert.equal(seenCard(callFormCard, seeing).view['inSamsaValue'], 'true');
    const no = { form: 'video', length: '60', inSamsa: 'false' };
    const [move] = saveForm.moves(saveForm.payload.parse(no), atCase(withConsent));
    assert.ok(move);
    const refused = refusal(withConsent, move, sara, '2026-03-04 10:00');
    assert.equal(refused?.code, 'samsaNeedsReason');
    const { view } = seenCard(callFormCard, seeing, { refusal: refused, values: no });

    assert.match(String(view['note']), /Skriv varför/);
    assert.equal(view['asksSamsaReason'], true);
    assert.equal(view['inSamsaValue'], 'false');
  });

  it('has nothing to send while nobody is chosen', () => {
    const { view, text } = seenCard(callCard, {
      sipCase: withConsent,
      reader: convener,
      now: '2026-03-04 10:00',
    });

    assert.match(String(view['note']), /Ingen är vald än/);
    assert.doesNotMatch(text, /call\.send/);
  });

  it('sends what is ticked and what is typed beside it, in Swedish time, soonest first and each once', () => {
    const payload = send.payload.parse({
      times: '2026-03-24T14:00:00.000Z,2026-03-19T08:00:00.000Z,imorgon',
      day: '2026-03-19',
      from: '09:00',
    });

    assert.deepEqual(send.moves(payload, atCase(withConsent)), [
      {
        kind: 'sendSummons',
        form: 'video',
        lengthMinutes: 60,
        phoneIsEnough: true,
        inSamsa: true,
        proposedTimes: [
          { start: '2026-03-19T08:00:00.000Z', end: '2026-03-19T09:00:00.000Z' },
          { start: '2026-03-24T14:00:00.000Z', end: '2026-03-24T15:00:00.000Z' },
        ],
        seenTimes: ['2026-03-24T14:00:00.000Z', '2026-03-19T08:00:00.000Z'],
      },
    ]);
  });

  it('wants at least one time, whole, and at most five', () => {
    const five = [19, 20, 23, 24, 25].map((date) => `2026-03-${String(date)}T08:00:00.000Z`).join(',');
    const said = (typed: Record<string, string>) =>
      send.payload.safeParse(typed).error?.issues.map(({ message }) => message);

    assert.deepEqual(said({}), ['noTime']);
    assert.deepEqual(said({ times: five, day: '2026-03-26' }), ['halfTime']);
    assert.deepEqual(said({ times: five, day: '2026-03-26', from: '09:00' }), ['tooManyTimes']);
    assert.equal(said({ times: five }), undefined);
  });

  it('refuses a time that is gone by before the summonses go out', () => {
    const late = { ...summons, inSamsa: true };
    const sipCase = alexBefore('sendSummons');
    assert.equal(refusal(sipCase, late, sara, '2026-04-30 10:00')?.code, 'timeHasPassed');
  });

  it('keeps a time that has passed in sight, so that it can be unticked', () => {
    const { view } = seenCard(
      callCard,
      { sipCase: withConsent, reader: convener, now: '2026-03-04 10:00' },
      { values: { times: '2026-03-02T08:00:00.000Z' } },
    );
    assert.match(JSON.stringify(view['choices']), /måndag 2 mars/);
    assert.equal(view['timesValue'], '2026-03-02T08:00:00.000Z');
  });

  it('asks whoever is called later about the times that the others were asked about', () => {
    const called = after(alexBefore('sendSummons'), summons, sara, '2026-03-04 10:00');
    const seen = (now: string) => seenCard(callCard, { sipCase: called, reader: convener, now }).view;
    const asked = called.proposedTimes.map(({ start }) => start).join(',');

    assert.equal(seen('2026-03-05 10:00')['timesValue'], asked);
    assert.notEqual(seen('2026-04-30 10:00')['timesValue'], asked);
  });
});

function daysIn(moments: unknown): readonly string[] {
  return String(moments)
    .split(',')
    .map((moment) => moment.slice(0, 10));
}

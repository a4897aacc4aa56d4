/** Discharge on the cards: the timeline in words, one button on a ward, and what each press does. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseCard } from '../../../src/steps/case/case.card.js';
import {
  askCall,
  dischargeCall,
  dischargeNext,
  dischargeSave,
  dischargeStaySave,
  dutyMark,
} from '../../../src/steps/discharge/presses.js';
import { dischargeCallCard } from '../../../src/steps/discharge/discharge-call.card.js';
import { callRequestCard } from '../../../src/steps/discharge/call-request.card.js';
import { after } from '../../support/a-case.js';
import {
  asked,
  atHealthCentre,
  atSocialServices,
  atWard,
  record,
  time,
  withCareContact,
} from '../../support/discharge.js';
import { healthCentre, vera } from '../../support/people.js';
import { notesOf, pressed } from '../../support/pressed.js';
import { followUpExisting } from '../../../src/steps/discharge/follow-up-existing.js';
import { seenCard } from '../../support/seen-card.js';
import type { SipCase } from '../../../src/process/sip-case.js';

const lines = (sipCase: SipCase, now = '2026-03-10 09:00') => {
  const { view } = seenCard(caseCard, { sipCase, reader: { as: 'convener' }, now });
  return (view['dischargeRows'] as readonly { text: string; detail: string }[]).map(({ text, detail }) =>
    `${text} ${detail}`.trim(),
  );
};
const readByConvener = { reader: { as: 'convener' }, now: '2026-03-10 09:00' } as const;
const titles = (sipCase: SipCase) => {
  const { view } = seenCard(caseCard, { sipCase, ...readByConvener });
  return [view['first'], view['others']].flatMap((list) =>
    (list as readonly { title: string }[]).map(({ title }) => title),
  );
};

describe('the call before an answer', () => {
  it('on a weekend or a holiday is made by the same button pressed again, which carries that time and no other', () => {
    const values = {
      units: 'hemtjanst',
      day: '2026-03-14',
      time: '09:00',
      form: 'video',
      reason: 'Orkar inte',
    };
    const seen = seenCard(
      dischargeCallCard,
      { sipCase: withCareContact(), ...readByConvener },
      { refusal: { code: 'closedDay' }, values },
    );
    const again = (typed: Record<string, string>) => {
      const at = pressed(undefined, { on: String(seen.view['seenTime']) });
      const [move] = dischargeCall.moves(dischargeCall.payload.parse(typed), at);
      return move?.kind === 'callAtDischarge' ? move.seenTimes : undefined;
    };

    assert.match(
      seen.text,
      /Lördag 14 mars är helg eller helgdag, då få arbetar\. Tryck på Skicka kallelser igen/,
    );
    assert.deepEqual(again(values), [time('2026-03-14 09:00')]);
    assert.deepEqual(again({ ...values, day: '2026-03-15' }), []);
  });
});

describe('the discharge on the case card', () => {
  it('says the last day, the notice of admission and the fallback day, as information (R29)', () => {
    assert.deepEqual(lines(withCareContact()), [
      'Utskrivningsklar: underrättelse måndag 9 mars kl. 14.10',
      'Kallelsen ska vara skickad senast torsdag 12 mars',
      'Fast vårdkontakt: Lisa, Vårdcentralen Lindängen',
      'Inskriven måndag 2 mars kl. 10.00 Inskrivningsmeddelande tisdag 3 mars kl. 08.00, inom 24 timmar',
      'Den regionfinansierade öppna vården är med, eftersom kommunal hälso- och sjukvård behövs',
      'Kommunens betalningsansvar från fredag 13 mars Gäller bara om länet inte har avtalat annat.',
    ]);
  });

  it('says when a last day on a Sunday has moved to Monday (R29)', () => {
    const moved = after(
      atHealthCentre(),
      record({ dischargeReadyNoticeAt: time('2026-03-12 09:30') }),
      vera,
      '2026-03-12 10:00',
    );

    assert.ok(
      lines(moved, '2026-03-12 10:00').includes(
        'Kallelsen ska vara skickad senast måndag 16 mars (den tredje dagen är en söndag)',
      ),
    );
  });

  it('gives a ward three facts and one button, and says what came of the question (R12)', () => {
    const { view } = seenCard(caseCard, { sipCase: atWard(), ...readByConvener });
    const presses = [view['first'], view['others']].flat() as readonly { modeId: string }[];
    const ready = {
      ...asked(),
      discharge: { ...asked().discharge, dischargeReadyNoticeAt: time('2026-03-09 14:10') },
    };

    assert.deepEqual(titles(atWard()), ['Be den fasta vårdkontakten att kalla', 'Vem får se ärendet']);
    assert.deepEqual(
      presses.map(({ modeId }) => modeId),
      ['primary', 'secondary'],
    );
    assert.equal(lines(ready).length, 3);
    assert.match(lines(ready)[2] ?? '', /fick frågan mån 9 mars och har inte svarat än/);
  });

  it('lets the health centre enter the facts first, and others ask or call by SoL and HSL (R12)', () => {
    assert.equal(titles(atHealthCentre())[0], 'Utskrivning');
    assert.equal(titles(atSocialServices())[0], 'Be den fasta vårdkontakten att kalla');
    assert.ok(titles(atSocialServices()).includes('Kalla enligt SoL/HSL'));
    assert.ok(titles(withCareContact()).includes('Kalla innan svaret finns'));
  });

  it('shows what goes on after a no, and the press for it (R25)', () => {
    const refused = { ...withCareContact(), state: 'consentRefused' as const };

    assert.equal(titles(refused)[0], 'Skyldigheter vid utskrivningen');
    assert.ok(lines(refused).includes('○ Kvar att göra: Egen planering av insatser'));
  });
});

describe('the presses of a discharge', () => {
  const typed = {
    readyDay: '2026-03-09',
    readyTime: '14:10',
    expectedOn: '',
    careUnit: healthCentre,
    careName: 'Lisa',
  };

  it('make one move of five fields, and lose no half of a day and time without a word', () => {
    const [move] = dischargeSave.moves(dischargeSave.payload.parse(typed), pressed());

    assert.deepEqual(move, record({ dischargeReadyNoticeAt: time('2026-03-09 14:10') }, 'Lisa'));
    for (const { payload } of [dischargeSave, dischargeNext, askCall])
      for (const half of [{ readyTime: '' }, { readyDay: '' }])
        assert.equal(payload.safeParse({ ...typed, ...half }).error?.issues[0]?.message, 'halfTime');
    assert.equal(dischargeStaySave.payload.safeParse({ admittedDay: '2026-03-02' }).success, false);
  });

  it('ask a unit to call after the facts are kept, and need to know which (R12)', () => {
    const kinds = askCall.moves(askCall.payload.parse(typed), pressed()).map(({ kind }) => kind);

    assert.deepEqual(kinds, ['recordDischarge', 'askToCall']);
    assert.equal(askCall.payload.safeParse({ ...typed, careUnit: '' }).success, false);
  });

  it('mark a duty that exists, and nothing else (R25)', () => {
    assert.equal(dutyMark.moves({}, pressed(undefined, { on: 'ownPlanning' })).length, 1);
    assert.equal(dutyMark.moves({}, pressed(undefined, { on: 'other' })).length, 0);
  });

  it('stand on the question to the care contact only until it is answered (R12)', () => {
    const taken = after(asked(), { kind: 'takeCall', name: 'Lisa' }, vera, '2026-03-09 16:00');
    const open = (sipCase: SipCase) =>
      seenCard(callRequestCard, { sipCase, reader: { as: 'careContact' }, now: '2026-03-10' }).view['open'];

    assert.deepEqual([open(asked()), open(taken)], [true, false]);
  });
});

describe('a SIP that exists', () => {
  const at = pressed(undefined, { on: 'SIP-7K4QXM' });

  it('is followed up in its own case by the one press, and a no is shown with the list (R7)', async () => {
    const notes = notesOf();
    const refusing = notesOf({ followUpExisting: async () => 'onlyCareContactCalls' });

    const done = await followUpExisting.note({ careName: 'Emil' }, at, notes);
    const refused = await followUpExisting.note({ careName: 'Emil' }, at, refusing);

    assert.deepEqual(notes.asked, ['follow up SIP-7K4QXM']);
    assert.deepEqual(done.extra, { says: 'followsUp', ref: 'SIP-7K4QXM' });
    assert.deepEqual(refused.extra, { sips: [], refused: 'onlyCareContactCalls' });
  });
});

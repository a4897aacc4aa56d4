/** A deviation tells the event in dates, names nobody, and points out a name before it is copied. */
import assert from 'node:assert/strict';
import { day, deviationId, unitId } from '../../../src/process/ids.js';
import type { DeviationTexts } from '../../../src/process/deviation-texts.js';
import type { Deviation } from '../../../src/process/sip-case.js';
import { deviationCard } from '../../../src/steps/deviation/deviation.card.js';
import { deviationEffectCard } from '../../../src/steps/deviation/deviation-effect.card.js';
import { deviationFormCard } from '../../../src/steps/deviation/deviation-form.card.js';
import { deviationLevelCard } from '../../../src/steps/deviation/deviation-level.card.js';
import { printDeviation } from '../../../src/steps/documents/presses.js';
import { DeviationRecord } from '../../../src/steps/deviation/deviation-record.js';
import { eventFacts, eventRows } from '../../../src/steps/deviation/event.js';
import { namesIn } from '../../../src/steps/deviation/names-in.js';
import { deviationOf, disputed, named, now } from '../../../src/steps/deviation/examples.js';
import { deviationJsonBack } from '../../../src/steps/deviation/openers.js';
import { deviationRegister } from '../../../src/steps/deviation/register.js';
import { at } from '../../../src/steps/example-case.js';
import { en } from '../../../src/texts/en.js';
import { formatFor } from '../../../src/texts/format.js';
import { sv } from '../../../src/texts/sv.js';
import { disputeLines } from '../../../src/steps/case/disputes.js';
import { anAbout } from '../../support/about.js';
import { sara } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('a deviation', () => {
  it('never has a name on its card (R62)', () => {
    for (const { json } of renderedExamples('deviation', 'sv'))
      assert.doesNotMatch(JSON.stringify(json), /Alex|Maria|Peter|Maja/);
  });

  it('begins with what happened, in dates with their year, since it is read elsewhere and later', () => {
    const story = renderedExamples('deviation-form', 'sv')[0]?.view['whatHappenedValue'];
    assert.match(
      String(story),
      /till Vårdcentralen Lindängen onsdag 4 mars 2026\. Svar skulle lämnas senast onsdag 11 mars 2026\./,
    );
  });

  it('shows the unit and the day of the event, also when the case has gone on (R62)', () => {
    const facts = deviationOf({ unitName: 'BUP Väster', missedOn: day('2026-03-09') });
    const about = { disclosed: facts, texts: sv, format: formatFor('sv', now), on: 'd1' };
    const rows = JSON.stringify(
      eventRows(about, facts.deviations[0]!, eventFacts(about, facts.deviations[0]!)),
    );
    assert.match(rows, /BUP Väster.*Kallelse onsdag 4 mars.*måndag 9 mars/);
    assert.doesNotMatch(rows, /Lindängen/);
  });

  it('says when the summons came to the unit that it is about, where that was later than to the first (R62)', () => {
    const west = unitId('bup-vaster');
    const facts = deviationOf({ unitId: west, unitName: 'BUP Väster' });
    const passedOn = { what: 'routed', at: at('2026-03-06T09:00:00.000Z'), toUnitId: west } as const;
    const recipients = facts.sipCase.recipients.map((each) => ({ ...each, trail: [passedOn] }));
    const later = { ...facts, sipCase: { ...facts.sipCase, recipients } };
    const about = { disclosed: later, texts: sv, format: formatFor('sv', now), on: 'd1' };

    assert.equal(eventFacts(about, later.deviations[0]!).sent, 'fredag 6 mars');
  });

  it('points out names and personnummer, also with an s, before it is copied (R62)', () => {
    const facts = deviationOf({});
    assert.deepEqual(namesIn('Alex’ mamma Marias samtal om 20140312-2380', facts).toSorted(), [
      '20140312-2380',
      'Alex',
      'Maria',
    ]);
    assert.deepEqual(namesIn('Ingen kallade vårdcentralen den 4 mars.', facts), []);
  });

  it('points out the names of staff in the case too, and no unit (R62)', () => {
    const facts = deviationOf({});
    const plan = { ...facts.sealed.plan, contacts: ['Olle Berg, BUP Öster', 'Kurator på Ekdalsskolan'] };
    const known = { ...facts, names: { [sara.person]: 'Sara' }, sealed: { ...facts.sealed, plan } };

    assert.deepEqual(namesIn('Sara Lindqvist glömde, och Bergs svar kom sent.', known).toSorted(), [
      'Berg',
      'Sara',
    ]);
    assert.deepEqual(namesIn('BUP Öster ringde till Ekdalsskolan.', known), []);
  });

  it('is registered with a number, or handed to a named person on a day (R64)', () => {
    const at = { ...pressed(deviationOf({})), deviationId: deviationId('d1') };
    const moves = (typed: object) => deviationRegister.moves(deviationRegister.payload.parse(typed), at);
    assert.deepEqual(moves({ medControlId: 'MC-7', sentTo: 'Rut' }), [
      { kind: 'registerDeviation', deviationId: 'd1', medControlId: 'MC-7' },
    ]);
    assert.deepEqual(moves({ sentTo: 'Rut' }), [
      { kind: 'handOverDeviation', deviationId: 'd1', to: 'Rut', on: '2026-03-04' },
    ]);
  });

  it('says in calm words what is missing, and keeps what was typed (R63, R64)', () => {
    const text = renderedExamples('deviation-text', 'sv')[2]?.view;
    assert.match(String(text?.['note']), /numret i MedControl PRO, eller vem som registrerar/);
    const [, oneSided, emptied] = renderedExamples('dispute', 'sv').map(({ view }) => view);
    assert.match(String(oneSided?.['note']), /hur den andra parten gör det/);
    assert.match(String(emptied?.['note']), /Skriv vem som gör vad så länge/);
  });

  it('says whether somebody let it be or it fell away by itself (R61)', () => {
    const ended = (language: 'sv' | 'en') =>
      renderedExamples('deviation', language)
        .map(({ view }) => view)
        .filter(
          ({ state }) => state === sv.deviation.state.dismissed || state === en.deviation.state.dismissed,
        )
        .map(({ title, lead }) => [title, lead]);

    assert.deepEqual(ended('sv'), [
      ['Inget svar på kallelsen', 'Ni valde att inte skriva någon avvikelse.'],
      ['Uppföljningen hölls efter utsatt dag', 'Uppföljningen är hållen, så förslaget gäller inte längre.'],
    ]);
    assert.deepEqual(ended('en')[1], [
      'The follow-up was held after its day',
      'The follow-up has been held, so the suggestion no longer applies.',
    ]);
  });

  it('asks on three screens of at most five, and last the three questions in order (domain 4.5, 7.2)', () => {
    const inputs = (card: string) =>
      [...JSON.stringify(renderedExamples(card, 'sv')[0]?.json).matchAll(/"Input\.\w+","id":"(\w+)"/g)].map(
        ([, id]) => id,
      );

    assert.deepEqual(inputs('deviation-form'), ['eventOn', 'place', 'whatHappened', 'concerned', 'informed']);
    assert.deepEqual(inputs('deviation-effect'), [
      ...['steering', 'steeringWords', 'consequence', 'immediate', 'suggestion'],
    ]);
    assert.deepEqual(inputs('deviation-level'), ['individual', 'unit', 'system', 'level']);
    assert.match(
      String(renderedExamples('deviation-level', 'sv')[0]?.view['question']),
      /^Vilka åtgärder kan sättas in för att undvika att det händer igen\?$/,
    );
  });

  it('lets its reporter choose among the units of the case, and never asks for an address (R62)', () => {
    const [first] = renderedExamples('deviation-form', 'sv');
    const units = first?.view['units'] as readonly { title: string }[];

    assert.deepEqual(units.map(({ title }) => title).toSorted(), [
      'BUP Öster',
      'Ekdalsskolan',
      'Vårdcentralen Lindängen',
    ]);
  });

  it('is copied as one text with all that was answered, in the order of the form (domain 4.5)', () => {
    const text = String(renderedExamples('deviation-text', 'sv')[0]?.view['copyValue']);
    assert.match(text, /\nDag: onsdag 11 mars 2026\n/);

    assert.deepEqual(
      text.split('\n\n').map((line) => line.split(':')[0]),
      [
        'Avvikelse i samverkan, SIP. Ärende SIP-7K4QXM.',
        ...['Dag', 'Plats', 'Enhet som rapporterar', 'Enhet och huvudman som det gäller'],
        ...['Det som inte har följts', 'Vad hände', 'Följd för den enskilde', 'Åtgärd direkt'],
        ...['Den enskilde har fått veta det', 'Förslag till förbättring'],
        ...['Åtgärd för individen', 'Åtgärd för verksamheten', 'Nivå'],
      ],
    );
    assert.match(text, /gäller: Vårdcentralen Lindängen, Västra Götalandsregionen/);
  });

  it('is given as JSON that holds to its schema, and says nothing of whom (domain 4.5, R62)', () => {
    const text = String(renderedExamples('deviation-json', 'sv')[0]?.view['copyValue']);
    const record = DeviationRecord.parse(JSON.parse(text));

    assert.deepEqual(
      [record.ref, record.trigger, record.eventOn, record.concernedUnit, record.level],
      ['SIP-7K4QXM', 'noAnswer', '2026-03-11', 'Vårdcentralen Lindängen', 'unit'],
    );
    assert.doesNotMatch(text, /Alex|Maria|Peter|Maja/);
    assert.equal(DeviationRecord.safeParse({ ...record, name: 'Alex' }).success, false);
  });

  it('is no JSON while a name stands in it, nor until what must be answered is (R62)', () => {
    const [, withName, half] = renderedExamples('deviation-json', 'sv').map(({ view }) => view);

    assert.match(String(withName?.['lead']), /Alex, 20140312-2380\. Ta bort dem först/);
    assert.match(String(half?.['lead']), /Svara först/);
    assert.deepEqual([withName?.['copyValue'], half?.['copyValue']], ['', '']);
  });

  it('that was let be says why (R61)', () => {
    const letBe = deviationOf({ state: 'dismissed', dismissedBy: 'choice' }, { dismissal: 'Svaret kom' });
    const view = deviationCard.view(anAbout(letBe, { now, on: 'd1' }));

    assert.match(JSON.stringify(view), /"Därför".*Svaret kom/);
  });

  it('that is a dispute says so, with a press to settle it (R63)', () => {
    const disputed = renderedExamples('deviation', 'sv').find(({ view }) => view['isDisputed'] === true);
    assert.equal(disputed?.view['state'], 'Tvist');
    assert.match(JSON.stringify(disputed?.json), /deviation\.resolve/);
    assert.doesNotMatch(JSON.stringify(disputed?.json), /deviation\.dismiss"/);
  });

  it('in dispute shows both positions, and asks first for who does what until that is written (R63)', () => {
    const buttons = (interim: string) => {
      const view = deviationCard.view(anAbout(disputed(interim), { now, on: 'd1' }));
      return [view['isSet'], view['isUnset'], JSON.stringify(view['rows'])] as const;
    };

    const [isSet, isUnset, rows] = buttons('Skolan så länge');
    assert.deepEqual([isSet, isUnset], [true, false]);
    assert.match(rows, /Vi menar.*Vårdcentralen ska delta.*De menar.*BUP ska delta.*Så länge.*Skolan/);
    assert.deepEqual(buttons('').slice(0, 2), [false, true]);
  });

  it('in dispute is shown on the case with who does what meanwhile, until it is settled (R63)', () => {
    const shown = renderedExamples('case', 'sv').flatMap(
      ({ view }) => view['warnings'] as { text: string }[],
    );
    assert.deepEqual(
      shown.map(({ text }) => text).filter((text) => text.startsWith('Tvist')),
      [
        'Tvist. Så länge gäller: Skolan ansvarar för kontakten med familjen.',
        'Tvist: vem gör vad så länge? Skriv det på tvistens kort.',
      ],
    );
    const closed = disputeLines(anAbout({ ...disputed(), state: 'closed' }, { now }));
    assert.deepEqual(closed, [{ text: 'Tvisten är inte löst. Den lever vidare på sitt eget kort.' }]);
    const settled = disputeLines(anAbout(deviationOf({ state: 'resolved' }), { now }));
    assert.deepEqual(settled, []);
  });

  it('that is registered, or handed on, is read again in the same words, and can be copied and printed (R64)', () => {
    const toCopy = String(renderedExamples('deviation-text', 'sv')[0]?.view['copyValue']);
    for (const { view, json } of renderedExamples('deviation-read', 'sv').slice(0, 2)) {
      const rows = view['rows'] as readonly { label: string; text: string }[];
      for (const { label, text } of rows) assert.ok(toCopy.includes(`${label}: ${text}`));
      assert.doesNotMatch(JSON.stringify(json), /Input\.Text/);
      assert.match(String(view['lead']), /Skriv ut eller spara.*Kopiera texten/);
      assert.match(JSON.stringify(json), /deviation-read\.print-open.*deviation-read\.json-open/);
      assert.doesNotMatch(JSON.stringify(json), /register|deviation-text\.back/);
    }
    const reads = (state: Deviation['state'], texts?: DeviationTexts) =>
      deviationCard.view(anAbout(deviationOf({ state }, texts), { now, on: 'd1' }))['mayRead'];
    assert.deepEqual(
      (['prompted', 'drafted', 'registered', 'dismissed'] as const).map((state) => reads(state)),
      [false, false, true, false],
    );
    assert.equal(reads('disputed', { ownPosition: 'Vi menar' }), false);
  });

  it('leads from its print press to that very document, and back from its JSON to where one came from', () => {
    const at = (state: Deviation['state']) => {
      const facts = deviationOf({ state });
      return { ...pressed(facts), deviationId: deviationId('d1'), facts };
    };
    assert.deepEqual(printDeviation.leads({}, at('registered')), {
      ...{ to: 'dialog', card: 'print', extra: { wanted: 'deviation:d1' } },
    });
    const back = (state: Deviation['state']) => deviationJsonBack.leads({}, at(state));
    assert.deepEqual(back('drafted'), { to: 'dialog', card: 'deviation-text' });
    assert.deepEqual(back('registered'), { to: 'dialog', card: 'deviation-read' });
  });

  it('points out a name on the very next screen, and not only where it is copied (R62)', () => {
    const warned = (card: typeof deviationEffectCard, disclosed = named()) =>
      card.view(anAbout(disclosed, { now, on: 'd1' }));
    for (const card of [deviationFormCard, deviationEffectCard, deviationLevelCard]) {
      assert.match(String(warned(card)['warning']), /Alex, 20140312-2380/);
      assert.equal(warned(card)['hasNames'], true);
      assert.equal(warned(card, deviationOf({ state: 'drafted' }))['hasNames'], false);
    }
  });

  it('in dispute when its case is closed says so, and can still be settled (R63)', () => {
    for (const interim of ['Skolan så länge', '']) {
      const facts = { ...disputed(interim), state: 'closed' as const };
      const view = deviationCard.view(anAbout(facts, { now, on: 'd1' }));
      assert.match(String(view['lead']), /^Ärendet är avslutat, men tvisten är inte löst\./);
      assert.equal(view['isDisputed'], true);
    }
  });
});

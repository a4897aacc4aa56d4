/** What stands in the plan, the individual's own plan and the follow-up, and what does not (domain 4.3-4.4). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { day, meetingId, taskId } from '../../src/process/ids.js';
import { at } from '../../src/process/time.js';
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import { defaultSettings } from '../../src/process/settings.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { after, world } from '../support/a-case.js';
import { oneOfEach } from '../support/moves.js';
import { lix } from '../support/readability.js';
import { bupEast, maja, sara } from '../support/people.js';
import { documentsOf, nameOfWanted } from '../../src/process/documents.js';
import { deviationOf, named, now } from '../../src/steps/deviation/examples.js';
import { changesSinceFollowUp } from '../../src/steps/plan/changes-since.js';
import { reportOf } from '../../src/steps/deviation/lines.js';
import { formatFor } from '../../src/texts/format.js';
import { sv } from '../../src/texts/sv.js';
import { aPage, caseFor, documentFacts, saying, under, wordsOf } from './a-page.js';

const whereabouts = { address: 'Adressgatan 1', phone: '070-222 22 22' };
const isProtected = { namedOnly: [sara.person] };

describe('The plan for staff', () => {
  const plan = (changes: Partial<SipCase> = {}) => aPage({ kind: 'plan' }, documentFacts('plan', changes));

  it('has the head of the county’s form, with the boxes ticked (seed 004)', () => {
    const [lead] = plan().sections;
    const boxes = lead?.blocks.flatMap((block) => (block.kind === 'boxes' ? block.boxes : [])) ?? [];

    assert.deepEqual(
      boxes.filter(({ isTicked }) => isTicked).map(({ text }) => text),
      ['Ny SIP', 'Skola'],
    );
    assert.deepEqual(boxes.map(({ text }) => text).slice(0, 3), [
      'Ny SIP',
      'Ny SIP efter utskrivning från slutenvård',
      'Uppföljning av SIP',
    ]);
    assert.match(
      wordsOf(plan()),
      /^SIP-7K4QXM\nSIP, Samordnad individuell plan\nEn SIP, samordnad individuell plan, samlar/,
    );
  });

  it('has everything that the law asks for (R31, R32, R55)', () => {
    const words = wordsOf(
      plan(saying('plan', { individual: whereabouts, plan: { ownerPerson: 'Sara Lind' } })),
    );

    assert.match(
      words,
      /Planen tillhör\nNamn\nAlex Hittepå\nAdress\nAdressgatan 1\nPersonnummer\n20140102-2397\nTelefon\n070-222 22 22/,
    );
    assert.match(
      words,
      /\n1\. Bedömning\nBUP Öster \(Västra Götalandsregionen\)\npsykolog\nKlart senast fredag 10 april 2026/,
    );
    assert.match(words, /Åtgärder av andra\nInga/);
    assert.match(
      words,
      /Huvudman med övergripande ansvar\nPartille kommun\nHåller ihop planen\nEkdalsskolan\nSara Lind/,
    );
    assert.match(words, /Följs upp\nTorsdag 23 april 2026/);
    assert.match(words, /Med på mötet\nDen enskilde\nEkdalsskolan\nBUP Öster, Maja, sjuksköterska/);
    assert.match(words, /Kopia till den enskilde\nInte lämnad än/);
    assert.match(words, /SIP ersätter inte remiss, ansökan eller orosanmälan\./);
  });

  it('says who was at the meeting as it was noted then, also while they are called to another (R55)', () => {
    const first = caseFor('plan');
    const called = after(first, oneOfEach.callToFollowUp, sara, '2026-04-01');
    const page = (sipCase: SipCase) => aPage({ kind: 'plan' }, convenerFacts({ sipCase, world, names: {} }));
    const names = ({ sections }: ReturnType<typeof page>) =>
      JSON.stringify(sections.find(({ heading }) => heading === 'Mötet')).match(
        /BUP Öster|Vårdcentralen|Pappa/g,
      );
    assert.deepEqual(names(page(called)), names(page(first)));
    assert.notEqual(names(page(first)), null);
  });

  it('names whoever held it for the unit that called then, also while another convenes (R55)', () => {
    const sipCase = caseFor('plan');
    const names = { [sara.person]: 'Sara' };
    const moved = { ...sipCase, convener: { ...sipCase.convener, unitId: bupEast } };
    const known = { ...moved, formerConveners: [sipCase.convener.unitId] };
    for (const of of [sipCase, known]) {
      const words = wordsOf(aPage({ kind: 'plan' }, convenerFacts({ sipCase: of, world, names })));
      assert.match(words, /Med på mötet\nDen enskilde\nEkdalsskolan, Sara\nBUP Öster, Maja, sjuksköterska/);
    }
  });

  it('names those who were there for whom was called then, also once one of them calls to the follow-up', () => {
    const sipCase = { ...caseFor('plan'), planOwnerUnitId: bupEast };
    const meetings = sipCase.meetings.map(({ heldBy: _by, ...meeting }) => meeting);
    const called = after({ ...sipCase, meetings }, oneOfEach.callToFollowUp, maja, '2026-04-01');
    assert.equal(called.convener.unitId, bupEast);
    const present = (of: SipCase) =>
      /Med på mötet\n[^]*?\nPappa/.exec(
        wordsOf(aPage({ kind: 'plan' }, convenerFacts({ sipCase: of, world, names: {} }))),
      )?.[0];
    assert.match(present(called) ?? '', /Den enskilde\nEkdalsskolan\nBUP Öster, Maja, sjuksköterska\n/);
    assert.equal(present(called), present(sipCase));
  });

  it('says why the individual was not there (R33)', () => {
    const { meetings } = caseFor('plan');
    const words = wordsOf(
      plan({
        ...saying('plan', { meeting: { individualAbsentReason: 'orkade inte' } }),
        meetings: meetings.map((meeting) => ({ ...meeting, individualPresent: false })),
      }),
    );
    assert.match(words, /Inte med\nDen enskilde: orkade inte/);
  });

  it('leaves address and telephone out where identity is protected (R69)', () => {
    const words = wordsOf(plan({ ...isProtected, ...saying('plan', { individual: whereabouts }) }));
    assert.match(words, /Alex Hittepå/);
    assert.doesNotMatch(words, /Adress|070-/);
  });
});

describe('The plan whose texts stay outside (P13)', () => {
  const settings = { ...defaultSettings, planText: 'reference-only' as const };

  for (const kind of ['plan', 'ownPlan', 'followUp'] as const)
    it(`has units and days, and says where the words are (${kind})`, () => {
      const words = wordsOf(aPage({ kind }, documentFacts(kind, { settings })));

      assert.match(words, /Insats 1\n(?:BUP Öster)/);
      assert.match(words, /journaler och akter|papper hos dem som hjälper dig/);
      assert.doesNotMatch(
        words,
        /Bedömning|psykolog|Slippa|Trivas|Lugn skolgång|tisdag och torsdag|besök är kvar|morgnarna/,
      );
    });
});

describe('The individual’s own plan (R57)', () => {
  const own = () => wordsOf(aPage({ kind: 'ownPlan' }, documentFacts('ownPlan')));

  it('says in words of their own who does what and when, whom to phone and when we meet again', () => {
    assert.match(own(), /Min plan\nNamn\nAlex Hittepå\nDet här har vi bestämt tillsammans\. Planen är din\./);
    assert.match(own(), /Vad är viktigt för dig\?\nSlippa berätta för alla/);
    assert.match(own(), /\n1\. Bedömning\nPsykolog, BUP Öster\nSenast fredag 10 april 2026/);
    assert.match(own(), /Det här gör jag själv\nJag går till skolan/);
    assert.match(
      own(),
      /Vem kan jag ringa\?\nEkdalsskolan håller ihop planen\.\nSara, Ekdalsskolan\nTelefon till Ekdalsskolan\n031-390 06 00\nTelefon till BUP Öster\n031-/,
    );
    assert.match(own(), /När ses vi igen\?\nTorsdag 23 april 2026\./);
  });

  it('has none of the words that staff use', () => {
    assert.doesNotMatch(
      own(),
      /huvudman|insats|den enskilde|åtgärd|långsiktig|uppföljning|personnummer|verksamhet/i,
    );
    assert.ok(lix(own().replaceAll('\n', '. ')) < 35);
  });

  it('has no telephone of a unit where identity is protected, and a line to write one on (R69)', () => {
    const facts = documentFacts('ownPlan', {
      ...isProtected,
      ...saying('ownPlan', { individual: whereabouts }),
    });
    const page = aPage({ kind: 'ownPlan' }, facts);
    assert.doesNotMatch(wordsOf(page), /031-|070-|Adressgatan/);
    assert.ok(under(page, 'Vem kan jag ringa?').some(({ kind }) => kind === 'lines'));
  });

  it('leaves the child’s own words out of the guardians’ copy (P2)', () => {
    const changes = saying('guardianPlan', { preparation: { notForGuardians: ['whatMatters'] } });
    const words = wordsOf(aPage({ kind: 'guardianPlan' }, documentFacts('guardianPlan', changes)));
    assert.match(words, /^SIP-7K4QXM\nPlanen till vårdnadshavare\n/);
    assert.match(words, /Bedömning/);
    assert.doesNotMatch(words, /Slippa berätta/);
  });
});

describe('The follow-up', () => {
  it('says how each measure went, what the individual thinks and when next (domain 4.4)', () => {
    const words = wordsOf(aPage({ kind: 'followUp' }, documentFacts('followUp')));

    assert.match(
      words,
      /\n1\. Bedömning\nBUP Öster\nDelvis\nEtt besök är kvar\n2\. Anpassat schema\nEkdalsskolan\nJa/,
    );
    assert.match(words, /Det går bättre på morgnarna\./);
    assert.match(words, /Nästa uppföljning\nTorsdag 4 juni 2026\./);
  });

  it('has the follow-ups before it as they were said then, the newest first, and stays outside where texts do (domain 4.4, P13)', () => {
    const before = caseFor('followUp');
    const held = (on: string, what: string) => ({
      on: day(on),
      measures: [
        { place: 2, what, unitId: before.convener.unitId, done: 'no' as const, reason: 'Ingen tid' },
      ],
      individualView: `Sagt ${on}`,
    });
    const earlier = [held('2026-02-02', 'Läxhjälp'), held('2026-03-03', 'Läxhjälp i mindre grupp')];
    const facts = documentFacts('followUp', saying('followUp', { followUp: { earlier } }));
    const words = wordsOf(aPage({ kind: 'followUp' }, facts));
    assert.match(
      words,
      /\nUppföljningen tisdag 3 mars 2026\n[\s\S]*Läxhjälp i mindre grupp\n[^\n]+\nNej\nIngen tid\n[\s\S]*Sagt 2026-03-03\nUppföljningen måndag 2 februari 2026\n/,
    );
    const outside = { ...facts.sipCase.settings, planText: 'reference-only' as const };
    const byReference = documentFacts('followUp', {
      ...saying('followUp', { followUp: { earlier } }),
      settings: outside,
    });
    const kept = wordsOf(aPage({ kind: 'followUp' }, byReference));
    assert.match(kept, /Uppföljningen tisdag 3 mars 2026/);
    assert.doesNotMatch(kept, /Läxhjälp|Ingen tid|Sagt/);
  });

  it('says what the individual answered, and only of the measures that were followed up', () => {
    const before = caseFor('followUp');
    const asked: SipCase = {
      ...before,
      followUps: [{ on: day('2026-04-23'), involved: 'yes', knowsWho: 'no', goals: 'some' }],
      tasks: [...before.tasks, { ...before.tasks[0]!, id: taskId('t-since') }],
    };
    const words = wordsOf(aPage({ kind: 'followUp' }, convenerFacts({ sipCase: asked, world, names: {} })));
    assert.match(words, /\nJa\n[\s\S]*\nNej\n/);
    assert.match(words, /Är de kortsiktiga målen nådda\?\nEn del\n/);
    assert.doesNotMatch(words, /Vet hen vem/);
    assert.doesNotMatch(words, /Inget svar/);
  });

  it('asks staff what the individual thinks only where nothing is answered yet', () => {
    const facts = documentFacts('followUp', {
      ...saying('followUp', { followUp: { individualView: '' } }),
      followUps: [],
    });
    assert.match(
      wordsOf(aPage({ kind: 'followUp' }, facts)),
      /Vad tycker den enskilde\?\nHar den enskilde varit/,
    );
    assert.doesNotMatch(wordsOf(aPage({ kind: 'followUp' }, facts)), /målen nådda/);
  });

  it('says how it was held, and who was there where people met (domain 4.4)', () => {
    assert.match(wordsOf(aPage({ kind: 'followUp' }, documentFacts('followUp'))), /Så hölls den\nUtan möte/);
    const { meetings, recipients } = caseFor('followUp');
    const [first] = meetings;
    assert.ok(first);
    const slot = { start: at(day('2026-04-23'), '09:00'), end: at(day('2026-04-23'), '10:00') };
    const came = recipients.filter(({ atUnitId }) => atUnitId === bupEast).map(({ id }) => id);
    const attendance = { came, away: [] };
    const met = { ...first, ...{ id: meetingId('m-2'), kind: 'followUp' as const, form: 'phone' as const } };
    const again = { ...met, slot, attendance, individualPresent: true };
    const held = documentFacts('followUp', { meetings: [...meetings, again] });
    const words = wordsOf(aPage({ kind: 'followUp' }, held));
    assert.match(words, /Så hölls den\nTelefon\nMed på mötet\nDen enskilde\nEkdalsskolan\nBUP Öster/);
    // The meeting of the follow-up before this one was that one's.
    const later = documentFacts('followUp', {
      meetings: [...meetings, again],
      followUps: [{ on: day('2026-04-23') }, { on: day('2026-06-04') }],
    });
    assert.match(wordsOf(aPage({ kind: 'followUp' }, later)), /Så hölls den\nUtan möte/);
  });

  it('says what has been changed in the plan since (domain 4.4)', () => {
    const before = caseFor('followUp');
    const of = (sipCase: SipCase) => {
      const disclosed = convenerFacts({ sipCase, world, names: {} });
      const changes = changesSinceFollowUp({ disclosed, texts: sv, format: formatFor('sv') });
      return wordsOf(aPage({ kind: 'followUp' }, disclosed, { changes }));
    };
    const draft = after(
      before,
      { kind: 'savePlan', texts: { needs: ['Lugn skolgång', 'Sömn'] } },
      sara,
      '2026-04-24 10:00',
    );
    const anew = after(draft, { kind: 'activatePlan' }, sara, '2026-04-24 11:00');

    for (const sipCase of [before, draft]) assert.match(of(sipCase), /Planen är inte ändrad sedan/);
    assert.match(of(anew), /Ändringar i planen\nNytt behov: Sömn\n/);
  });

  it('of a plan that is to be closed has no next day', () => {
    const words = wordsOf(aPage({ kind: 'followUp' }, documentFacts('followUp', { state: 'followUpHeld' })));
    assert.match(words, /Ingen ny uppföljning är bestämd\./);
  });
});

describe('The deviation on paper', () => {
  const facts = deviationOf({ state: 'registered' });
  const page = (disclosed = facts) => {
    const about = { disclosed, texts: sv, format: formatFor('sv', now), on: 'd1' };
    return aPage({ kind: 'deviation', about: 'd1' }, disclosed, { report: reportOf(about) });
  };

  it('is among the documents of the case once it is written, and says what is copied and its number (R64)', () => {
    assert.ok(documentsOf(facts).some((each) => nameOfWanted(each) === 'deviation:d1'));
    assert.ok(!documentsOf(deviationOf({})).some(({ kind }) => kind === 'deviation'));
    const words = wordsOf(page());
    assert.match(words, /Avvikelse i samverkan, SIP\nInget svar på kallelsen/);
    assert.match(words, /Följd för den enskilde\nMötet planerades utan uppgifter från vårdcentralen\./);
    assert.match(words, /Nummer i MedControl PRO\nVG-2026-0412/);
    assert.doesNotMatch(words, /Alex|namn eller personnummer/);
    assert.equal(page().copies, true);
  });

  it('points out a name before it is passed on (R62)', () => {
    assert.match(wordsOf(page(named('registered'))), /namn eller personnummer: Alex, 20140312-2380\./);
  });
});

describe('A document in English', () => {
  it('has every heading in English, and what staff have written as they wrote it', () => {
    for (const kind of ['plan', 'ownPlan', 'followUp', 'invitation', 'consent'] as const) {
      const about = kind === 'consent' ? { about: 'guardian2' } : {};
      const page = aPage({ kind, ...about }, documentFacts(kind), { language: 'en' });
      const headings = page.sections.flatMap(({ heading }) => heading ?? []);
      assert.doesNotMatch(
        [page.title, ...headings, ...page.foot].join('\n'),
        /[åäö]|\b(och|är|gäller|plan(en)?s)\b/i,
      );
    }
    const own = wordsOf(aPage({ kind: 'ownPlan' }, documentFacts('ownPlan'), { language: 'en' }));
    assert.match(
      own,
      /My plan[^]*By Friday 10 April 2026[^]*When do we meet again\?\nThursday 23 April 2026\./,
    );
    assert.match(own, /Slippa berätta för alla/);
  });
});

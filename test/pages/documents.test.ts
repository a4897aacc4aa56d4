/** Which documents there are, and what stands in those of before the meeting (domain 4.1-4.2). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { convenerFacts } from '../../src/process/disclosure/convener-facts.js';
import { neutralFacts } from '../../src/process/disclosure/neutral-facts.js';
import { documentsOf, nameOfWanted } from '../../src/process/documents.js';
import type { SipCase } from '../../src/process/sip-case.js';
import {
  after,
  alexAtEnd,
  alexBefore,
  born,
  bup,
  centre,
  consentOf,
  father,
  theMeeting,
  world,
} from '../support/a-case.js';
import { sara } from '../support/people.js';
import { aPage, caseFor, documentFacts, saying, under, unitFacts, wordsOf } from './a-page.js';

const factsOf = (sipCase: SipCase) => convenerFacts({ sipCase, world, names: {} });
const offered = (sipCase: SipCase) => documentsOf(factsOf(sipCase)).map(nameOfWanted);
const whereabouts = { address: 'Adressgatan 1', phone: '070-222 22 22' };
const isProtected = { namedOnly: [sara.person] };

describe('The documents of a case', () => {
  it('are those that can be handed over at that step, the likely one first', () => {
    assert.deepEqual(offered(born()), []);
    assert.deepEqual(offered(alexBefore('giveConsent')), ['consent:guardian1', 'consent:guardian2']);
    assert.deepEqual(offered(alexBefore('holdMeeting')), [
      'invitation',
      `invitation:${father}`,
      `summons:${bup}`,
      `summons:${centre}`,
      'consent:guardian1',
      'consent:guardian2',
    ]);
    assert.deepEqual(offered(alexAtEnd()), ['ownPlan', 'plan', 'consent:guardian1', 'consent:guardian2']);
    assert.ok(offered(caseFor('followUp')).includes('followUp'));
  });

  it('are, once the consent is taken back, the individual’s own plan and a form to consent anew (R21, R57)', () => {
    const withdrawn = after(
      alexAtEnd(),
      { kind: 'withdrawConsent', giver: 'guardian1' },
      sara,
      '2026-04-23 09:00',
    );
    assert.deepEqual(offered(withdrawn), ['ownPlan', 'consent:guardian1', 'consent:guardian2']);
    const before = after(
      alexBefore('holdMeeting'),
      { kind: 'withdrawConsent', giver: 'guardian1' },
      sara,
      '2026-03-10 09:00',
    );
    assert.deepEqual(offered(before), ['consent:guardian1', 'consent:guardian2']);
  });

  it('have no invitation for a child that does not come, and nothing to call by once the case is closed', () => {
    const stays = caseFor('invitation', { childTakesPart: 'no' });
    assert.ok(!offered(stays).includes('invitation'));
    assert.deepEqual(offered({ ...stays, state: 'closed' }), []);
  });

  it('are, once a case is closed, what was agreed on and how it went, while the consents stand', () => {
    const closed = { ...caseFor('followUp'), state: 'closed' as const };
    assert.deepEqual(offered(closed), ['ownPlan', 'plan', 'followUp']);
    const consents = closed.consents.map((each) => ({ ...each, state: 'withdrawn' as const }));
    assert.deepEqual(offered({ ...closed, consents }), ['ownPlan']);
    const words = wordsOf(aPage({ kind: 'ownPlan' }, factsOf(closed)));
    assert.match(words, /När ses vi igen\?\nDagen är inte bestämd än\./);
  });

  it('have a plan of their own for guardians where something is kept from them, if they may know at all (P2, R19)', () => {
    const secret = {
      ...caseFor('ownPlan'),
      ...saying('ownPlan', { preparation: { notForGuardians: ['whatMatters'] } }),
    };
    assert.ok(!offered(caseFor('ownPlan')).includes('guardianPlan'));
    assert.ok(offered(secret).includes('guardianPlan'));
    const own: Partial<SipCase> = { decider: 'childItself' };
    assert.ok(!offered({ ...secret, ...own }).includes('guardianPlan'));
    assert.ok(
      offered({ ...secret, ...own, scope: { ...secret.scope, guardiansMayKnow: true } }).includes(
        'guardianPlan',
      ),
    );
    assert.ok(!offered({ ...secret, ...isProtected }).includes('guardianPlan'));
  });
});

describe('The invitation', () => {
  const place = { places: { [theMeeting]: 'Rum 3, Storgatan 1' } };
  const inPerson = (): Partial<SipCase> => ({
    ...saying('invitation', { meeting: place }),
    meetings: caseFor('invitation').meetings.map((meeting) => ({ ...meeting, form: 'inPerson' })),
  });

  it('tells a child in plain words when it is, who comes and what it decides itself', () => {
    const words = wordsOf(aPage({ kind: 'invitation' }, documentFacts('invitation')));

    assert.match(words, /^SIP-7K4QXM\nInbjudan till ditt möte\nHej Alex\n/);
    assert.match(words, /Torsdag 19 mars 2026 kl\. 09\.00–10\.00/);
    assert.match(words, /Slippa berätta för alla/);
    assert.match(words, /BUP Öster\nVårdcentralen Lindängen\nPappa/);
    assert.match(words, /Du får vara med en stund och gå när du vill\./);
    assert.match(words, /Fråga oss på Ekdalsskolan\.\nTelefon\n031-390 06 00/);
    assert.doesNotMatch(words, /mormor|20140102|huvudman|insats|den enskilde/i);
  });

  it('tells an adult that it is free of charge and theirs to decide (R39)', () => {
    const facts = documentFacts('invitation', { ageGroup: 'adult', decider: 'individual' });
    const words = wordsOf(aPage({ kind: 'invitation' }, facts));

    assert.match(words, /Mötet och planen kostar ingenting\./);
    assert.match(words, /Du väljer vad vi får prata om\./);
  });

  it('says where it is, or that the day is not decided', () => {
    assert.match(
      wordsOf(aPage({ kind: 'invitation' }, documentFacts('invitation', inPerson()))),
      /Plats\nRum 3/,
    );
    const called = factsOf(alexBefore('bookMeeting'));
    assert.match(wordsOf(aPage({ kind: 'invitation' }, called)), /Tiden är inte bestämd än\./);
  });

  it('to somebody close names nobody but whom it is about, and keeps from guardians what is kept from them (P2, P4)', () => {
    const of = (changes: Partial<SipCase>) =>
      wordsOf(aPage({ kind: 'invitation', about: father }, documentFacts('invitation', changes)));

    assert.match(of({}), /Mötet gäller Alex\./);
    assert.match(of({}), /Det här är viktigt för Alex\nSlippa berätta för alla/);
    assert.doesNotMatch(of({}), /BUP|Hittepå|mamma|2014/);
    const secret = of(saying('invitation', { preparation: { notForGuardians: ['whatMatters'] } }));
    assert.doesNotMatch(secret, /Slippa berätta|viktigt för/);
  });

  it('has neither place, unit nor telephone where identity is protected, and a close person’s has no name either (R69)', () => {
    const facts = documentFacts('invitation', { ...inPerson(), ...isProtected });
    const own = wordsOf(aPage({ kind: 'invitation' }, facts));
    const close = wordsOf(aPage({ kind: 'invitation', about: father }, facts));

    for (const words of [own, close]) {
      assert.doesNotMatch(words, /Storgatan|Ekdalsskolan|031-/);
      assert.match(words, /Den du kan ringa/);
    }
    assert.doesNotMatch(close, /Alex/);
  });

  it('says of no guardian that they come, where two must never meet (P4)', () => {
    const apart = saying('invitation', { protection: { guardiansApart: true } });
    const words = wordsOf(aPage({ kind: 'invitation' }, documentFacts('invitation', apart)));
    assert.match(words, /BUP Öster/);
    assert.doesNotMatch(words, /pappa/i);
    const toOne = wordsOf(aPage({ kind: 'invitation', about: father }, documentFacts('invitation', apart)));
    assert.match(toOne, /Mötet gäller Alex\./);
    assert.doesNotMatch(toOne, /Slippa berätta|viktigt för/);
  });
});

describe('The summons to a unit', () => {
  const wanted = { kind: 'summons', about: bup } as const;

  it('tells a unit that has said yes whom it is about and why, under the headings of the form', () => {
    const words = wordsOf(aPage(wanted, documentFacts('summons'), { unit: unitFacts() }));

    assert.match(words, /Kallelse till SIP-möte\nTill\nBUP Öster\nFrån\nEkdalsskolan/);
    assert.match(words, /Alex Hittepå\nPersonnummer\n20140102-2397/);
    for (const heading of ['Syfte med SIP-mötet', 'Den enskildes långsiktiga mål', 'Frågeställningar'])
      assert.ok(words.includes(heading), heading);
    assert.match(words, /Samtycket har undantag\./);
    assert.doesNotMatch(words, /mormor/);
    assert.match(words, /SIP ersätter inte remiss, ansökan eller orosanmälan\./);
  });

  it('tells nobody who has not answered whom it is about, or even from which school it comes (R75)', () => {
    const sipCase = alexBefore('acknowledge');
    const unit = neutralFacts({ sipCase, world, names: {} }, bup);
    assert.ok(unit);
    const words = wordsOf(aPage(wanted, factsOf(sipCase), { unit }));

    assert.match(words, /Från\nEn skola i Partille/);
    assert.match(words, /Vem det gäller får ni veta när ni har svarat att ni deltar\./);
    assert.match(words, /Föreslagna tider\nTorsdag 19 mars 2026/);
    assert.match(words, /Är ni fel enhet\? Hitta rätt enhet hos er\./);
    assert.doesNotMatch(words, /Alex|2014|Slippa|Skapa en gemensam plan|Ekdalsskolan/);
  });

  it('leaves the name, the place and the calling unit out where identity is protected (R69)', () => {
    const meeting = { places: { [theMeeting]: 'Rum 3' } };
    const changes: Partial<SipCase> = {
      ...isProtected,
      ...saying('summons', { meeting, individual: whereabouts }),
    };
    const words = wordsOf(aPage(wanted, documentFacts('summons', changes), { unit: unitFacts(changes) }));

    assert.match(words, /Vem det gäller får ni veta på telefon\./);
    assert.doesNotMatch(words, /Alex|2014|Adressgatan|070-|Rum 3|Ekdalsskolan/);
  });

  it('cites the law that was in force when the case began', () => {
    const old: Partial<SipCase> = { legalBasis: 'solHsl', legalVersion: 'sol-2001' };
    const cites = (changes: Partial<SipCase>) =>
      wordsOf(aPage(wanted, documentFacts('summons', changes), { unit: unitFacts() }));
    assert.match(cites(old), /2 kap\. 7 § socialtjänstlagen \(2001:453\)/);
    assert.match(cites({ legalBasis: 'solHsl' }), /10 kap\. 8 § socialtjänstlagen och 16 kap\. 4 §/);
  });
});

describe('The consent form', () => {
  const form = (giver: string, changes: Partial<SipCase> = {}) =>
    aPage({ kind: 'consent', about: giver }, documentFacts('consent', changes));

  it('says what it covers, what it does not, and that it can be taken back (R16, R21)', () => {
    const page = form('guardian2');
    const words = wordsOf(page);

    assert.match(words, /Den som samtycker\nVårdnadshavare 2\npappa/);
    assert.match(words, /BUP Öster\nVårdcentralen Lindängen\nDen enhet som regionen eller kommunen utser/);
    assert.match(words, /Det samtycket INTE gäller\nInte mormor/);
    assert.match(words, /Samtycket kan tas tillbaka när som helst, helt eller delvis\./);
    assert.match(words, /Det som redan har lämnats ut kan inte tas tillbaka\./);
  });

  it('can be filled in by hand before anybody has answered', () => {
    const page = form('guardian2');
    assert.deepEqual(under(page, 'Svar')[0], {
      kind: 'boxes',
      boxes: [
        { text: 'Ja, jag samtycker', isTicked: false },
        { text: 'Nej, jag samtycker inte', isTicked: false },
      ],
    });
    assert.ok(
      under(page, 'Underskrift').some((block) => block.kind === 'lines' && block.labels.includes('Datum')),
    );
    const blank = form('guardian2', {
      ...saying('consent', { consent: { exceptions: [] } }),
      scope: { unitIds: [], exceptUnitIds: [], coversRouting: true },
    });
    assert.match(wordsOf(blank), /Skriv vilka verksamheter det gäller:/);
    assert.match(wordsOf(blank), /Skriv person, verksamhet eller ämne\./);
  });

  it('says how and when one has said yes (R23)', () => {
    assert.match(
      wordsOf(form('guardian1')),
      /Samtycket lämnades onsdag 4 mars 2026\.\nPå vilket sätt\nMuntligt/,
    );
  });

  it('of one guardian says nothing of what the other has left out (P3)', () => {
    const changes = saying('consent', {
      consent: {
        exceptionsBy: { guardian1: ['inte mormor', 'inte skolans kurator'] },
        topicsBy: { guardian1: ['economy'] },
      },
    });
    assert.match(wordsOf(form('guardian1', changes)), /Inte skolans kurator\nÄmne: Ekonomi/);
    assert.doesNotMatch(wordsOf(form('guardian2', changes)), /kurator|Ekonomi/);
  });

  it('of one who is asked anew lists nothing of an earlier answer (R21)', () => {
    const earlier = saying('consent', {
      consent: {
        exceptionsBy: { guardian2: ['inte skolans kurator'] },
        topicsBy: { guardian2: ['economy'] },
      },
    });
    const answered = after(caseFor('consent'), consentOf('guardian2'), sara, '2026-03-04 10:00');
    const of = (state: 'given' | 'asked' | 'withdrawn') =>
      wordsOf(
        form('guardian2', {
          ...earlier,
          consents: answered.consents.map((each) => ({ ...each, state })),
        }),
      );
    assert.match(of('given'), /Inte skolans kurator\nÄmne: Ekonomi/);
    for (const state of ['asked', 'withdrawn'] as const) {
      assert.doesNotMatch(of(state), /kurator|Ekonomi/);
      assert.match(of(state), /Inte mormor/);
    }
  });

  it('names one who decides alone by what they are, and asks nobody to sign for a legal ground (R17, R24)', () => {
    const sipCase = caseFor('consent', { decider: 'unaccompaniedGuardian', consents: [] });
    assert.match(
      wordsOf(aPage({ kind: 'consent', about: 'guardian1' }, factsOf(sipCase))),
      /Den som samtycker\nGod man/,
    );
    assert.deepEqual(offered({ ...sipCase, decider: 'cannotDecideNow' }), []);
  });

  it('shows neither the child’s view nor how mature it was judged, which a guardian may not read by this (P2)', () => {
    assert.doesNotMatch(wordsOf(form('guardian1')), /första halvan|Förstår frågan/);
  });

  it('has no unit to ring where identity is protected (R69)', () => {
    assert.doesNotMatch(wordsOf(form('guardian1', isProtected)), /Ekdalsskolan|031-/);
  });

  it('says no more yes once it is withdrawn', () => {
    const { consents } = after(caseFor('consent'), consentOf('guardian2'), sara, '2026-03-04 10:00');
    const gone = consents.map((consent) => ({ ...consent, state: 'withdrawn' as const }));
    const words = wordsOf(form('guardian1', { consents: gone }));
    assert.match(words, /Samtycket är återkallat\./);
    assert.doesNotMatch(words, /lämnades onsdag/);
  });
});

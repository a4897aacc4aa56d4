/** What the plan's cards preset, and when they ask for more. */
import assert from 'node:assert/strict';
import type { AdaptiveCard } from '../../../src/render-card.js';
import { day } from '../../../src/process/ids.js';
import { afterMeeting, plannedFacts } from '../../../src/steps/plan/examples.js';
import { planNeedsCard } from '../../../src/steps/plan/plan-needs.card.js';
import { planOwnerCard } from '../../../src/steps/plan/plan-owner.card.js';
import { sv } from '../../../src/texts/sv.js';
import { anAbout } from '../../support/about.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('the plan’s cards', () => {
  const views = (name: string) => renderedExamples(name, 'sv').map(({ view }) => view);

  it('preset a follow-up six weeks on, and a contact for each unit that takes part', () => {
    const [first] = views('plan-owner');
    assert.equal(first?.['followUpOnValue'], '2026-04-30');
    assert.equal(
      first?.['contactsValue'],
      'Sara, Ekdalsskolan\nMaja Lind, BUP Öster\nVårdcentralen Lindängen, 031-000 00 00',
    );
  });

  it('say whose a measure is, and when it begins where that is not at once', () => {
    const [, planned] = views('plan-measures');
    assert.deepEqual(
      (planned?.['measures'] as readonly { detail: string }[]).map(({ detail }) => detail),
      [
        'BUP Öster (Västra Götalandsregionen) · psykolog · klart senast fredag 10 april',
        'Ekdalsskolan (Partille kommun) · kurator · börjar måndag 23 mars, klart senast fredag 27 mars',
      ],
    );
  });

  it('show which huvudman has the overall responsibility with each unit (SoL 10 kap. 8 § p. 4)', () => {
    const [first] = views('plan-owner');
    assert.deepEqual(
      (first?.['ownerChoices'] as readonly { title: string }[]).map(({ title }) => title),
      [
        'Ekdalsskolan (Partille kommun)',
        'BUP Öster (Västra Götalandsregionen)',
        'Vårdcentralen Lindängen (Västra Götalandsregionen)',
      ],
    );
  });

  it('lead from what is missing to the screen where it is filled in (R31, R32)', () => {
    const ways = renderedExamples('plan-owner', 'sv').map(({ view }) =>
      (view['noteWays'] as readonly { verb: string }[]).map(({ verb }) => verb),
    );
    const [needs, measures] = ['plan-owner.needs-open', 'plan-owner.measures-open'];
    assert.deepEqual(ways, [[], [], [], [needs, measures], [needs, measures], []]);
  });

  it('propose no day of follow-up that has been', () => {
    const facts = plannedFacts({ followUpOn: day('2026-03-19') });
    const { followUpOnValue } = planOwnerCard.view(anAbout(facts, { now: afterMeeting }));
    assert.equal(followUpOnValue, '2026-04-30');
  });

  it('know which kind of plan it is, and who saw the need', () => {
    const [view] = views('plan-more');
    assert.equal(view?.['context'], 'SIP-7K4QXM · Ny SIP');
    assert.equal(view?.['spottedByValue'], 'school');
  });

  it('ask for a reason only when the guideline’s parts are missing', () => {
    assert.deepEqual(
      views('plan-owner').map(({ asksReason }) => asksReason),
      [false, false, false, false, true, false],
    );
  });

  it('have the press that solves it when a consent is missing or does not reach (R15, R22)', () => {
    const pressOf = (json: AdaptiveCard) =>
      /Bekräfta samtycket.*consent\.reconfirm-open/.test(JSON.stringify(json));
    const solved = ['plan-needs', 'plan-measures', 'plan-owner'].map((name) =>
      renderedExamples(name, 'sv')
        .filter(({ json }) => pressOf(json))
        .map(({ view }) => view['note']),
    );
    assert.deepEqual(solved, [[], [sv.refusals.outsideConsent], [sv.refusals.planNeedsConsent]]);

    const card = planNeedsCard.view(
      anAbout(planNeedsCard.examples[0]!.disclosed, { refusal: { code: 'outsideConsent' } }),
    );
    assert.equal(card['noteHasPress'], true);
  });

  it('tell a plan owner of another unit whom to ask, in place of a press that is not theirs', () => {
    const refusal = { code: 'planNeedsConsent' } as const;
    const { noteHasPress, noteItems } = planNeedsCard.view(
      anAbout(planNeedsCard.examples[0]!.disclosed, { refusal, onlyOwnsPlan: true }),
    );
    assert.equal(noteHasPress, false);
    assert.deepEqual(noteItems, [{ text: 'Samtycket registreras av Ekdalsskolan. Be dem bekräfta det.' }]);
  });

  it('say in words what differs between the last two versions, or the two that are chosen', () => {
    const [once, , chosen, single] = views('plan-versions');
    const said = (view: typeof once) =>
      (view?.['differences'] as readonly { text: string }[]).map(({ text }) => text);
    assert.deepEqual(once?.['versions'], [
      { name: 'Version 1', detail: 'började gälla torsdag 2 oktober 2025' },
      { name: 'Version 2', detail: 'började gälla torsdag 19 mars' },
    ]);
    assert.deepEqual(said(once), [
      'Nytt behov: Hjälp med sömnen',
      'Nytt kortsiktigt mål: Två skoldagar i veckan före sportlovet',
      'Ändrad insats: Bedömning – roll var ”kurator”, är ”psykolog”; klart senast var måndag 2 mars, är fredag 10 april',
      'Ändrad insats: Anpassat schema – klart senast var måndag 2 mars, är fredag 27 mars',
      'Långsiktigt mål är ändrat. Förut: ”Sova bättre” Nu: ”Kunna gå till skolan igen”',
      'Uppföljning: förut tisdag 10 mars, nu torsdag 23 april',
    ]);
    assert.equal(chosen?.['differ'], 'Skillnader mellan version 1 och 2');
    assert.deepEqual(said(chosen), ['Nytt kortsiktigt mål: Två skoldagar i veckan före sportlovet']);
    assert.deepEqual([single?.['differ'], said(single)], ['Planen har bara en version.', []]);
  });

  it('let all of the plan be read, and only what is not text where texts stay outside', () => {
    const [planned, outside] = views('plan-read').map((view) =>
      (view['rows'] as readonly { label: string; lines: readonly { text: string }[] }[]).map(
        ({ label, lines }) => `${label}: ${lines.map(({ text }) => text).join(' / ')}`,
      ),
    );
    for (const line of [
      'Behovet uppmärksammades av: Skola',
      'Behov: En lugn väg in i skolan / Hjälp med sömnen',
      'Insats 1: Bedömning / BUP Öster (Västra Götalandsregionen) · psykolog · klart senast fredag 10 april',
      'Åtgärder av andra: inga',
      'Huvudman med övergripande ansvar: Partille kommun',
      'Följs upp: torsdag 23 april',
      'Andra planer som finns: Vårdplan',
    ])
      assert.ok(planned?.includes(line), line);
    assert.ok(
      outside?.includes('Insats 1: BUP Öster (Västra Götalandsregionen) · klart senast fredag 10 april'),
    );
    assert.ok(!outside?.some((line) => line.startsWith('Behov:')));
  });

  it('preset no copy for guardians whom the child has not said yes to', () => {
    assert.deepEqual(
      views('copy').map(({ guardiansValue }) => guardiansValue),
      ['', 'no', ''],
    );
  });

  it('say what a SIP does not replace, and which other plans there are (R73)', () => {
    const planned = views('plan-needs')[1];
    assert.equal(planned?.['replacesNot'], 'SIP ersätter inte remiss, ansökan eller orosanmälan.');
    assert.equal(planned?.['otherPlans'], 'Andra planer: Åtgärdsprogram i skolan, Vårdplan.');
  });
});

/** Taking a consent back: by whom, how much of it, and what the forms show when it is asked for again. */
import assert from 'node:assert/strict';
import { unitId } from '../../../src/process/ids.js';
import type { ConvenerFacts } from '../../../src/process/disclosure.js';
import type { Giver } from '../../../src/process/sip-case.js';
import { consentGiversCard } from '../../../src/steps/consent/consent-givers.card.js';
import { consentCard } from '../../../src/steps/consent/consent.card.js';
import { giveQuickly } from '../../../src/steps/consent/give-quickly.js';
import { narrow } from '../../../src/steps/consent/narrow.js';
import { withdrawConsent } from '../../../src/steps/consent/withdraw-consent.js';
import { exampleConsent, exampleFacts } from '../../../src/steps/example-case.js';
import { anAbout } from '../../support/about.js';
import { pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

describe('a consent that is taken back', () => {
  it('of one of several has nobody preset: a wrong guardian’s name would stop the case', () => {
    const [several, one] = renderedExamples('withdraw', 'sv').map(({ view }) => view['giverValue']);
    assert.deepEqual([several, one], ['', 'individual']);
  });

  it('is in part by the one who changed their mind, asked only where several have said yes (R21)', () => {
    const both = exampleFacts({
      state: 'called',
      consents: [exampleConsent('guardian1'), exampleConsent('guardian2')],
    });
    const alone = exampleFacts({ state: 'called', consents: [exampleConsent('guardian1')] });
    const topic = { what: 'topic:economy' };
    const part = (facts: ConvenerFacts, typed: object) =>
      narrow.moves(narrow.payload.parse({ ...topic, ...typed }), pressed(facts))[0];
    const [asks, asksNot] = renderedExamples('withdraw', 'sv').map(({ json }) => JSON.stringify(json));

    assert.deepEqual(part(both, { giver: 'guardian2' }), {
      kind: 'narrowConsent',
      giver: 'guardian2',
      topics: ['economy'],
    });
    assert.deepEqual(part(alone, { giver: 'guardian1' }), { kind: 'narrowConsent', topics: ['economy'] });
    assert.match(asks!, /Vem tar tillbaka.*Den andras samtycke står kvar som det var/);
    assert.doesNotMatch(asksNot!, /Vem tar tillbaka|Den andras/);
  });

  it('is in whole that of the only one there is, or of the one chosen (R21)', () => {
    const given = (...givers: readonly Giver[]) =>
      exampleFacts({ state: 'called', consents: givers.map(exampleConsent) });
    const press = (facts: ConvenerFacts, typed: object) => {
      const payload = withdrawConsent.payload.parse(typed);
      const [move] = withdrawConsent.moves(payload, pressed(facts));
      return [
        move && 'giver' in move ? move.giver : undefined,
        withdrawConsent.leads(payload, pressed(facts)).to,
      ];
    };
    const both = given('guardian1', 'guardian2');
    const before = { ...exampleConsent('guardian1'), state: 'withdrawn' } as const;
    const again = exampleFacts({ state: 'pausedConsent', consents: [before] });

    assert.deepEqual(press(given('guardian1'), {}), ['guardian1', 'done']);
    assert.deepEqual(press(both, { giver: 'guardian2' }), ['guardian2', 'done']);
    // Nobody chosen: the question stands, and nothing is taken back.
    assert.deepEqual(press(both, {}), [undefined, 'dialog']);
    // The same press once more is the same move.
    assert.deepEqual(press(again, {}), ['guardian1', 'done']);
  });

  it('is shown where the one who took it back is asked again, so that it is not given back unseen (R21)', () => {
    const facts = exampleFacts({
      state: 'called',
      scope: {
        unitIds: [unitId('bup-oster'), unitId('vc-lindangen')],
        exceptUnitIds: [],
        coversRouting: true,
      },
      consents: [
        exampleConsent('guardian1'),
        {
          ...exampleConsent('guardian2'),
          scope: {
            unitIds: [unitId('vc-lindangen')],
            coversRouting: true,
            exceptUnitIds: [unitId('bup-oster')],
          },
        },
      ],
    });
    const consent = {
      ...facts.sealed.consent,
      exceptions: ['inte mormor'],
      exceptionsBy: { guardian2: ['inte mormor', 'inte morfar'] },
      topicsBy: { guardian2: ['economy'] as const },
    };
    const asked = { ...facts, sealed: { ...facts.sealed, consent } };
    const own = 'inte morfar\nBUP Öster\ninte om ekonomi';

    assert.equal(consentGiversCard.view(anAbout(asked))['ownExceptionsValue'], own);
    assert.equal(consentCard.view(anAbout(asked))['exceptionsValue'], `inte mormor\n${own}`);
    assert.match(
      JSON.stringify(consentGiversCard.view(anAbout(asked))['known']),
      /Undantar: inte morfar, BUP Öster, inte om ekonomi/,
    );
  });

  it('is given back in a pause with what the form excepts', () => {
    const paused = exampleFacts({
      state: 'pausedConsent',
      decider: 'individual',
      consents: [{ ...exampleConsent('individual'), state: 'withdrawn' }],
    });
    const typed = { units: 'bup-oster', exceptions: 'inte morfar', givenOn: '2026-03-04' };
    const [move, ...more] = giveQuickly.moves(giveQuickly.payload.parse(typed), pressed(paused));

    assert.deepEqual([move?.kind === 'giveConsent' && move.exceptions, more], [['inte morfar'], []]);
  });
});

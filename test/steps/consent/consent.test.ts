import assert from 'node:assert/strict';
import { day, unitId } from '../../../src/process/ids.js';
import { callCard } from '../../../src/steps/call/call.card.js';
import { giveQuickly } from '../../../src/steps/consent/give-quickly.js';
import { give } from '../../../src/steps/consent/give.js';
import { narrow } from '../../../src/steps/consent/narrow.js';
import { saveDecider } from '../../../src/steps/consent/save-decider.js';
import { saveGround } from '../../../src/steps/consent/save-ground.js';
import { consentForm } from '../../../src/steps/deciders.js';
import { refuse } from '../../../src/steps/consent/refuse.js';
import { saveScope } from '../../../src/steps/consent/save-scope.js';
import { unitsToAsk } from '../../../src/steps/consent/unit-choices.js';
import { exampleConsent, exampleFacts, exampleRecipient } from '../../../src/steps/example-case.js';
import { sara } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { renderedExamples } from '../../support/rendered-examples.js';

const asking = exampleFacts({ state: 'obtainingConsent' });
const typed = { givers: 'guardian1,guardian2', givenOn: '2026-03-04', method: 'oral' };

describe('consent', () => {
  it('stores units, routing and each exception', () => {
    const payload = saveScope.payload.parse({
      units: 'bup-oster,vc-lindangen',
      coversRouting: 'true',
      exceptions: 'inte mormor\ninte om ekonomi',
      topics: 'economy,family',
      informationForm: 'samtal',
    });
    const [move] = saveScope.moves(payload, pressed(asking));
    assert.deepEqual(move, {
      kind: 'setConsentScope',
      scope: {
        unitIds: [unitId('bup-oster'), unitId('vc-lindangen')],
        exceptUnitIds: [],
        coversRouting: true,
      },
      exceptions: ['inte mormor', 'inte om ekonomi'],
      topics: ['economy', 'family'],
      informationForm: 'samtal',
    });
  });

  it('asks who consents only as long as somebody has not said yes to all of it (R22)', () => {
    const covers = (units: string) => saveScope.payload.parse({ units });
    const all = exampleFacts({
      consents: [exampleConsent('guardian1'), exampleConsent('guardian2')],
      scope: { unitIds: [unitId('bup-oster')], exceptUnitIds: [], coversRouting: true },
    });
    const asksWho = { to: 'dialog', card: 'consent-givers' };
    assert.deepEqual(saveScope.leads(covers('bup-oster'), pressed(asking)), asksWho);
    assert.deepEqual(saveScope.leads(covers('bup-oster'), pressed(all)), { to: 'done' });
    assert.deepEqual(saveScope.leads(covers('bup-oster,vc-lindangen'), pressed(all)), asksWho);
  });

  it('records each giver by name, with day, way and who informed', () => {
    const moves = give.moves(give.payload.parse(typed), pressed(asking));
    const common = {
      givenOn: day('2026-03-04'),
      method: 'oral',
      informedBy: sara.person,
    };
    assert.deepEqual(moves, [
      { kind: 'giveConsent', giver: 'guardian1', ...common, name: 'Mamma Maria' },
      { kind: 'giveConsent', giver: 'guardian2', ...common, name: 'Pappa Peter' },
    ]);
  });

  it('lets one guardian decide alone only with a reason', () => {
    const moves = give.moves(
      give.payload.parse({ ...typed, oneGuardianReason: 'Den andra nås inte, beslut av rektor' }),
      pressed(asking),
    );
    assert.deepEqual(
      moves.map((move) => [move.kind, 'giver' in move && move.giver]),
      [
        ['setConsentScope', false],
        ['giveConsent', 'guardian1'],
      ],
    );
  });

  it('records a no, and the day to ask again if one was agreed', () => {
    const no = { giver: 'guardian2', on: '2026-03-04' };
    const said = (typed: object) => refuse.moves(refuse.payload.parse(typed), pressed(asking));
    const move = { kind: 'refuseConsent', giver: 'guardian2', on: day('2026-03-04') };
    assert.deepEqual(said(no), [move]);
    assert.deepEqual(said({ ...no, askAgainOn: '2026-03-18' }), [{ ...move, askAgainOn: day('2026-03-18') }]);
  });

  it("keeps what only one of them excepts with that one's yes (R17)", () => {
    const one = { ...typed, givers: 'guardian2', ownExceptions: 'inte BUP Öster' };
    const [move] = give.moves(give.payload.parse(one), pressed(asking));
    assert.deepEqual(move?.kind === 'giveConsent' && move.exceptions, ['inte BUP Öster']);
  });

  it('is one press for a grown-up: what, by whom, when and how (R23)', () => {
    const adult = exampleFacts({ state: 'obtainingConsent', ageGroup: 'adult', decider: 'individual' });
    const quick = giveQuickly.payload.parse({
      units: 'bup-oster',
      coversRouting: 'true',
      exceptions: 'inte om ekonomi',
      givenOn: '2026-03-04',
    });
    const [scope, given] = giveQuickly.moves(quick, pressed(adult));
    assert.equal(scope?.kind === 'setConsentScope' && scope.scope.unitIds[0], 'bup-oster');
    assert.ok(given?.kind === 'giveConsent');
    assert.deepEqual([given.giver, given.method, given.informedBy], ['individual', 'oral', sara.person]);
  });

  it('leads each decider to its own form (R17, R24)', () => {
    const facts = exampleFacts({ state: 'obtainingConsent' });
    const forms = (['individual', 'twoGuardians', 'socialBoard', 'cannotDecideNow'] as const).map((decider) =>
      consentForm(decider, facts),
    );
    assert.deepEqual(forms, ['consent', 'consent-scope', 'consent', 'cannot-decide']);
  });

  it('of a ground names its units only, and never the line about routing (R24)', () => {
    const unable = exampleFacts({ state: 'obtainingConsent', ageGroup: 'adult', decider: 'cannotDecideNow' });
    const words = { assessor: 'Läkare', will: 'Inget känt', ground: 'secrecy26', decidedBy: 'Chefen' };
    const payload = saveGround.payload.parse({ units: 'vc-lindangen', ...words });
    const [scope, given] = saveGround.moves(payload, pressed(unable));
    assert.equal(scope?.kind === 'setConsentScope' && scope.scope.coversRouting, false);
    assert.deepEqual(given?.kind === 'giveConsent' && [given.giver, given.ground], ['legalGround', words]);
    assert.equal(saveGround.payload.safeParse({ units: 'vc-lindangen', ...words, will: '' }).success, false);
  });

  it('is taken back in part as a unit, a person or a topic (R21)', () => {
    const part = (typed: object) =>
      narrow.moves(narrow.payload.parse({ giver: 'guardian1', ...typed }), pressed(asking));
    assert.deepEqual(part({ what: 'unit:bup-oster' }), [{ kind: 'narrowConsent', unitId: 'bup-oster' }]);
    assert.deepEqual(part({ what: 'topic:economy' }), [{ kind: 'narrowConsent', topics: ['economy'] }]);
    assert.deepEqual(part({ exception: 'inte morfar' }), [
      { kind: 'narrowConsent', exception: 'inte morfar' },
    ]);
    assert.equal(narrow.payload.safeParse({ giver: 'guardian1' }).success, false);
  });

  it('after a no another decides with the reason, and the question is put again (R20)', () => {
    const refused = exampleFacts({ state: 'consentRefused' });
    const payload = saveDecider.payload.parse({ decider: 'socialBoard', reason: 'LVU' });
    assert.deepEqual(saveDecider.moves(payload, pressed(refused)), [
      { kind: 'savePreparation', decider: 'socialBoard', reason: 'LVU' },
      { kind: 'askConsentAgain' },
    ]);
  });

  it('that is too old or does not reach is one press from being confirmed again (R22)', () => {
    const at = callCard.examples.findIndex(({ refusal }) => refusal?.code === 'consentTooOld');
    const { json } = renderedExamples('call', 'sv')[at]!;
    assert.match(JSON.stringify(json), /Bekräfta samtycket.*consent\.reconfirm-open/);
  });

  it('is confirmed for whoever is about to be called outside it (R22)', () => {
    const outside = exampleFacts({
      state: 'readyToCall',
      scope: { unitIds: [unitId('bup-oster')], exceptUnitIds: [], coversRouting: false },
      recipients: [exampleRecipient('vc-lindangen', {})],
    });
    assert.deepEqual(
      unitsToAsk(outside).map(({ id }) => id),
      ['bup-oster', 'vc-lindangen'],
    );
  });

  it('reminds the convener of what it leaves out, and that only what is needed is shared (R26)', () => {
    const texts = renderedExamples('call', 'sv').map(({ json }) => JSON.stringify(json));
    assert.ok(texts.every((text) => text.includes('Dela bara det som frågan kräver.')));
    assert.ok(texts.some((text) => text.includes('Samtycket gäller inte: familj och relationer, pengar.')));
  });

  it('takes neither an unknown giver nor a day that is none', () => {
    assert.equal(give.payload.safeParse({ ...typed, givers: 'mormor' }).success, false);
    assert.equal(give.payload.safeParse({ ...typed, givenOn: '2026-02-30' }).success, false);
  });
});

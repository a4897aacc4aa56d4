import assert from 'node:assert/strict';
import { day, unitId } from '../../../src/process/ids.js';
import { give } from '../../../src/steps/consent/give.js';
import { refuse } from '../../../src/steps/consent/refuse.js';
import { saveScope } from '../../../src/steps/consent/save-scope.js';
import { exampleConsent, exampleFacts } from '../../../src/steps/example-case.js';
import { sara } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';

const asking = exampleFacts({ state: 'obtainingConsent' });
const typed = { givers: 'guardian1,guardian2', givenOn: '2026-03-04', method: 'oral' };

describe('consent', () => {
  it('stores units, routing and each exception', () => {
    const payload = saveScope.payload.parse({
      units: 'bup-oster,vc-lindangen',
      coversRouting: 'true',
      exceptions: 'inte mormor\ninte om ekonomi',
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

  it('records one no, since one is enough', () => {
    assert.deepEqual(refuse.moves(refuse.payload.parse({ ...typed, givers: 'guardian2' }), pressed(asking)), [
      { kind: 'refuseConsent', giver: 'guardian2', on: day('2026-03-04') },
    ]);
  });

  it('takes neither an unknown giver nor a day that is none', () => {
    assert.equal(give.payload.safeParse({ ...typed, givers: 'mormor' }).success, false);
    assert.equal(give.payload.safeParse({ ...typed, givenOn: '2026-02-30' }).success, false);
  });
});

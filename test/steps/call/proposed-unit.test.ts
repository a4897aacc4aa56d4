/** The convener and a unit that a recipient has proposed. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { caseCard } from '../../../src/steps/case/case.card.js';
import { declineUnit } from '../../../src/steps/call/decline-unit.js';
import { passOnThere } from '../../../src/steps/call/pass-on-there.js';
import { proposedUnitCard } from '../../../src/steps/call/proposed-unit.card.js';
import { giveQuickly } from '../../../src/steps/consent/give-quickly.js';
import { unitsToAsk } from '../../../src/steps/consent/unit-choices.js';
import { convenerFacts } from '../../../src/process/disclosure/convener-facts.js';
import { after, alexBefore, bup, world } from '../../support/a-case.js';
import { anna, bupWest } from '../../support/people.js';
import { pressed } from '../../support/pressed.js';
import { seenCard } from '../../support/seen-card.js';

const narrow = () => {
  const sipCase = alexBefore('routeToUnit');
  return { ...sipCase, scope: { ...sipCase.scope, coversRouting: false } };
};
const proposed = (from = narrow()) =>
  after(from, { kind: 'proposeUnit', recipientId: bup, unitId: bupWest }, anna, '2026-03-04 11:00');
const reader = { as: 'convener' } as const;
const now = '2026-03-04 12:00';
const factsOf = (sipCase = proposed()) => convenerFacts({ sipCase, world, names: {} });

describe('A proposed unit', () => {
  it('has a button on the case card, at the recipient that proposed it', () => {
    const { text } = seenCard(caseCard, { sipCase: proposed(), reader, now });

    assert.match(text, /case\.proposed-unit-open/);
    assert.match(text, /Vill skicka kallelsen vidare/);
    assert.doesNotMatch(seenCard(caseCard, { sipCase: narrow(), reader, now }).text, /proposed-unit-open/);
  });

  it('is named with what the consent says of it', () => {
    const { view } = seenCard(proposedUnitCard, { sipCase: proposed(), reader, now }, { on: bup });

    assert.equal(view['lead'], 'BUP mottagande enhet vill skicka kallelsen vidare till BUP Väster.');
    assert.equal(
      view['consent'],
      'Enheten ingår inte i samtycket. Fråga den enskilde innan du skickar kallelsen dit.',
    );
  });

  it('leads to the consent when the individual has to be asked, with the unit filled in (R22)', () => {
    const refused = { on: bup, refusal: { code: 'outsideConsent' } } as const;
    const { view } = seenCard(proposedUnitCard, { sipCase: proposed(), reader, now }, refused);

    assert.equal(view['noteHasPress'], true);
    assert.ok(unitsToAsk(factsOf()).some(({ id }) => id === bupWest));
  });

  it('is come back to by whoever has recorded the yes to it, once all who decide have said it', () => {
    const facts = factsOf();
    const leads = (givers: string, units = bupWest as string) => {
      const typed = { givers, units, givenOn: '2026-03-04', method: 'oral', coversRouting: 'false' };
      return giveQuickly.leads(giveQuickly.payload.parse(typed), pressed(facts));
    };
    const everybody = facts.expectedGivers.join(',');

    assert.equal(facts.expectedGivers.length, 2);
    assert.deepEqual(leads(everybody), { to: 'dialog', card: 'proposed-unit', on: bup });
    assert.deepEqual(leads(facts.expectedGivers[0] ?? ''), { to: 'done' });
    assert.deepEqual(leads(everybody, 'vc-lindangen'), { to: 'done' });
  });

  it('that the consent excepts is not filled in: that is asked for on purpose (R16)', () => {
    const sipCase = alexBefore('routeToUnit');
    const except = { ...sipCase, scope: { ...sipCase.scope, exceptUnitIds: [bupWest] } };

    assert.ok(!unitsToAsk(factsOf(proposed(except))).some(({ id }) => id === bupWest));
  });

  it('is sent the summons, or said no to', () => {
    const at = pressed(factsOf(), { recipientId: bup });

    assert.deepEqual(passOnThere.moves({}, at), [{ kind: 'routeToUnit', recipientId: bup, unitId: bupWest }]);
    assert.deepEqual(declineUnit.moves({}, at), [{ kind: 'declineUnit', recipientId: bup }]);
    assert.deepEqual(passOnThere.moves({}, pressed(factsOf(narrow()), { recipientId: bup })), []);
  });
});

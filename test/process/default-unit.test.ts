/** R45: where a principal sends a summons for somebody who is unknown to it. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { disclose } from '../../src/process/disclosure.js';
import type { SipCase } from '../../src/process/sip-case.js';
import type { Principal, World } from '../../src/process/world.js';
import { routeCard } from '../../src/steps/summons/route.card.js';
import { anAbout } from '../support/about.js';
import { alexBefore, bup, world } from '../support/a-case.js';
import { bupEast, healthCentre } from '../support/people.js';

const withDefault: World = {
  ...world,
  principals: world.principals.map((principal) =>
    principal.sector === 'region' ? { ...principal, defaultUnitId: healthCentre } : principal,
  ),
};
const called = alexBefore('acknowledge');

function lineFor(sipCase: SipCase, around: World) {
  const disclosed = disclose({ sipCase, world: around, names: {} }, { as: 'receiver', recipientId: bup });
  assert.ok(disclosed?.as === 'receiver' && 'kind' in disclosed);
  const { hasUnknown, unknown } = routeCard.view(anAbout(disclosed));
  return hasUnknown ? unknown : undefined;
}

describe('Somebody who is unknown to the principal', () => {
  it('is sent to the unit that it has set, which is named where the summons is passed on (R45)', () => {
    assert.equal(
      lineFor(called, withDefault),
      'Är personen okänd hos er? Skicka kallelsen till Vårdcentralen Lindängen.',
    );
    assert.equal(lineFor(called, world), undefined);
  });

  it('is sent to the health centre of the municipality where the case is, before any other that is set (R44)', () => {
    const inMunicipality = (defaultUnitIn: Principal['defaultUnitIn'], defaultUnitId = bupEast): World => ({
      ...world,
      principals: world.principals.map((principal) =>
        principal.sector === 'region' && defaultUnitIn
          ? { ...principal, defaultUnitIn, defaultUnitId }
          : principal,
      ),
    });

    assert.match(String(lineFor(called, inMunicipality({ Partille: healthCentre }))), /Lindängen/);
    assert.match(String(lineFor(called, inMunicipality({ Lerum: healthCentre }))), /BUP Öster/);
    assert.match(String(lineFor(called, inMunicipality({}))), /BUP Öster/);
  });

  it('is not sent to a unit that the consent excepts, nor to the one that holds the summons (R45, R16)', () => {
    const excepted = { ...called, scope: { ...called.scope, exceptUnitIds: [healthCentre] } };
    const there = {
      ...called,
      recipients: called.recipients.map((each) => ({ ...each, atUnitId: healthCentre })),
    };

    assert.equal(lineFor(excepted, withDefault), undefined);
    assert.equal(lineFor(there, withDefault), undefined);
  });
});

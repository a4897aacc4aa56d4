/** What a card lets its reader choose among, and in which order. */
import assert from 'node:assert/strict';
import type { PrincipalId, UnitId } from '../src/process/ids.js';
import type { Unit, World } from '../src/process/world.js';
import { show, type ShowNeeds } from '../src/show.js';
import { alexBefore, bup, when, world } from './support/a-case.js';
import { anna, bupDesk, bupEast, healthCentre } from './support/people.js';

const now = '2026-03-04 10:43';
const support: Unit = {
  ...world.units.find(({ id }) => id === bupEast)!,
  id: 'sip-stod' as UnitId,
  name: 'A SIP-stöd',
  kind: 'sip-support',
};

/** All that a summons card asks for. */
const needs = {
  directory: {
    unitsOfPrincipal: async (id: PrincipalId) =>
      [...world.units, support].filter(({ principalId }) => principalId === id),
    person: async () => undefined,
  },
  accessLog: { opened: async () => undefined },
  clock: { now: () => when(now) },
  seal: { handle: () => ({ c: 'sent-card-1', v: 1, s: 'signature' }) },
} as unknown as ShowNeeds;

async function unitsToRouteTo(around: World): Promise<readonly string[]> {
  const shown = await show(needs, {
    card: 'route',
    row: { id: 'sent-card-1', recipientId: bup, taskId: null, deviationId: null, door: 'channel' },
    seen: { sipCase: alexBefore('routeToUnit'), world: around, names: {} },
    actor: anna,
    language: 'sv',
    unitId: bupDesk,
  });
  const choices = /"id":"unitId".*?"choices":(\[.*?\])/.exec(JSON.stringify(shown?.card))?.[1];
  assert.ok(choices, 'there is nothing to choose among');
  return (JSON.parse(choices) as { title: string }[]).map(({ title }) => title);
}

describe('The units that a summons can be passed on to', () => {
  it('begin with the one that was called, and go on by name; neither the holder nor a support unit is among them (R42)', async () => {
    assert.deepEqual(await unitsToRouteTo(world), [
      'BUP Öster',
      'BUP Väster',
      'Ortoped avd 6',
      'Vårdcentralen Lindängen',
    ]);
  });

  it('begin with where the principal sends whoever is unknown to it, when it has said so (R45)', async () => {
    const principals = world.principals.map((principal) =>
      principal.sector === 'region' ? { ...principal, defaultUnitId: healthCentre } : principal,
    );

    assert.deepEqual(await unitsToRouteTo({ ...world, principals }), [
      'Vårdcentralen Lindängen',
      'BUP Öster',
      'BUP Väster',
      'Ortoped avd 6',
    ]);
  });
});

/** What a card lets its reader choose among, and in which order. */
import assert from 'node:assert/strict';
import type { PrincipalId, UnitId } from '../src/process/ids.js';
import type { Unit, World } from '../src/process/world.js';
import type { SipCase } from '../src/process/sip-case.js';
import { show, type Showing, type ShowNeeds } from '../src/show.js';
import { after, alexBefore, bup, bupTask, when, world } from './support/a-case.js';
import { anna, bupDesk, bupEast, healthCentre, maja, sara, vera } from './support/people.js';

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
    units: async (ids: readonly UnitId[]) => world.units.filter(({ id }) => ids.includes(id)),
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
  return unitsOn(shown?.card);
}

function unitsOn(card: unknown): readonly string[] {
  const choices = /"id":"unitId".*?"choices":(\[.*?\])/.exec(JSON.stringify(card))?.[1];
  assert.ok(choices, 'there is nothing to choose among');
  return (JSON.parse(choices) as { title: string }[]).map(({ title }) => title);
}

async function unitsToGiveTo(sipCase: SipCase): Promise<readonly string[]> {
  const shown = await show(needs, {
    card: 'task-move',
    row: { id: 'sent-card-1', recipientId: null, taskId: null, deviationId: null, door: 'personal' },
    seen: { sipCase, world, names: {} },
    actor: sara,
    on: bupTask,
    language: 'sv',
  });
  return unitsOn(shown?.card);
}

/** A measure's card as it is drawn anew where it stands. */
async function standsAt(sipCase: SipCase, where: Pick<Showing, 'unitId' | 'holder'>): Promise<boolean> {
  const shown = await show(needs, {
    card: 'task',
    row: {
      ...{ id: 'sent-card-1', recipientId: null, taskId: bupTask, deviationId: null },
      door: where.holder ? 'personal' : 'channel',
    },
    seen: { sipCase, world, names: {} },
    actor: { kind: 'system' },
    language: 'sv',
    ...where,
  });
  return shown !== undefined;
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

describe('A measure that another unit is to do', () => {
  const inForce = () => alexBefore('followUpFallsDue');
  const moved = () =>
    after(inForce(), { kind: 'giveTask', taskId: bupTask, unitId: healthCentre }, sara, '2026-04-02');

  it('may go to the case’s own units first and then to those like it, as far as the consent covers them', async () => {
    const sipCase = inForce();
    const alone = { ...sipCase, scope: { ...sipCase.scope, coversRouting: false } };

    const own = ['Ekdalsskolan', 'Vårdcentralen Lindängen'];
    assert.deepEqual([...(await unitsToGiveTo(alone))].sort(), own);
    assert.deepEqual((await unitsToGiveTo(sipCase)).filter((name) => own.includes(name)).length, own.length);
    assert.ok((await unitsToGiveTo(sipCase)).includes('BUP Väster'));
    assert.ok(!(await unitsToGiveTo(sipCase)).includes('BUP Öster'));
  });

  it('stands in the channel of the unit that has it, and is taken back from the one before', async () => {
    assert.deepEqual(
      [await standsAt(moved(), { unitId: healthCentre }), await standsAt(moved(), { unitId: bupEast })],
      [true, false],
    );
  });

  it('stands in somebody’s own chat only while they work at the unit that has it', async () => {
    const before = await standsAt(inForce(), { holder: maja });
    assert.deepEqual(
      [before, await standsAt(moved(), { holder: maja }), await standsAt(moved(), { holder: vera })],
      [true, false, true],
    );
  });
});

/** Who holds a case is looked at where the directory has changed: one case's fault is its own, and a mailbox is a way to reach a unit (T12). */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { OutsideFailure } from '../src/ports.js';
import { caseId, type CaseId, type PersonKey, type UnitId } from '../src/process/ids.js';
import type { Move } from '../src/process/moves.js';
import type { SipCase } from '../src/process/sip-case.js';
import type { World } from '../src/process/world.js';
import { tendOwners, type OwnerNeeds } from '../src/tend-owners.js';
import { alexBefore, when, world } from './support/a-case.js';
import { healthCentre, rut, sara, school } from './support/people.js';

const planned = (id = 'c-1'): SipCase => ({ ...alexBefore('followUpFallsDue'), id: caseId(id) });

interface Around {
  readonly cases: Readonly<Record<string, SipCase | Error>>;
  readonly people?: Readonly<Partial<Record<UnitId, readonly PersonKey[]>>>;
  readonly units?: World['units'];
}

async function tended({ cases, people = { [school]: [sara.person] }, units = world.units }: Around) {
  const moved: (readonly [CaseId, Move])[] = [];
  const failed: CaseId[] = [];
  const left: UnitId[] = [school];
  const needs = {
    cases: {
      withUnits: () => Promise.resolve(Object.keys(cases)),
      load: (id: CaseId) => {
        const found = cases[id];
        return found instanceof Error ? Promise.reject(found) : Promise.resolve(found);
      },
    },
    directory: {
      peopleOf: (unit: UnitId) => Promise.resolve(people[unit] ?? []),
      units: () => Promise.resolve(units),
      principals: () => Promise.resolve(world.principals),
    },
    staffChanges: {
      toTend: () => Promise.resolve(left.map((unitId) => ({ unitId, claim: 'now' }))),
      tended: () => Promise.resolve(void left.pop()),
    },
    road: {
      runMove: ({ caseId: id, move }: { caseId: CaseId; move: Move }) => {
        moved.push([id, move]);
        return Promise.resolve({ ok: true });
      },
    },
    clock: { now: () => when('2026-03-25 09:00') },
    settings: world.settings,
    ownerFailed: (id: CaseId) => failed.push(id),
  } as unknown as OwnerNeeds;
  const thrown = await tendOwners(needs).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { kinds: moved.map(([id, { kind }]) => [id, kind]), moved, failed, left, thrown };
}

describe('Who holds the cases of a unit where somebody has left', () => {
  it('is looked at in each of them, also where one cannot be read', async () => {
    const gone = { [school]: [rut.person] };
    const cases = { 'c-1': planned('c-1'), 'c-2': new Error('disposed of'), 'c-3': planned('c-3') };
    const { kinds, failed, left, thrown } = await tended({ cases, people: gone });
    assert.deepEqual(kinds, [
      ['c-1', 'ownerLeft'],
      ['c-3', 'ownerLeft'],
    ]);
    assert.deepEqual([failed, left, thrown], [['c-2'], [], undefined]);
  });

  it('is looked at again where the store was away', async () => {
    const away = new OutsideFailure('store', 'connect', 'later');
    const { left, thrown, failed } = await tended({ cases: { 'c-1': away } });
    assert.deepEqual([left, thrown, failed], [[school], away, []]);
  });

  it('is nobody’s news where another unit owns the plan and has a mailbox, whoever works there or not', async () => {
    const owned = { ...planned(), planOwnerUnitId: healthCentre };
    const withMail = (mail: string | null, closed = false): World['units'] =>
      world.units.map((unit) =>
        unit.id === healthCentre
          ? { ...unit, mail, channel: null, ...(closed ? { closed: true as const } : {}) }
          : unit,
      );
    const said = async (units: World['units']) => (await tended({ cases: { 'c-1': owned }, units })).moved;
    assert.deepEqual(await said(withMail('vc@vgr.example')), []);
    const lost = [['c-1', { kind: 'ownerLeft', unitId: healthCentre }]];
    assert.deepEqual(await said(withMail(null)), lost);
    assert.deepEqual(await said(withMail('vc@vgr.example', true)), lost);
  });

  it('is noted once, and taken back when they are there again', async () => {
    const ownerGone = { since: planned().startedAt, unitId: school, person: planned().convener.person };
    const noted = { ...planned(), ownerGone };
    assert.deepEqual(
      (await tended({ cases: { 'c-1': noted }, people: { [school]: [rut.person] } })).kinds,
      [],
    );
    const back = { [school]: [planned().convener.person] };
    assert.deepEqual((await tended({ cases: { 'c-1': noted }, people: back })).kinds, [['c-1', 'ownerBack']]);
  });
});

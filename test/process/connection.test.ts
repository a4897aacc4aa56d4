/** Connecting a unit: what a code is, who may use it, and whom a channel's roster makes dispatchers. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Actor } from '../../src/process/actor.js';
import {
  countsAsTry,
  principalsConnected,
  readCode,
  whyNotChannel,
  whyNotCode,
  writeCode,
  type Connection,
} from '../../src/process/connection.js';
import { decide } from '../../src/process/decide.js';
import { personKey, type Instant, type UnitId } from '../../src/process/ids.js';
import { linesOf } from '../../src/process/log-review.js';
import type { Move } from '../../src/process/moves.js';
import { mayRead } from '../../src/process/rights.js';
import { dispatchersIn, standingIn, type RosterMember } from '../../src/process/roster.js';
import { alexAtEnd, alexBefore, bup, when, world } from '../support/a-case.js';
import { everyMove } from '../support/moves.js';
import { bupDesk, bupEast, principals, school, units } from '../support/people.js';

const now = new Date('2026-03-02T08:00:00.000Z');
const code: Connection = {
  id: 'k1',
  tenantId: 'vgr',
  unitId: bupEast,
  madeBy: personKey('vgr', 'adam'),
  expiresAt: '2026-03-02T08:15:00.000Z' as Instant,
  state: 'waiting',
  channel: undefined,
  endedWhy: undefined,
};
const why = (found: Connection | undefined, changes: { tenantId?: string; now?: Date } = {}) =>
  whyNotCode(found, { tenantId: 'vgr', now, ...changes });

describe('A code', () => {
  it('is read however it was typed, and shown in two groups', () => {
    for (const typed of ['7K4Q-XM2R', '7k4q xm2r', ' 7k4qxm2r ', '7K4Q–XM2R'])
      assert.equal(readCode(typed), '7K4QXM2R', typed);
    assert.equal(readCode('oI4lxm2r'), '0141XM2R');
    assert.equal(writeCode('7K4QXM2R'), '7K4Q-XM2R');
  });

  for (const none of ['', '7K4Q', '7K4QXM2RR', '7K4QXM2U', 'åäöåäöåä']) {
    it(`is not “${none}”`, () => assert.equal(readCode(none), undefined));
  }

  it('is good for a quarter of an hour, once, and in its own tenant', () => {
    assert.equal(why(code), undefined);
    assert.equal(why(undefined), 'unknownCode');
    assert.equal(why(code, { tenantId: 'partille' }), 'otherTenant');
    assert.equal(why(code, { now: new Date(code.expiresAt) }), 'expiredCode');
    assert.equal(why({ ...code, state: 'replaced' }), 'expiredCode');
    for (const state of ['claimed', 'approved', 'refused', 'ended'] as const)
      assert.equal(why({ ...code, state }), 'usedCode', state);
  });

  it('tells a stranger nothing of a unit before it tells that the tenant is wrong', () => {
    assert.equal(why({ ...code, state: 'approved' }, { tenantId: 'partille' }), 'otherTenant');
  });

  it('that is wrong counts as a try; one that is only too late does not', () => {
    assert.equal(countsAsTry('unknownCode'), true);
    assert.equal(countsAsTry('otherTenant'), true);
    assert.equal(countsAsTry('expiredCode'), false);
    assert.equal(countsAsTry('notOwner'), false);
  });

  it('is no use where the channel receives already', () => {
    assert.equal(whyNotChannel(code, undefined), undefined);
    assert.equal(whyNotChannel(code, { id: bupEast }), 'alreadyThere');
    assert.equal(whyNotChannel(code, { id: school }), 'channelTaken');
  });
});

describe('An administrator', () => {
  const administrator = (tenant: string, unitId: typeof bupEast, role = 'administrator' as const): Actor => ({
    kind: 'person',
    person: personKey(tenant, 'adam'),
    memberships: [{ unitId, role }],
  });
  const vgrTenant = principals.find(({ id }) => id === 'vgr')?.tenantId ?? '';

  it('connects the units of the own principal, in its tenant', () => {
    assert.deepEqual(principalsConnected(administrator(vgrTenant, bupEast), units, principals), ['vgr']);
    assert.deepEqual(principalsConnected(administrator('elsewhere', bupEast), units, principals), []);
  });

  it('is somebody with that role: no other connects anything', () => {
    const chief: Actor = {
      kind: 'person',
      person: personKey(vgrTenant, 'ulf'),
      memberships: [{ unitId: bupEast, role: 'chief' }],
    };
    assert.deepEqual(principalsConnected(chief, units, principals), []);
    assert.deepEqual(principalsConnected({ kind: 'system' }, units, principals), []);
  });
});

describe('A roster', () => {
  const member = (aadObjectId: string, changes: Partial<RosterMember> = {}): RosterMember => ({
    tenantId: 'vgr',
    aadObjectId,
    role: 'user',
    ...changes,
  });
  const roster = [
    member('OWNER', { role: 'owner' }),
    member('anna'),
    member('gus', { role: 'guest' }),
    member('pelle', { tenantId: 'partille' }),
    member('nobody', { role: 'anonymous' }),
    member('untold', { tenantId: undefined }),
  ];

  it('makes dispatchers of own staff: no guest, no foreigner in a shared channel, nobody without an account', () => {
    assert.deepEqual(dispatchersIn([...roster, { ...member(''), aadObjectId: undefined }], 'VGR'), [
      'VGR/owner',
      'VGR/anna',
    ]);
  });

  it('lets an owner write the code, and any member where it names no owner', () => {
    const standing = (name: string, of = roster) => standingIn(of, personKey('vgr', name));
    assert.equal(standing('owner'), 'owner');
    assert.equal(standing('anna'), 'notOwner');
    assert.equal(standing('anna', [member('anna')]), 'member');
    for (const name of ['gus', 'pelle', 'untold', 'stranger'])
      assert.equal(standing(name), 'notMember', name);
  });
});

describe('A dispatcher by roster', () => {
  const byRoster: Actor = {
    kind: 'person',
    person: personKey('vgr', 'by-roster'),
    memberships: [],
    dispatches: [bupDesk],
  };
  const received = alexBefore('routeToUnit');
  const decided = (move: Move, actor: Actor) =>
    decide(received, move, actor, when('2026-03-04 10:43'), world);

  it('acknowledges, passes on and answers for the unit, and nothing else', () => {
    const made = everyMove.filter((move) => decided(move, byRoster).ok).map(({ kind }) => kind);

    assert.deepEqual(made.sort(), [
      'acceptSummons',
      'askQuestion',
      'confirmAttendance',
      'declineSummons',
      'proposeOtherTime',
      'proposeUnit',
      'routeToUnit',
    ]);
  });

  it('does so for no other unit, and not once the person is out of the channel', () => {
    for (const dispatches of [[school], []]) {
      const decision = decided(
        { kind: 'acceptSummons', recipientId: bup, worksOn: [] },
        { ...byRoster, dispatches },
      );
      assert.ok(!decision.ok);
      assert.equal(decision.refusal.code, 'notYours');
    }
  });

  it('sees neither who it is nor why: R75 asks for a dispatcher of the directory', () => {
    const everywhere: Actor = { ...byRoster, dispatches: [school, bupDesk, bupEast] };
    const [task] = alexAtEnd().tasks;
    assert.ok(task);
    for (const reader of [
      { as: 'dispatcher', recipientId: bup },
      { as: 'participant', recipientId: bup },
      { as: 'convener' },
      { as: 'taskWorker', taskId: task.id },
    ] as const)
      assert.equal(mayRead(alexAtEnd(), reader, everywhere), false, reader.as);
    assert.equal(mayRead(received, { as: 'receiver', recipientId: bup }, everywhere), true);
  });

  it('answers for nothing where identity is protected (R69)', () => {
    const move = { kind: 'acceptSummons', recipientId: bup, worksOn: [] } as const;
    const decision = decide({ ...received, namedOnly: [] }, move, byRoster, when('2026-03-04 10:43'), world);
    assert.equal(decision.ok, false);
  });

  it('is no stranger in the log of the case', () => {
    const opening = { at: '2026-03-04T10:00:00.000Z' as Instant, actor: byRoster, what: `receiver:${bup}` };
    const marks = (units: readonly UnitId[]) => linesOf({ openings: [opening], moves: [] }, units)[0]?.marks;
    assert.deepEqual(marks([bupDesk]), []);
    assert.deepEqual(marks([school]), ['outside']);
  });
});

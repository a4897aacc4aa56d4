/** What a tenant has chosen: answer time of its own cases, the language of its channels, and quiet hours that lose nothing. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Tenant } from '../../src/process/tenant.js';
import { caseId, caseRef } from '../../src/process/ids.js';
import { alexAnswers, alexRoad, centre, confirmation } from '../support/a-case.js';
import { school, vera } from '../support/people.js';
import { channelOf } from '../attack/scene.js';
import { copyNewDatabase } from '../support/new-database.js';
import { newHome, openRoadPlayer, type Home, type RoadPlayer } from './road-player.js';

const [vgr, partille] = ['10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000002'];
const quiet = { from: '18:00', to: '07:00' };
const tenants: readonly Tenant[] = [
  {
    ...{ id: partille, name: 'Partille kommun', status: 'allowed', language: 'sv' },
    settings: { quiet, answerWorkingDays: 3 },
  },
  {
    ...{ id: vgr, name: 'VGR', status: 'allowed', language: 'en' },
    settings: { quiet, answerWorkingDays: 9 },
  },
];

describe('The settings of a tenant, in a case', function () {
  this.timeout(180_000);
  let folder: string;
  let home: Home;
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  const seenBySara = async () => (await player.sees('sara')).text;
  const told = /SIP-AAAAA7: .*har bekräftat vem som kommer/g;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-quiet-'));
    await copyNewDatabase(join(folder, 'data'));
    home = await newHome(join(folder, 'data'));
    player = await openRoadPlayer(home);
    for (const tenant of tenants) await player.store.tenants.save(tenant);
    const sara = await player.actor('sara');
    assert.ok(sara.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA7'), actor: sara, pressKey: id });
    for (const [move, actor, at] of alexRoad.slice(0, 8)) {
      await player.clock(at.replace(' ', 'T'));
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
    }
    // In the evening, within everybody's quiet hours.
    await player.clock('2026-03-04T19:00');
    const [, , , , , , , , summons] = alexRoad;
    assert.ok(summons && (await player.road.runMove({ caseId: id, move: summons[0], actor: summons[1] })).ok);
    await player.settle();
  });
  after(async () => {
    await player.close();
    await rm(folder, { recursive: true });
  });

  it('are those of the convener’s tenant, from birth', async () => {
    const sipCase = await player.store.cases.load(id);
    assert.equal(sipCase?.settings.answerWorkingDays, 3);
    assert.ok(!('quiet' in (sipCase?.settings ?? {})));
    const answerBy = sipCase.recipients.find(({ id: one }) => one === centre)?.answerBy;
    assert.equal(answerBy, '2026-03-09');
  });

  it('send a first summons at once, in the language of the channel’s tenant', () => {
    const cards = player.cardsAt(channelOf('vera'));
    assert.equal(cards.length, 1);
    assert.match(JSON.stringify(cards[0]), /Summons/);
  });

  it('keep an answer back until the morning, over a restart, and then say it once', async () => {
    await player.clock('2026-03-04T20:00');
    const move = confirmation(centre);
    assert.ok((await player.road.runMove({ caseId: id, move, actor: vera })).ok);
    await player.settle();
    assert.doesNotMatch(await seenBySara(), told);
    await player.close();

    player = await openRoadPlayer(home);
    await player.clock('2026-03-05T06:59');
    assert.doesNotMatch(await seenBySara(), told);
    await player.clock('2026-03-05T07:00');
    assert.equal((await seenBySara()).match(told)?.length, 1);
    await player.clock('2026-03-05T12:00');
    assert.equal((await seenBySara()).match(told)?.length, 1);
  });

  it('let nothing into the chat of somebody whose tenant is paused, and bring it when it is opened again', async () => {
    const [first] = tenants;
    assert.ok(first);
    const question = { kind: 'proposeOtherTime', recipientId: centre, words: 'Torsdag' } as const;
    await player.store.tenants.save({ ...first, status: 'paused' });
    await player.road.runMove({ caseId: id, move: question, actor: vera });
    await player.settle();
    await player.clock('2026-03-05T15:00');
    assert.doesNotMatch(await seenBySara(), /föreslår en annan tid/);

    await player.store.tenants.save(first);
    await player.clock('2026-03-05T17:00');
    assert.match(await seenBySara(), /föreslår en annan tid/);
  });
});

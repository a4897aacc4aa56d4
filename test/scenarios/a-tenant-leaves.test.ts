/** An organisation leaves in good order: first one that is called, then the one that convenes. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { caseId, caseRef, recipientId, unitId } from '../../src/process/ids.js';
import { alexAnswers, alexRoad } from '../support/a-case.js';
import { sara as convener, school } from '../support/people.js';
import { connect, vgr } from './connecting.js';
import { openRoadPlayer, type RoadPlayer } from './road-player.js';

const partille = '10000000-0000-4000-8000-000000000002';
const mailbox = 'bup-mottagning@vgr.example';

describe('An organisation that leaves', function () {
  this.timeout(120_000);
  let player: RoadPlayer;
  const id = caseId(randomUUID());
  const seenBy = async (person: string) => (await player.sees(person)).text;
  const count = async (person: string, what: RegExp) => ((await seenBy(person)).match(what) ?? []).length;
  const leave = async (tenantId: string) => {
    const tenant = await player.store.tenants.find(tenantId);
    assert.ok(tenant);
    await player.store.tenants.save({ ...tenant, status: 'leaving' });
    await player.settle();
    await player.settle();
  };
  const statusOf = async (tenantId: string) => (await player.store.tenants.find(tenantId))?.status;
  const place = (tenantId: string, kind: 'personal' | 'channel') =>
    [tenantId, kind, `somewhere-in-${tenantId}`] as const;

  before(async () => {
    player = await openRoadPlayer();
    await player.store.tenants.allowAtStart([
      { id: vgr, name: 'VGR' },
      { id: partille, name: 'Partille kommun' },
    ]);
    for (const tenantId of [vgr, partille])
      for (const kind of ['personal', 'channel'] as const) {
        const [, , address] = place(tenantId, kind);
        const reference = { serviceUrl: 'http://localhost/', conversationId: 'c', reference: {} };
        await player.store.conversations.remember({ tenantId, kind, address, ...reference });
      }
    await connect(player, 'bup-mottagning');
    const sara = await player.actor('sara');
    assert.ok(sara.kind === 'person');
    const birth = { id, answers: alexAnswers, unitId: school, person: sara.person };
    await player.road.start({ birth, newRef: () => caseRef('SIP-AAAAA9'), actor: sara, pressKey: id });
    for (const [move, actor, at] of alexRoad.slice(0, 9)) {
      await player.clock(at.replace(' ', 'T'));
      assert.ok((await player.road.runMove({ caseId: id, move, actor })).ok, move.kind);
      await player.settle();
    }
  });
  after(() => player.close());

  describe('and is called', () => {
    before(() => leave(vgr));

    it('has left once everybody has been told, and stays so', async () => {
      assert.equal(await statusOf(vgr), 'left');
      await player.settle();
      assert.equal(await statusOf(vgr), 'left');
    });

    it('gets its unanswered summonses in its mailboxes, and the convener is told once in the case', async () => {
      assert.equal((await player.letters(mailbox)).length, 1);
      assert.equal((await player.letters('vc-lindangen@vgr.example')).length, 1);
      assert.equal(await count('sara', /SIP-AAAAA9: [^\n]*nås inte längre i Teams/g), 1);
      assert.equal(await count('sara', /lämnar SIP-lotsen/g), 0);
    });

    it('is reached nowhere in Teams any more, and its channels are disconnected', async () => {
      for (const kind of ['personal', 'channel'] as const) {
        assert.equal(await player.store.conversations.find(...place(vgr, kind)), undefined);
        assert.ok(await player.store.conversations.find(...place(partille, kind)));
      }
      assert.equal(await player.store.connections.ofUnit(unitId('bup-mottagning')), undefined);
    });

    it('is called to nothing new, while the case goes on and is read as before', async () => {
      const move = {
        kind: 'addRecipient',
        recipientId: recipientId('r-new'),
        target: { unitId: unitId('bup-vaster') },
      } as const;
      const outcome = await player.road.runMove({ caseId: id, move, actor: convener });
      assert.equal(outcome.ok ? 'moved' : outcome.refusal.code, 'unitClosed');
      assert.deepEqual(await player.store.directory.searchUnits({ text: 'bup', limit: 5 }), []);
      assert.match((await player.say('sara', 'mina ärenden')).text, /SIP-AAAAA9/);
    });

    it('is let in again with its units open', async () => {
      const tenant = await player.store.tenants.find(vgr);
      assert.ok(tenant);
      await player.store.tenants.save({ ...tenant, status: 'allowed' });
      await player.settle();
      assert.equal((await player.store.directory.searchUnits({ text: 'bup', limit: 5 })).length > 0, true);
    });
  });

  describe('and convenes', () => {
    before(() => leave(partille));

    it('has its convener and chief told, once each, which cases it is about', async () => {
      for (const person of ['sara', 'rut'])
        assert.equal(
          await count(person, /lämnar SIP-lotsen nu\. De här ärendena[^\n]*SIP-AAAAA9/g),
          1,
          person,
        );
      assert.equal(await statusOf(partille), 'left');
    });

    it('has those who are called told that nobody waits for their answer', async () => {
      const letters = (await player.letters('pappa@example.se')).map(({ subject }) => subject);
      assert.deepEqual(letters.filter((subject) => /behöver inte svara/.test(subject)).length, 1);
    });

    it('has no link to answer by, and reminds nobody', async () => {
      const first = await player.store.sentCards.ofCase(id);
      const opened = await player.heart.openLink(player.token(mailbox), 'sv');
      assert.equal(opened, undefined);
      await player.clock('2026-03-20T12:00');
      const reminders = (await player.store.sentCards.ofCase(id)).filter(({ card }) => card === 'reminder');
      assert.deepEqual([first.length > 0, reminders.length], [true, 0]);
    });

    it('leaves the case as it was: nothing is deleted', async () => {
      const sipCase = await player.store.cases.load(id);
      assert.equal(sipCase?.state, 'called');
      assert.equal(sipCase.convenerGone, true);
      assert.ok((await player.store.cases.log(id)).some(({ kind }) => kind === 'loseTeams'));
    });
  });
});

/** Codes and connections as they are stored, on both engines: one wins, and nothing that was said is lost to a file. */
import assert from 'node:assert/strict';
import { personKey, principalId, unitId, type Instant } from '../../src/process/ids.js';
import type { Connections } from '../../src/ports.js';
import { engines, type TestStore } from '../support/stores.js';
import { aFile, aUnit } from './directory/a-directory.js';

const tenant = '10000000-0000-4000-8000-000000000001';
const at = (minutes: number) =>
  new Date(Date.parse('2026-03-02T08:00:00Z') + minutes * 60_000).toISOString() as Instant;
const adam = personKey(tenant, 'adam');
const east = unitId('bup-oster');
const desk = unitId('bup-mottagning');
const channel = (channelId: string) => ({
  channelId,
  channelName: 'Mottagning',
  teamId: '19:team',
  teamName: 'BUP',
  memberCount: 3,
  by: personKey(tenant, 'tova'),
  byOwner: true,
});

/** BUP Öster as the file has it, beside a receiving function without a channel. */
const aDirectory = (east: object = {}) => ({
  ...aFile(),
  units: [aUnit('bup-mottagning'), aUnit('bup-oster', east)],
  memberships: [],
});

for (const engine of engines) {
  describe(`connections on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    let connections: Connections;
    before(async () => {
      store = await engine.open();
      connections = store.connections;
    });
    beforeEach(async () => {
      await store.empty();
      await store.importDirectory(aDirectory());
    });
    after(() => store.close());

    const offer = (id: string, unit = east) =>
      connections.offer({
        ...{ id, codeHash: `hash-${id}`, tenantId: tenant, unitId: unit, madeBy: adam },
        ...{ at: at(0), expiresAt: at(15) },
      });
    const claimed = async (id: string, channelId: string, unit = east) => {
      await offer(id, unit);
      assert.equal(await connections.claim(id, channel(channelId), at(60), at(1)), true);
    };
    const connected = async (id: string, channelId: string, unit = east) => {
      await claimed(id, channelId, unit);
      assert.equal(await connections.approve(id, adam, at(2)), 'approved');
    };
    const channelOf = async (unit = east) => (await store.directory.units([unit]))[0]?.channel?.channelId;
    const states = async () =>
      Object.fromEntries(
        (await store.sql('select id, state, ended_why from unit_connection order by id')).map((row) => [
          row['id'],
          [row['state'], row['ended_why']].filter(Boolean).join(' '),
        ]),
      ) as Record<string, string>;

    it('keep no code, only its hash', async () => {
      await offer('k1');

      assert.equal((await connections.byCode('hash-k1'))?.id, 'k1');
      assert.equal(await connections.byCode('hash-k2'), undefined);
    });

    it('let a newer code take the place of those that wait', async () => {
      await offer('k1');
      await offer('k2');

      assert.equal((await connections.byCode('hash-k1'))?.state, 'replaced');
      assert.equal(await connections.claim('k1', channel('19:a'), at(60), at(1)), false);
    });

    it('let one of two claims win', async () => {
      await offer('k1');

      const won = await Promise.all(
        ['19:a', '19:b'].map((id) => connections.claim('k1', channel(id), at(60), at(1))),
      );

      assert.deepEqual(won.sort(), [false, true]);
    });

    it('refuse a claim of a code that is too old', async () => {
      await offer('k1');

      assert.equal(await connections.claim('k1', channel('19:a'), at(60), at(15)), false);
    });

    it('put the question to those who administer the principal, until it is too old', async () => {
      await claimed('k1', '19:a');
      const vgr = [principalId('vgr')];

      assert.deepEqual(
        (await connections.questions(vgr, at(2))).map(({ id }) => id),
        ['k1'],
      );
      assert.deepEqual(await connections.questions([principalId('partille')], at(2)), []);
      assert.deepEqual(await connections.questions([], at(2)), []);
      assert.deepEqual(await connections.questions(vgr, at(61)), []);
    });

    it('let one of two administrators approve, and the unit then has the channel', async () => {
      await claimed('k1', '19:a');

      const answers = await Promise.all([
        connections.approve('k1', adam, at(2)),
        connections.approve('k1', adam, at(2)),
      ]);

      assert.deepEqual([...answers].sort(), ['approved', 'tooLate']);
      assert.equal(await channelOf(), '19:a');
      assert.equal((await store.directory.unitOfChannel(tenant, '19:a'))?.id, east);
      assert.equal((await connections.ofUnit(east))?.channel?.teamName, 'BUP');
      assert.equal((await connections.ofChannel(tenant, '19:a'))?.unitId, east);
    });

    it('give nothing to a channel that was refused, or whose question is too old', async () => {
      await claimed('k1', '19:a');
      assert.equal(await connections.refuse('k1', adam, at(2)), true);
      assert.equal(await connections.refuse('k1', adam, at(2)), false);
      assert.equal(await connections.approve('k1', adam, at(2)), 'tooLate');
      await claimed('k2', '19:a');
      assert.equal(await connections.approve('k2', adam, at(60)), 'tooLate');

      assert.equal(await channelOf(), undefined);
    });

    it('give no channel to two units, and leave the question as it was', async () => {
      await connected('k1', '19:a');
      await claimed('k2', '19:a', desk);

      assert.equal(await connections.approve('k2', adam, at(3)), 'channelTaken');
      assert.equal((await connections.find('k2'))?.state, 'claimed');
    });

    it('end the old channel when the unit moves, also one that a file named', async () => {
      await store.importDirectory(
        aDirectory({ channel: { tenantId: tenant, teamId: '19:t', channelId: '19:file' } }),
      );
      await connected('k1', '19:a');
      await connected('k2', '19:b');

      const { k1, k2, ...others } = await states();
      assert.deepEqual([k1, k2], ['ended moved', 'approved']);
      assert.deepEqual(Object.values(others), ['ended moved']);
      const told = (await connections.toTend(at(0))).filter(({ untold }) => untold);
      assert.deepEqual(told.map(({ connection }) => connection.channel?.channelId).sort(), [
        '19:a',
        '19:b',
        '19:file',
      ]);
    });

    it('make dispatchers of a roster, who are no members, and end those who left', async () => {
      await connected('k1', '19:a');
      const [tova, hanna] = [personKey(tenant, 'tova'), personKey(tenant, 'hanna')];
      await connections.keepRoster('k1', [tova, hanna], at(3));
      await connections.keepRoster('k1', [hanna], at(4));

      assert.deepEqual(await store.directory.dispatchesOf(hanna), [east]);
      assert.deepEqual(await store.directory.dispatchesOf(tova), []);
      assert.deepEqual(await store.directory.membershipsOf(hanna), []);
      assert.deepEqual(await store.directory.peopleOf(east, ['dispatcher']), []);
      assert.equal(await connections.rosterReadAt('k1'), at(4));
    });

    it('end the dispatchers with the channel, however it ends', async () => {
      const hanna = personKey(tenant, 'hanna');
      const ends: Record<string, () => Promise<unknown>> = {
        disconnected: () => connections.disconnect(east, adam, at(5)),
        lost: () => connections.lost(tenant, { teamId: '19:team' }, at(5)),
        moved: () => connected('next', '19:b'),
      };
      for (const [why, end] of Object.entries(ends)) {
        await connected(why, '19:a');
        await connections.keepRoster(why, [hanna], at(3));
        await end();
        assert.deepEqual(await store.directory.dispatchesOf(hanna), [], why);
        assert.equal((await states())[why], `ended ${why}`);
      }
    });

    it('keep no roster of a channel that ended while it was read', async () => {
      await connected('k1', '19:a');
      await connections.disconnect(east, adam, at(3));
      await connections.keepRoster('k1', [personKey(tenant, 'hanna')], at(4));

      assert.deepEqual(await store.directory.dispatchesOf(personKey(tenant, 'hanna')), []);
    });

    it('lose a channel of its own tenant only, and by team all of the team', async () => {
      await connected('k1', '19:a');

      assert.equal(await connections.lost('elsewhere', { teamId: '19:team' }, at(3)), 0);
      assert.equal(await connections.lost(tenant, { channelId: '19:other' }, at(3)), 0);
      assert.equal(await connections.lost(tenant, { channelId: '19:a' }, at(3)), 1);
      assert.equal(await channelOf(), undefined);
    });

    it('tell each change once, to one instance at a time, and read a roster that is a day old', async () => {
      await connected('k1', '19:a');
      const [first, ...none] = [
        ...(await connections.toTend(at(0))),
        ...(await (await store.another()).connections.toTend(at(0))),
      ];
      assert.deepEqual([first?.untold, first?.rosterDue, none], [true, true, []]);
      await connections.told('k1', at(3));
      await connections.keepRoster('k1', [], at(3));

      assert.deepEqual(await connections.toTend(at(3)), []);
      const [tending] = await connections.toTend(at(4));
      assert.deepEqual([tending?.untold, tending?.rosterDue], [false, true]);
      await connections.keepRoster('k1', [], at(5));
      await connections.rosterChanged(tenant, { channelId: '19:general', teamId: '19:team' });
      assert.equal((await connections.toTend(at(0)))[0]?.rosterDue, true);
    });

    it('count wrong tries by channel and tenant, and only the late ones', async () => {
      await connections.noteTry(tenant, '19:a', at(0));
      await connections.noteTry(tenant, '19:a', at(10));
      await connections.noteTry('elsewhere', '19:a', at(10));

      assert.equal(await connections.tries(tenant, '19:a', at(5)), 1);
      assert.equal(await connections.tries(tenant, '19:b', at(0)), 0);
    });

    it('sweep codes that nobody used and old tries, and keep what was connected', async () => {
      await connected('k1', '19:a');
      await offer('k2', desk);
      await connections.noteTry(tenant, '19:a', at(0));
      await connections.sweep(at(20));
      assert.deepEqual(Object.keys(await states()), ['k1', 'k2']);

      await connections.sweep(at(15 + 24 * 60 + 1));

      assert.deepEqual(Object.keys(await states()), ['k1']);
      assert.equal(await connections.tries(tenant, '19:a', at(-1)), 0);
    });

    describe('and a directory file', () => {
      const named = (channelId: string | null, email: string | null = null) =>
        store.importDirectory(
          aDirectory({
            email,
            channel: channelId ? { tenantId: tenant, teamId: '19:t', channelId } : null,
          }),
        );

      it('stand side by side: a file that names none, or the same as before, takes nothing away', async () => {
        await named('19:file');
        await connected('k1', '19:a');
        await connections.keepRoster('k1', [personKey(tenant, 'hanna')], at(3));
        await named('19:file');
        await named(null);

        assert.equal(await channelOf(), '19:a');
        assert.equal((await states())['k1'], 'approved');
        assert.deepEqual(await store.directory.dispatchesOf(personKey(tenant, 'hanna')), [east]);
      });

      it('yield to a file that names another channel, and its dispatchers end', async () => {
        await named('19:file');
        await connected('k1', '19:a');
        await connections.keepRoster('k1', [personKey(tenant, 'hanna')], at(3));
        await named('19:newer');

        assert.equal(await channelOf(), '19:newer');
        assert.equal((await states())['k1'], 'ended directory');
        assert.deepEqual(await store.directory.dispatchesOf(personKey(tenant, 'hanna')), []);
      });

      it('do not bring a disconnected channel back', async () => {
        await named('19:file');
        assert.equal(await connections.disconnect(east, adam, at(3)), true);
        assert.equal(await connections.disconnect(east, adam, at(3)), false);
        await named('19:file');

        assert.equal(await channelOf(), undefined);
      });

      it('yield a channel that a file gives to another unit', async () => {
        await connected('k1', '19:a', desk);
        await named('19:a');

        assert.equal(await channelOf(), '19:a');
        assert.equal(await channelOf(desk), undefined);
        assert.equal((await states())['k1'], 'ended directory');
      });

      it('keep the mailbox, order and hours that an administrator chose, until a file names another mailbox', async () => {
        await named(null, 'fil@vgr.example');
        await connections.setDoors(east, {
          order: 'mailThenChannel',
          mail: 'brev@vgr.example',
          fallbackHours: 4,
        });
        await named(null, 'fil@vgr.example');
        const [kept] = await store.directory.units([east]);
        assert.deepEqual(
          [kept?.mail, kept?.doorOrder, kept?.fallbackHours],
          ['brev@vgr.example', 'mailThenChannel', 4],
        );
        await named(null, 'ny@vgr.example');
        const [after] = await store.directory.units([east]);
        assert.deepEqual(
          [after?.mail, after?.doorOrder, after?.fallbackHours],
          ['ny@vgr.example', 'mailThenChannel', 4],
        );
      });
    });
  });
}

/** Who gets the weekly digest, and that nobody gets it twice, on both engines. */
import assert from 'node:assert/strict';
import { day, personKey } from '../../src/process/ids.js';
import { engines, type TestStore } from '../support/stores.js';

const tenant = '10000000-0000-4000-8000-00000000000a';
const other = '10000000-0000-4000-8000-00000000000b';
const person = (tenantId: string, end: string) =>
  personKey(tenantId, `20000000-0000-4000-8000-0000000000${end}`);
const [samira, cia, stranger] = [person(tenant, '01'), person(tenant, '02'), person(other, '03')];
const week = day('2026-03-09');
const next = day('2026-03-16');

for (const engine of engines) {
  describe(`the weekly digest on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
      await store.tenants.allowAtStart([
        { id: tenant, name: 'VGR' },
        { id: other, name: 'Paused' },
      ]);
      const paused = await store.tenants.find(other);
      if (paused) await store.tenants.save({ ...paused, status: 'paused' });
      await store.sql(`insert into principal (id, name, sector) values ('p', 'P', 'region')`);
      await addUnit('stod', 'sip-support', false);
      for (const [key, role] of [
        [samira, 'sip-coordinator'],
        [cia, 'chief'],
        [stranger, 'sip-coordinator'],
      ] as const) {
        const [tenantId, objectId] = key.split('/');
        await store.sql(
          `insert into membership (tenant_id, aad_object_id, unit_id, role, valid_from, source)
           values ($1, $2, 'stod', $3, now(), 'file')`,
          [tenantId, objectId, role],
        );
      }
    });
    after(() => store.close());

    const addUnit = (id: string, kind: string, obliged: boolean, receiving: string | null = null) =>
      store.sql(
        `insert into unit (id, principal_id, name, neutral_name, kind, obliged, field, municipality, area, search, receiving_unit_id)
         values ($1, 'p', $1, $1, $2, $3, 'f', 'm', 'a', $1, $4)`,
        [id, kind, obliged, receiving],
      );

    it('goes to the SIP-samordnare of tenants that are let in, and to nobody else', async () => {
      assert.deepEqual(await store.digests.toSend(week), [samira]);
    });

    it('is given to one instance, and comes no more that week once it is done with', async () => {
      const another = await store.another();
      const taken = await Promise.all([store.digests.toSend(week), another.digests.toSend(week)]);
      assert.deepEqual(taken.flat(), [samira]);

      await store.digests.settled(samira, week);
      assert.deepEqual([await store.digests.toSend(week), await store.digests.toSend(next)], [[], [samira]]);
    });

    it('is tried again after a while where it was not done with', async () => {
      await store.digests.toSend(week);
      assert.deepEqual(await store.digests.toSend(week), []);

      await store.sql(`update weekly_digest set claimed_until = clock_timestamp() - interval '1 second'`);
      assert.deepEqual(await store.digests.toSend(week), [samira]);
    });

    it('does not come again when the clock goes back', async () => {
      await store.digests.toSend(next);
      await store.digests.settled(samira, next);

      assert.deepEqual(await store.digests.toSend(week), []);
    });

    it('stops for whoever has said no, until they say yes', async () => {
      assert.equal(await store.digests.isWanted(samira), true);
      await store.digests.choose(samira, false);
      assert.deepEqual([await store.digests.isWanted(samira), await store.digests.toSend(week)], [false, []]);

      await store.digests.choose(samira, true);
      assert.deepEqual(await store.digests.toSend(week), [samira]);
    });

    it('knows the units that summonses come to first, and how many dispatch there', async () => {
      await addUnit('bup-mottagning', 'regional-health', true);
      await addUnit('bup-oster', 'regional-health', true, 'bup-mottagning');
      await addUnit('af', 'state', false);
      await store.sql(
        `insert into membership (tenant_id, aad_object_id, unit_id, role, valid_from, source)
         select $1, 'x', 'bup-mottagning', 'dispatcher', now(), source from (values ('file'), ('roster:c')) s (source)`,
        [tenant],
      );

      const found = await store.directory.receivers();
      assert.deepEqual(
        found.map(({ unit, dispatchers }) => [unit.id, dispatchers]),
        [['bup-mottagning', 1]],
      );
    });
  });
}

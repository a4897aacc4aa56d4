/** What the statistics of a year are counted from: no seal, no reference, and units that are closed (R70). */
import assert from 'node:assert/strict';
import { day, unitId } from '../../src/process/ids.js';
import { engines, type TestStore } from '../support/stores.js';
import { aCase, at, aWrite, canary } from './a-case-to-store.js';

for (const engine of engines) {
  describe(`the year's statistics on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    after(() => store.close());

    it('are of the cases that ran in the year, disposed ones too, and of nothing that is sealed', async () => {
      const began = (startedAt: string, on?: string) =>
        aCase({
          startedAt: at(startedAt),
          convener: { ...aCase().convener, unitId: unitId('vc-counted') },
          ...(on ? { closing: { reason: 'moved', on: day(on) } } : {}),
        });
      const all = [
        began('2025-03-02T08:00:00.000Z', '2025-12-31'),
        began('2025-11-02T08:00:00.000Z', '2026-01-01'),
        began('2026-03-02T08:00:00.000Z'),
        began('2027-03-02T08:00:00.000Z'),
      ];
      for (const each of all) assert.equal(await store.cases.create(aWrite(each)), 'saved');
      await store.keys.destroy(all[2]!.id);

      const { cases } = await store.statistics.ofYear(2026);
      const counted = cases.filter(({ convener }) => convener.unitId === 'vc-counted');
      assert.deepEqual(counted.map(({ startedAt }) => startedAt).sort(), [
        all[1]!.startedAt,
        all[2]!.startedAt,
      ]);
      assert.doesNotMatch(JSON.stringify(counted), new RegExp(canary));
    });

    it('are of old cases as they would be written today', async () => {
      const [unit, since] = [unitId('vc-old'), at('2026-05-04T10:00:00.000Z')];
      const sipCase = aCase({ convener: { ...aCase().convener, unitId: unit } });
      await store.cases.create(aWrite(sipCase));
      const { sealed: _sealed, ...facts } = sipCase;
      const old = { ...facts, shape: 3, followUpCall: { since, before: [] }, summonedAt: at('2026-03-04') };
      await store.sql('update sip_case set facts = $1, shape = 3 where id = $2', [
        JSON.stringify(old),
        sipCase.id,
      ]);
      const isIt = (each: object) => 'id' in each && each.id === sipCase.id;
      const read = [
        (await store.statistics.ofYear(2026)).cases.find(isIt),
        (await store.statistics.open()).find(isIt),
        (await store.cases.begunBy([unit]))[0],
      ];
      for (const each of read)
        assert.deepEqual([each?.earlierRounds?.[0]?.until, each?.summonedAt], [since, undefined]);
    });

    it('have another stamp after every change that they are counted from, and the same until then', async () => {
      const stamps = [await store.statistics.stamp()];
      const noted = async () => {
        const stamp = await store.statistics.stamp();
        assert.equal(await store.statistics.stamp(), stamp);
        assert.ok(!stamps.includes(stamp), stamp);
        stamps.push(stamp);
      };
      const sipCase = aCase();
      await store.cases.create(aWrite(sipCase));
      await noted();
      await store.cases.save(aWrite({ ...sipCase, version: sipCase.version + 1 }));
      await noted();
      await store.redirects.count('patientkontrakt', unitId('vc-counted'), day('2024-03-02'));
      await noted();
      await store.sql(`insert into principal (id, name, sector) values ('p', 'P', 'region')`);
      await store.sql(
        `insert into unit (id, principal_id, name, neutral_name, kind, obliged, field, municipality, area, search)
         values ('u', 'p', 'U', 'u', 'school', true, 'f', 'm', 'Norr', 'u')`,
      );
      await noted();
      await store.sql(`update unit set area = 'Syd' where id = 'u'`);
      await noted();
    });

    it('are of the triages of its days that ended in something else', async () => {
      for (const on of ['2025-12-31', '2026-01-01', '2026-01-01', '2026-12-31', '2027-01-01'])
        await store.redirects.count('patientkontrakt', unitId('vc-counted'), day(on));

      assert.deepEqual((await store.statistics.ofYear(2026)).redirects, [
        { process: 'patientkontrakt', unitId: 'vc-counted', on: '2026-01-01', times: 2 },
        { process: 'patientkontrakt', unitId: 'vc-counted', on: '2026-12-31', times: 1 },
      ]);
    });
  });
}

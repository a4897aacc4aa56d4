import assert from 'node:assert/strict';
import { personKey, principalId, unitId } from '../../../src/process/ids.js';
import { DirectoryFileError } from '../../../src/store/directory/problems.js';
import { engines, type TestStore } from '../../support/stores.js';
import { aFile, anna, aUnit, maja, partille, vgr } from './a-directory.js';

const everyWeekday = [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [{ from: '08.00', to: '17.00' }] : []));

for (const engine of engines) {
  describe(`directory on ${engine.name}`, function () {
    this.timeout(60_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
      await store.importDirectory(aFile());
    });
    after(() => store.close());

    it("keeps a principal's unit for people whom it does not know, and takes only one of its own (R45)", async () => {
      const [vgrRow, partilleRow] = aFile().principals;
      const withUnit = (defaultUnitId: string) => ({
        ...aFile(),
        principals: [vgrRow, { ...partilleRow, defaultUnitId }],
      });
      await store.importDirectory(withUnit('ekdalsskolan'));

      const set = (await store.directory.principals()).map(({ id, defaultUnitId }) => [id, defaultUnitId]);
      assert.deepEqual(set, [
        ['partille', 'ekdalsskolan'],
        ['vgr', undefined],
      ]);
      await assert.rejects(store.importDirectory(withUnit('bup-oster')), DirectoryFileError);
    });

    it('gives units, principals and who may act for which unit', async () => {
      const { directory } = store;

      assert.deepEqual(await directory.units([unitId('bup-oster'), unitId('unknown')]), [
        {
          id: 'bup-oster',
          principalId: 'vgr',
          name: 'BUP Öster',
          neutralName: 'en mottagning i regionen',
          kind: 'regional-health',
          obliged: true,
          field: 'psykiatri',
          municipality: 'Göteborg',
          openingHours: everyWeekday,
          receivingUnitId: 'bup-mottagning',
          mail: 'oster@vgr.example',
          phone: null,
          channel: null,
        },
      ]);
      assert.deepEqual(
        (await directory.principals()).map(({ id, tenantId }) => [id, tenantId]),
        [
          ['partille', partille],
          ['vgr', vgr],
        ],
      );
      assert.equal((await directory.unitOfChannel(vgr, '19:bup@thread.tacv2'))?.id, 'bup-mottagning');
      assert.equal(await directory.unitOfChannel(partille, '19:bup@thread.tacv2'), undefined);
      assert.deepEqual(await directory.membershipsOf(personKey(vgr, maja)), [
        { unitId: 'bup-oster', role: 'staff' },
      ]);
      assert.deepEqual(await directory.membershipsOf(personKey(partille, maja)), []);
      assert.deepEqual(await directory.peopleOf(unitId('bup-mottagning'), ['dispatcher', 'chief']), [
        personKey(vgr, anna),
      ]);
      assert.deepEqual(await directory.peopleOf(unitId('bup-mottagning'), ['chief']), []);
    });

    it('finds units by any words of name, place and field, in capitals or not', async () => {
      const found = async (text: string, principal?: string) =>
        (
          await store.directory.searchUnits({
            text,
            limit: 10,
            ...(principal !== undefined && { principalId: principalId(principal) }),
          })
        ).map(({ id }) => id);

      assert.deepEqual(await found('ÖSTER bup'), ['bup-oster']);
      assert.deepEqual(await found('göteborg psyk'), ['bup-oster', 'bup-mottagning']);
      assert.deepEqual(await found('', 'partille'), ['ekdalsskolan']);
      assert.deepEqual(await found('%'), []);
      assert.equal((await store.directory.searchUnits({ text: '', limit: 2 })).length, 2);
    });

    it('changes nothing when the same file comes again', async () => {
      const rows = () => store.sql('select * from membership order by id');
      const before = await rows();

      const result = await store.importDirectory(aFile());

      const nothing = { added: [], changed: [], reopened: [], closed: [] };
      assert.deepEqual(result, {
        principals: { ...nothing, unchanged: 2 },
        organisations: { ...nothing, unchanged: 0 },
        units: { ...nothing, unchanged: 3 },
        memberships: { added: 0, ended: 0, unchanged: 2 },
      });
      assert.deepEqual(await rows(), before);
    });

    it('closes a unit that is missing and ends what is missing, but deletes neither', async () => {
      const { directory } = store;
      const file = aFile();
      file.units.splice(1, 1);
      file.memberships.splice(1, 1);

      const result = await store.importDirectory(file);

      assert.deepEqual(result.units.closed, [{ id: 'bup-oster', name: 'BUP Öster', openCases: 0 }]);
      assert.equal(result.memberships.ended, 1);
      assert.deepEqual(await directory.searchUnits({ text: 'öster', limit: 5 }), []);
      assert.equal((await directory.unitsOfPrincipal(principalId('vgr'))).length, 1);
      assert.equal((await directory.units([unitId('bup-oster')]))[0]?.name, 'BUP Öster');
      assert.deepEqual(await directory.membershipsOf(personKey(vgr, maja)), []);

      const again = await store.importDirectory(aFile());
      assert.deepEqual(again.units.reopened, [{ id: 'bup-oster', name: 'BUP Öster' }]);
      assert.equal(again.memberships.added, 1);
      assert.equal((await directory.searchUnits({ text: 'öster', limit: 5 })).length, 1);
      assert.equal((await store.sql('select * from membership')).length, 3);
    });

    it('names every bad row by its path, and imports nothing of the file', async () => {
      const file = {
        ...aFile(),
        extra: true,
        units: [
          aUnit('bup-mottagning', { colour: 'red', principalId: 'nobody' }),
          aUnit('Bad Id', { email: 'not a mail' }),
          aUnit('bup-mottagning', { receivingUnitId: 'nowhere' }),
        ],
      };

      await assert.rejects(store.importDirectory(file), (error: DirectoryFileError) => {
        assert.ok(error instanceof DirectoryFileError);
        const text = error.message;
        for (const expected of ['extra', 'units[0]', 'colour', 'units[1].id', 'units[1].email']) {
          assert.ok(text.includes(expected), `${expected} in ${text}`);
        }
        return true;
      });
      assert.equal((await store.directory.units([unitId('bup-oster')])).length, 1);
    });

    it('names rows that point to nothing or are there twice', async () => {
      const file = aFile();
      file.units.push(aUnit('bup-oster', { principalId: 'nobody', receivingUnitId: 'nowhere' }));
      file.memberships.push({ ...file.memberships[0]!, unitId: 'gone' }, file.memberships[0]!);

      await assert.rejects(store.importDirectory(file), (error: DirectoryFileError) => {
        assert.deepEqual(error.problems, [
          'units[3].principalId: ingen huvudman har id nobody',
          'units[3].receivingUnitId: ingen enhet har id nowhere',
          'memberships[2].unitId: ingen enhet har id gone',
          'units[3].id: finns redan på en tidigare rad',
          'memberships[3].unitId: finns redan på en tidigare rad',
        ]);
        return true;
      });
    });

    it('remembers people, and keeps the language that somebody has chosen', async () => {
      const key = personKey(vgr, anna);
      const anAnna = { key, name: 'Anna', language: 'sv', mail: null } as const;
      await store.directory.rememberPerson(anAnna);
      await store.directory.setLanguage(key, 'en');

      await store.directory.rememberPerson({ ...anAnna, name: 'Anna Ek', mail: 'anna@vgr.example' });

      assert.deepEqual(await store.directory.person(key), {
        key,
        name: 'Anna Ek',
        language: 'en',
        mail: 'anna@vgr.example',
      });
      assert.equal(await store.directory.person(personKey(vgr, maja)), undefined);
    });
  });
}

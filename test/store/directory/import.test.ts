/** What an import does to what is there: only what a file may say, whole or not at all, one at a time. */
import assert from 'node:assert/strict';
import { personKey, principalId, unitId } from '../../../src/process/ids.js';
import { checkDirectory } from '../../../src/store/directory/check.js';
import { importDirectory } from '../../../src/store/directory/import.js';
import { DirectoryFileError } from '../../../src/store/directory/problems.js';
import { engines, type TestStore } from '../../support/stores.js';
import { aCase, aRecipient, aWrite } from '../a-case-to-store.js';
import { aFile, anna, aUnit, folders, maja, vgr } from './a-directory.js';

const organisations = [
  { id: 'barnpsykiatrin', principalId: 'vgr', name: 'Barn- och ungdomspsykiatrin', form: 'own' },
];
const without = (id: string) => ({
  ...aFile(),
  units: aFile().units.filter((unit) => unit.id !== id),
  memberships: aFile().memberships.filter((row) => row.unitId !== id),
});

for (const engine of engines) {
  describe(`import of a directory on ${engine.name}`, function () {
    this.timeout(60_000);
    const made = folders();
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await store.empty();
      await store.importDirectory(aFile());
    });
    after(async () => {
      await store.close();
      await made.remove();
    });

    /** Every row of the directory with the hidden number of its version: a row that is written anew gets another. */
    const rows = async () =>
      Promise.all(
        ['principal', 'organisation', 'unit', 'membership', 'directory_import'].map((table) =>
          store.sql(`select xmin::text as written, * from ${table} order by id`),
        ),
      );
    const found = async (text: string) =>
      (await store.directory.searchUnits({ text, limit: 10 })).map(({ id }) => id);

    it('writes no row when the same file comes again', async () => {
      const before = await rows();

      await store.importDirectory(aFile());

      assert.deepEqual(await rows(), before);
    });

    it('says in a trial just what it would do, and writes nothing', async () => {
      const file = checkDirectory({ ...without('bup-oster'), organisations });
      const before = await rows();

      const trial = await importDirectory(store.engine.db, file, { dryRun: true });

      assert.deepEqual(await rows(), before);
      assert.deepEqual(await importDirectory(store.engine.db, file), trial);
      assert.deepEqual(
        [trial.organisations.added.length, trial.units.closed.length, trial.memberships],
        [1, 1, { added: 0, ended: 1, unchanged: 1 }],
      );
    });

    it('names a unit that it closes with its open cases, which keep the name and offer it no more', async () => {
      const recipients = [aRecipient('bup-oster', 'sent', 'bup-oster')];
      for (const state of ['called', 'meetingBooked', 'closed'] as const)
        await store.cases.create(aWrite(aCase({ state, recipients })));

      const { units } = await store.importDirectory(without('bup-oster'));

      assert.deepEqual(units.closed, [{ id: 'bup-oster', name: 'BUP Öster', openCases: 2 }]);
      const [kept] = await store.directory.units([unitId('bup-oster')]);
      assert.deepEqual([kept?.name, kept?.closed], ['BUP Öster', true]);
      assert.deepEqual(await found('öster'), []);
      const own = await store.directory.unitsOfPrincipal(principalId('vgr'));
      assert.deepEqual(
        own.map(({ id }) => id),
        ['bup-mottagning'],
      );
    });

    it('closes a principal and an organisation that are gone, and opens them again', async () => {
      const file = { ...aFile(), organisations };
      file.units[1] = aUnit('bup-oster', { name: 'BUP Öster', organisationId: 'barnpsykiatrin' });
      await store.importDirectory(file);

      const gone = await store.importDirectory({
        ...aFile(),
        principals: aFile().principals.slice(0, 1),
        units: aFile().units.slice(0, 2),
      });
      const back = await store.importDirectory(file);

      assert.deepEqual(
        [gone.principals.closed[0]?.id, gone.organisations.closed[0]?.id, gone.units.closed[0]?.id],
        ['partille', 'barnpsykiatrin', 'ekdalsskolan'],
      );
      assert.deepEqual(
        [back.principals.reopened[0]?.id, back.organisations.reopened[0]?.id, back.units.reopened[0]?.id],
        ['partille', 'barnpsykiatrin', 'ekdalsskolan'],
      );
    });

    it('finds a unit by its other names and by its organisation, however the letters are typed', async () => {
      const file = { ...aFile(), organisations };
      file.units[1] = aUnit('bup-oster', { organisationId: 'barnpsykiatrin', aliases: ['Barnpsyk Öster'] });
      await store.importDirectory(file);

      assert.deepEqual(await found('barnpsyk öster'), ['bup-oster']);
      assert.deepEqual(await found('ÖSTER'.normalize('NFD')), ['bup-oster']);
      assert.deepEqual(await found('ungdomspsykiatrin'), ['bup-oster']);
      organisations[0]!.name = 'Barnhälsan';
      assert.equal((await store.importDirectory(file)).units.changed.length, 1);
      assert.deepEqual(await found('barnhälsan'), ['bup-oster']);
      organisations[0]!.name = 'Barn- och ungdomspsykiatrin';
    });

    it('gives the unit of each municipality for somebody unknown, while that unit is open (R44)', async () => {
      const set = async () =>
        (await store.directory.principals()).find(({ id }) => id === 'vgr')?.defaultUnitIn;
      const file = aFile();
      file.units.push(aUnit('vc-lindangen', { defaultIn: ['Partille', 'Lerum'] }));
      await store.importDirectory(file);

      assert.deepEqual(await set(), { Partille: 'vc-lindangen', Lerum: 'vc-lindangen' });
      await store.importDirectory(aFile());
      assert.equal(await set(), undefined);
    });

    it('leaves what other sources say of somebody, and says it once', async () => {
      const values = (unit: string, role: string) =>
        store.sql(
          `insert into membership (tenant_id, aad_object_id, unit_id, role, valid_from, source)
           values ($1, $2, $3, $4, now(), 'roster')`,
          [vgr, anna, unit, role],
        );
      await values('bup-mottagning', 'dispatcher');
      await values('bup-oster', 'staff');
      const hers = () => store.directory.membershipsOf(personKey(vgr, anna));

      assert.deepEqual(await hers(), [
        { unitId: 'bup-mottagning', role: 'dispatcher' },
        { unitId: 'bup-oster', role: 'staff' },
      ]);
      const { memberships } = await store.importDirectory({ ...aFile(), memberships: [] });
      assert.deepEqual(memberships, { added: 0, ended: 2, unchanged: 0 });
      assert.equal((await hers()).length, 2);
      assert.deepEqual(await store.directory.membershipsOf(personKey(vgr, maja)), []);
    });

    it('takes two files at once one after the other: what is there is one of them, whole', async () => {
      const other = await store.another();
      const small = without('bup-oster');
      const big = {
        ...aFile(),
        units: [...aFile().units, ...Array.from({ length: 60 }, (_, n) => aUnit(`vc-${String(n)}`))],
      };

      await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          (n % 2 === 0 ? store : other).importDirectory(n % 2 === 0 ? small : big),
        ),
      );

      const open = await store.sql('select id from unit where closed_at is null');
      assert.ok([small.units.length, big.units.length].includes(open.length), String(open.length));
      assert.equal(
        (await store.sql('select 1 from membership where valid_to is null')).length,
        open.length === 2 ? 1 : 2,
      );
    });

    it('writes nothing at all when a row in the middle cannot be stored', async () => {
      const before = await rows();
      const file = checkDirectory({ ...aFile(), units: [aUnit('ny'), ...aFile().units] });
      const broken = {
        ...file,
        units: [...file.units, { ...file.units[0]!, id: 'x', principalId: 'nobody' }],
      };

      await assert.rejects(importDirectory(store.engine.db, broken));

      assert.deepEqual(await rows(), before);
    });

    it('takes the file of the settings in at the first start, and again only when it has changed', async () => {
      const path = await made.file('d.json', JSON.stringify(aFile()));
      const changed = await made.file('d.json', JSON.stringify(without('bup-oster')));

      assert.ok(await store.importDirectoryAtStart(path));
      await store.importDirectory({ ...aFile(), units: [...aFile().units, aUnit('by-hand')] });
      assert.equal(await store.importDirectoryAtStart(path), undefined);
      assert.deepEqual(await found('by-hand'), ['by-hand']);
      assert.equal((await store.importDirectoryAtStart(changed))?.units.closed.length, 2);
      await assert.rejects(
        store.importDirectoryAtStart(await made.file('d.csv', 'row;id\nunit;A B')),
        DirectoryFileError,
      );
    });
  });
}

/** Any sound directory: what is written out and taken in again is the same, in both forms, to the byte. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDirectory } from '../../../src/store/directory/check.js';
import { readCsv, writeCsv } from '../../../src/store/directory/csv.js';
import { importDirectory } from '../../../src/store/directory/import.js';
import { readJson, writeJson } from '../../../src/store/directory/json.js';
import { storedFile } from '../../../src/store/directory/rows.js';
import type { DirectoryFile } from '../../../src/store/directory/shape.js';
import { engines, type TestStore } from '../../support/stores.js';

const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
/** What breaks a form if anything does: separators, quotes, formulas, accents in two parts. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'å',
        'Ö',
        ';',
        ',',
        '"',
        "'",
        '=',
        '+',
        '-',
        '@',
        ' ',
        '|',
        '\\',
        '<b>',
        'a\u030A',
        '😀',
        '\u00A0',
        '%',
        '{}',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `${parts.join('')}x`.replace(/[\p{C}\u2028\u2029\uFFFD]/gu, '_'));
const names = fc.uniqueArray(
  text.map((name) => name.replaceAll('|', '/').normalize('NFC').trim()),
  { maxLength: 3 },
);
const hours = fc.constantFrom('dygnet runt', 'stängt', 'mån 8-12 13-17, fre 8-15', 'lör–sön 00:00–24:00');
const ids = (start: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${start}${String(at)}`);

const directory = fc
  .record({
    principals: fc.integer({ min: 1, max: 3 }),
    organisations: fc.integer({ min: 0, max: 3 }),
    units: fc.integer({ min: 1, max: 6 }),
  })
  .chain((count) => {
    const principal = fc.constantFrom(...ids('p', count.principals));
    return fc.record({
      principals: fc.tuple(
        ...ids('p', count.principals).map((id) =>
          fc.record({
            id: fc.constant(id),
            name: text,
            sector: fc.constantFrom('municipality', 'region', 'other'),
            tenantId: sometimes(fc.uuid()),
            defaultUnitId: fc.constant(null),
          }),
        ),
      ),
      organisations: fc.tuple(
        ...ids('o', count.organisations).map((id) =>
          fc.record({
            id: fc.constant(id),
            principalId: principal,
            name: text,
            form: fc.constantFrom('own', 'contract'),
          }),
        ),
      ),
      units: fc.tuple(
        ...ids('u', count.units).map((id, at) =>
          fc.record({
            id: fc.constant(id),
            hsaId: fc.constantFrom(null, `SE2321000131-E${String(at)}`),
            principalId: principal,
            name: text,
            neutralName: text,
            kind: fc.constantFrom('school', 'regional-health', 'sip-support', 'other'),
            obliged: fc.boolean(),
            field: text,
            municipality: text,
            area: text,
            openingHours: hours,
            aliases: names,
            email: fc.constantFrom(null, `enhet${String(at)}@vgr.example`),
            phone: fc.constantFrom(null, '1177', '+46 31 390 06 00', '031-390 06 01', '0313900601'),
            channel: sometimes(
              fc.record({ tenantId: fc.uuid(), teamId: text, channelId: text.map((name) => `${id}${name}`) }),
            ),
          }),
        ),
      ),
      memberships: fc.uniqueArray(
        fc.record({
          unitId: fc.constantFrom(...ids('u', count.units)),
          tenantId: fc.uuid().map((id) => id.toUpperCase()),
          aadObjectId: fc.uuid(),
          role: fc.constantFrom('staff', 'chief', 'log-reviewer'),
        }),
        { selector: (row) => JSON.stringify(row).toLowerCase(), maxLength: 6 },
      ),
    });
  })
  .map((file) => checkDirectory(withReferences(file)));

type Raw = {
  principals: { id: string; defaultUnitId: string | null }[];
  organisations: { id: string; principalId: string }[];
  units: { id: string; principalId: string; kind: string }[];
};

/** Receiving units, organisations and defaults where the drawn rows allow them. */
function withReferences<File extends Raw>(file: File) {
  const callable = file.units.filter(({ kind }) => kind !== 'sip-support');
  const firstOf = (principalId: string) =>
    callable.find((unit) => unit.principalId === principalId)?.id ?? null;
  return {
    ...file,
    principals: file.principals.map((row) => ({ ...row, defaultUnitId: firstOf(row.id) })),
    units: file.units.map((unit) => {
      const first = firstOf(unit.principalId);
      return {
        ...unit,
        organisationId:
          file.organisations.find(({ principalId }) => principalId === unit.principalId)?.id ?? null,
        receivingUnitId: first === unit.id ? null : first,
        defaultIn: first === unit.id ? ['Partille', 'Härryda = Mölnlycke'] : [],
      };
    }),
  };
}

const forms = [
  { name: 'CSV', write: writeCsv, read: readCsv },
  { name: 'JSON', write: writeJson, read: readJson },
];
const readBack = ({ read }: (typeof forms)[number], written: string): DirectoryFile => {
  const { document, locate, problems } = read(written);
  return checkDirectory(document, locate, problems);
};

describe('any sound directory', () => {
  for (const form of forms) {
    it(`is the same after it has been written as ${form.name} and read`, () => {
      fc.assert(
        fc.property(directory, (file) => {
          assert.deepEqual(readBack(form, form.write(file)), file);
        }),
        { numRuns: 200 },
      );
    });
  }
});

for (const engine of engines) {
  describe(`any sound directory on ${engine.name}`, function () {
    this.timeout(120_000);
    let store: TestStore;
    before(async () => {
      store = await engine.open();
    });
    after(() => store.close());

    it('is exported as it was imported; taking the export in changes nothing, and the next export has the same bytes', async () => {
      await fc.assert(
        fc.asyncProperty(directory, fc.constantFrom(...forms), async (file, form) => {
          await store.empty();
          const { db } = store.engine;
          await importDirectory(db, file);

          const written = form.write(await storedFile(db));
          const { principals, organisations, units, memberships } = await importDirectory(
            db,
            readBack(form, written),
          );

          for (const { unchanged, ...changes } of [principals, organisations, units])
            assert.deepEqual(
              changes,
              { added: [], changed: [], reopened: [], closed: [] },
              String(unchanged),
            );
          assert.deepEqual(memberships, { added: 0, ended: 0, unchanged: file.memberships.length });
          assert.deepEqual(
            [principals.unchanged, organisations.unchanged, units.unchanged],
            [file.principals.length, file.organisations.length, file.units.length],
          );
          assert.equal(form.write(await storedFile(db)), written);
        }),
        { numRuns: 25 },
      );
    });
  });
}

/** What an administrator hands over, as a file: read as it was meant, or refused with line and field. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDirectory, mostRows } from '../../../src/store/directory/check.js';
import { readCsv, writeCsv } from '../../../src/store/directory/csv.js';
import {
  formOf,
  mostBytes,
  readDirectoryFile,
  writeDirectoryFile,
} from '../../../src/store/directory/file.js';
import { DirectoryFileError } from '../../../src/store/directory/problems.js';
import { aFile, aUnit, folders } from './a-directory.js';

const cast = (name: string) => fileURLToPath(new URL(`../../../src/local/cast/${name}`, import.meta.url));
const head =
  'row;id;name;sector;principalId;neutralName;kind;obliged;field;municipality;area;phone;unitId;tenantId;aadObjectId;role';
const principal = 'principal;vgr;Västra Götalandsregionen;region;;;;;;;;;;;;';
const unit =
  'unit;vc;Vårdcentralen;;vgr;en mottagning;regional-health;ja;vård;Partille;Göteborgsområdet;;;;;';

describe('a directory file', () => {
  const made = folders();
  after(() => made.remove());

  const read = async (name: string, content: string | Uint8Array) =>
    (await readDirectoryFile(await made.file(name, content))).directory;
  const refusal = async (name: string, content: string | Uint8Array): Promise<readonly string[]> => {
    const error: unknown = await read(name, content).then(
      () => assert.fail('it was taken'),
      (found: unknown) => found,
    );
    assert.ok(error instanceof DirectoryFileError, String(error));
    return error.problems;
  };
  const csv = (...lines: string[]) => lines.join('\r\n');

  it('ships with the fictional cast, which is the same as CSV and as JSON', async () => {
    const { directory } = await readDirectoryFile(cast('directory.csv'));
    const { directory: asJson } = await readDirectoryFile(cast('directory.json'));
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

    for (const list of ['principals', 'organisations', 'units', 'memberships'] as const) {
      assert.ok(directory[list].length > 0);
      assert.deepEqual(sorted(directory[list]), sorted(asJson[list]));
    }
    assert.equal(writeCsv(directory), readFileSync(cast('directory.csv'), 'utf8'));
  });

  it('is read with semicolons, commas and tabs, with BOM and without, whatever ends its lines', async () => {
    const expected = await read('a.csv', csv(head, principal, unit));

    assert.equal(expected.units[0]?.name, 'Vårdcentralen');
    for (const sign of [';', ',', '\t'])
      for (const end of ['\r\n', '\n', '\r'])
        for (const start of ['', '\uFEFF', `sep=${sign}\r\n`]) {
          const text = start + [head, principal, unit, ''].join(end).replaceAll(';', sign);
          assert.deepEqual(await read('a.csv', text), expected, JSON.stringify([sign, end, start]));
        }
  });

  it('has its columns in any order, and empty lines, quotes and spaces as a spreadsheet leaves them', async () => {
    const text = csv(
      'name;row;id;sector',
      '"Kommunen ""Ett""; här"; principal; ett ;municipality',
      ';;;',
      '',
    );

    assert.deepEqual(
      checkDirectory({ ...(readCsv(text).document as object), units: [aUnit('u', { principalId: 'ett' })] })
        .principals,
      [
        {
          id: 'ett',
          name: 'Kommunen "Ett"; här',
          sector: 'municipality',
          tenantId: null,
          defaultUnitId: null,
        },
      ],
    );
  });

  it('takes yes and no as Swedish and English spreadsheets write them', async () => {
    for (const [word, obliged] of [
      ['ja', true],
      ['SANT', true],
      ['TRUE', true],
      ['Nej', false],
      ['FALSKT', false],
    ] as const) {
      const { units } = await read('a.csv', csv(head, principal, unit.replace(';ja;', `;${word};`)));
      assert.equal(units[0]?.obliged, obliged, word);
    }
  });

  it('names every wrong row of a CSV with its line and column, in the order of the file', async () => {
    const problems = await refusal(
      'a.csv',
      csv(
        head,
        principal,
        unit.replace('regional-health', 'vc').replace(';ja;', ';kanske;'),
        'unit;"två\r\nrader";Namn;;vgr;n;dental;nej;x;Partille;Y;;;;;',
        unit.replace('unit;vc', 'unit;vc-2').replace('Göteborgsområdet;', 'Göteborgsområdet;701234567'),
        'avdelning;x;;;;;;;;;;;;;;',
        'membership;x;;;;;;;;;;;ingen;inget-id;;chief',
        `${unit.replace('unit;vc', 'unit;vc-3')};extra`,
      ),
    );

    assert.deepEqual(problems, [
      'rad 3: kind: ska vara school, social-services, municipal-health, regional-health, hospital-ward, dental, state, sip-support eller other',
      'rad 3: obliged: ska vara true eller false (ja eller nej i CSV)',
      'rad 4: id: får bara ha a-z, 0-9 och bindestreck, högst 63 tecken',
      'rad 6: phone: börjar med 0 eller + (eller är ett kort nummer som 1177)',
      'rad 7: row: ska vara principal, organisation, unit, membership',
      'rad 8: id: hör inte till en rad av slaget membership; lämna tomt',
      'rad 8: tenantId: ska vara ett id som 10000000-0000-4000-8000-000000000001',
      'rad 8: aadObjectId: saknas',
      'rad 9: kolumn 17: hör inte till en rad av slaget unit; lämna tomt',
    ]);
  });

  it('names the line of a quote that does not close, a column that is unknown and one that stands twice', async () => {
    assert.deepEqual(await refusal('a.csv', csv(head, principal, 'unit;"vc;x', unit)), [
      'rad 3: ett citattecken (") står fel eller stängs inte; det som börjar med " ska sluta med "',
    ]);
    assert.deepEqual(await refusal('a.csv', csv('id;name;telefon;name', 'a;b;c')), [
      'rad 1: telefon: är ingen kolumn som finns här',
      'rad 1: name: finns två gånger',
      'rad 1: row: saknas; första raden har kolumnernas namn',
    ]);
    assert.deepEqual(await refusal('a.csv', ''), ['rad 1: filen är tom']);
  });

  it('names every wrong field of a JSON file with its line, a missing one with the line of its row', async () => {
    const file = aFile();
    const { name: _name, ...nameless } = aUnit('nameless');
    file.units.push(
      aUnit('vc', { phone: 'ring', openingHours: 'ibland', channel: { tenantId: 'x' } }),
      nameless as never,
    );
    const text = JSON.stringify(file, undefined, 2);
    const lineOf = (word: string) => String(text.slice(0, text.indexOf(word)).split('\n').length);

    assert.deepEqual(
      (await refusal('a.json', text)).map((line) => line.replace(/: (börjar|skrivs|ska vara).*/, ' …')),
      [
        `rad ${lineOf('"ring"')}: units[3].phone …`,
        `rad ${lineOf('"x"')}: units[3].channel.tenantId …`,
        `rad ${lineOf('{\n        "tenantId": "x"')}: units[3].channel.teamId: saknas`,
        `rad ${lineOf('{\n        "tenantId": "x"')}: units[3].channel.channelId: saknas`,
        `rad ${lineOf('"ibland"')}: units[3].openingHours …`,
        `rad ${String(Number(lineOf('"nameless"')) - 1)}: units[4].name: saknas`,
      ].sort((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other))),
    );
  });

  it('says where a JSON file breaks off, has a field twice or goes too deep', async () => {
    assert.match((await refusal('a.json', '{\n "principals": [\n'))[0] ?? '', /^rad 3: är inte JSON \(/);
    assert.match((await refusal('a.json', '{ "units": [], // nej\n }'))[0] ?? '', /^rad 1: är inte JSON \(/);
    assert.deepEqual(await refusal('a.json', '{\n"units": [],\n"units": []\n}'), [
      'rad 3: units: finns två gånger',
    ]);
    assert.deepEqual(await refusal('a.json', '['.repeat(1_000_000)), ['rad 1: har för många nivåer']);
    assert.deepEqual(await refusal('a.json', '[]'), ['filen: ska vara ett objekt']);
  });

  it('is refused for what its rows say of each other, all of it at once', () => {
    const wrong = {
      ...aFile(),
      organisations: [
        { id: 'bolag', principalId: 'partille', name: 'Bolaget', form: 'independent' },
        { id: 'lost', principalId: 'nobody', name: 'Ingens', form: 'own' },
      ],
      units: [
        ...aFile().units,
        aUnit('a', { organisationId: 'bolag', hsaId: 'SE2321000131-E1', defaultIn: ['Partille'] }),
        aUnit('b', {
          organisationId: 'none',
          hsaId: 'se2321000131-e1',
          defaultIn: ['Partille'],
          receivingUnitId: 'b',
        }),
        aUnit('c', { principalId: 'partille', organisationId: 'bolag', receivingUnitId: 'bup-mottagning' }),
        aUnit('d', { receivingUnitId: 'bup-oster', channel: aFile().units[0]?.channel }),
        aUnit('stod', { kind: 'sip-support', defaultIn: ['Lerum'] }),
        aUnit('e', { receivingUnitId: 'stod' }),
      ],
    };

    assert.throws(
      () => checkDirectory(wrong),
      (error: DirectoryFileError) => {
        assert.deepEqual(error.problems, [
          'organisations[1].principalId: ingen huvudman har id nobody',
          'units[3].organisationId: bolag hör till partille',
          'units[3].obliged: en utförare utan avtal är inte skyldig att delta (R28)',
          'units[4].organisationId: ingen organisation har id none',
          'units[4].receivingUnitId: är enheten själv; lämna tomt',
          'units[5].obliged: en utförare utan avtal är inte skyldig att delta (R28)',
          'units[5].receivingUnitId: bup-mottagning hör till vgr',
          'units[6].receivingUnitId: bup-oster har själv en annan mottagande enhet',
          'units[7].defaultIn: ett SIP-stöd kallas aldrig',
          'units[8].receivingUnitId: stod är ett SIP-stöd och kallas aldrig',
          'units[4].hsaId: finns redan på en tidigare rad',
          'units[6].channel: finns redan på en tidigare rad',
          'units[4].defaultIn: finns redan på en tidigare rad',
        ]);
        return true;
      },
    );
  });

  it('is recognised as UTF-16 or Latin-1, and says how to save it instead', async () => {
    const text = csv(head, principal, unit);
    for (const [content, name] of [
      [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'UTF-16'],
      [Buffer.from(text, 'utf16le'), 'UTF-16'],
      [Buffer.from(text, 'latin1'), 'Windows-1252 (Latin-1, ANSI)'],
    ] as const) {
      const [said = '', more] = await refusal('a.csv', content);
      assert.ok(said.includes(`teckenkodningen ${name}`) && said.includes('CSV UTF-8'), said);
      assert.equal(more, undefined);
    }
    const broken = await refusal('a.csv', csv(head, principal.replace('ä', '\uFFFD'), unit));
    assert.match(broken[0] ?? '', /^rad 2: name: innehåller ett tecken som inte syns/);
  });

  it('is refused when it is too big, has too many rows, no units, another name or is not there', async () => {
    assert.match(
      (await refusal('a.json', Buffer.alloc(mostBytes + 1)))[0] ?? '',
      /^filen är för stor: 33 MB/,
    );
    const many = { principals: [], units: [], memberships: Array.from({ length: mostRows + 1 }, () => 1) };
    assert.deepEqual(await refusal('a.json', JSON.stringify(many)), [
      'filen: har 100001 rader; högst 100000 tas emot',
    ]);
    const none = { principals: [], units: [], memberships: [] };
    assert.match((await refusal('a.json', JSON.stringify(none)))[0] ?? '', /har inga enheter/);
    assert.deepEqual(await refusal('a.xlsx', 'x'), ['filen ska heta något som slutar på .csv eller .json']);
    await assert.rejects(readDirectoryFile('nowhere.csv'), /nowhere\.csv:\nfilen finns inte/);
  });

  it('is written whole, or not at all where it cannot be', async () => {
    const { directory } = await readDirectoryFile(cast('directory.csv'));
    const folder = await made.make();

    await writeDirectoryFile(join(folder, 'out.json'), directory);
    assert.deepEqual((await readDirectoryFile(join(folder, 'out.json'))).directory, directory);
    assert.deepEqual(await readdir(folder), ['out.json']);
    const nowhere = writeDirectoryFile(join(folder, 'none', 'out.csv'), directory);
    await assert.rejects(nowhere, /filen går inte att skriva \(ENOENT\)/);
    assert.throws(() => formOf('out.xlsx'), /slutar på \.csv eller \.json/);
  });

  it('keeps a cell from being run as a formula, and gives it back as it was', () => {
    const names = ['=HYPERLINK("http://x","y")', '+1', '-2+3', '@SUM(A1)', "'=1", "''", "'tis"];
    const directory = checkDirectory({
      ...aFile(),
      units: names.map((name, at) => aUnit(`u${String(at)}`, { name, aliases: [name] })),
      memberships: [],
    });

    const written = writeCsv(directory);

    for (const cell of written.split(/[;\r\n]/)) assert.doesNotMatch(cell, /^"?[=+\-@\t\r]/);
    const { document, locate, problems } = readCsv(written);
    assert.deepEqual(checkDirectory(document, locate, problems), directory);
  });
});

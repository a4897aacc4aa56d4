/** `npm run directory` as an administrator meets it, on the product's data. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { directoryCommand } from '../../../src/wire/directory-command.js';
import { openEngine } from '../../../src/store/engine.js';
import { takeLock } from '../../../src/store/lock.js';
import { migrate } from '../../../src/store/migrate.js';
import { emptyDatabase } from '../../support/postgres-for-run.js';
import { raise } from '../../support/stores.js';
import { aCase, aRecipient } from '../a-case-to-store.js';
import { aFile, folders } from './a-directory.js';

const cli = fileURLToPath(new URL('../../../src/directory-cli.ts', import.meta.url));
const cast = (kind: string) =>
  fileURLToPath(new URL(`../../../src/local/cast/directory.${kind}`, import.meta.url));

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** In this process: what the script around it does is one test's matter. */
async function run(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Said> {
  return { out: '', err: '', ...(await directoryCommand(args, settings)) };
}

async function spawned(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Said> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
    env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

describe('npm run directory', function () {
  this.timeout(120_000);
  const made = folders();
  after(() => made.remove());

  describe('on a folder', () => {
    let imported = '';
    before('take the cast in', async () => {
      imported = await made.make();
      const { code, out, err } = await spawned(['import', cast('csv')], { DATA_DIR: imported });
      assert.equal(code, 0, err);
      assert.match(out, /^Inläst\.\nHuvudmän: 8 nya, .*\nOrganisationer: 6 nya, .*\nEnheter: 30 nya/);
    });
    const copy = async () => {
      const folder = await made.make();
      await cp(imported, folder, { recursive: true });
      return folder;
    };

    it('changes nothing the second time, in either form, and writes the cast out as it ships', async () => {
      const settings = { DATA_DIR: await copy() };
      const file = join(settings.DATA_DIR, 'out.csv');

      const again = await run(['import', cast('json')], settings);
      const written = await run(['export', file], settings);

      assert.match(
        again.out,
        /Enheter: 0 nya, 0 ändrade, 0 stängda, 0 öppnade igen, 30 oförändrade\nRoller: 0 nya, 0 avslutade, 70 oförändrade/,
      );
      assert.match(written.out, /8 huvudmän och 30 enheter är utskrivna/);
      assert.equal(readFileSync(file, 'utf8'), readFileSync(cast('csv'), 'utf8'));
    });

    it('shows in a trial what would change, and the real thing then says the same', async () => {
      const settings = { DATA_DIR: await copy() };
      const file = await made.file('small.json', JSON.stringify(aFile()));

      const trial = await run(['import', file, '--dry-run'], settings);
      const real = await run(['import', file], settings);

      assert.match(trial.out, /^Provkörning: ingenting är skrivet/);
      assert.match(real.out, /^Inläst/);
      const after = ({ out }: Said) => out.slice(out.indexOf('\n'));
      assert.equal(after(trial), after(real));
      assert.match(real.out, /\nEnheter som stängs:\n/);
      assert.match(real.out, /\n {2}Vårdcentralen Lindängen \(vc-lindangen\)\n/);
    });

    it('makes no database for a trial or an export where there is none', async () => {
      const settings = { DATA_DIR: join(await made.make(), 'data') };

      const { code, out } = await run(['import', cast('json'), '--dry-run'], settings);

      assert.equal(code, 0);
      assert.match(out, /Enheter: 30 nya/);
      assert.equal(existsSync(settings.DATA_DIR), false);
    });

    it('names every wrong row, and takes nothing in', async () => {
      const settings = { DATA_DIR: await copy() };
      const text = readFileSync(cast('csv'), 'utf8')
        .replace(';031-390 06 21;', ';31-390;')
        .replace('hospital-ward', 'avdelning');
      const file = await made.file('wrong.csv', text);

      const { code, out, err } = await run(['import', file], settings);

      assert.deepEqual([code, out], [1, '']);
      assert.match(
        err,
        /wrong\.csv: 2 fel\. Ingenting är inläst\.\n {2}rad \d+: phone: .*\n {2}rad \d+: kind: /,
      );
    });

    it('says calmly that the product is running, and what to do', async () => {
      const folder = await made.make();
      const lock = await takeLock(join(folder, 'database.lock'));

      const { code, err } = await run(['import', cast('json')], { DATA_DIR: folder });
      await lock.release();

      assert.equal(code, 1);
      assert.match(err, /används redan av en annan SIP-lotsen/);
      assert.match(err, /Stäng den med Ctrl-C/);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  });

  it('says how it is used when it cannot understand what is asked, and guesses nothing', async () => {
    for (const args of [
      ['import'],
      ['export', 'x.csv', '--dry-run'],
      ['import', 'x.csv', '--dry'],
      ['import', 'a.csv', 'b.csv'],
    ]) {
      const { code, err } = await run(args, {});
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /^Så här:/);
    }
    const { code, out, err } = await spawned(['import'], {});
    assert.deepEqual([code, out, err.slice(0, 7)], [2, '', 'Så här:']);
  });

  it('refuses settings that do not fit and a database that does not answer, without a word of its address', async () => {
    const settings = { DATA_DIR: join(await made.make(), 'data') };
    const said = async (more: object) => (await run(['import', cast('csv')], { ...settings, ...more })).err;

    assert.match(await said({ MICROSOFT_APP_ID: 'x' }), /DATABASE_URL saknas/);
    const answer = await said({ DATABASE_URL: 'postgres://nobody:hemligt@127.0.0.1:1/none' });
    assert.match(answer, /^Databasen svarar inte/);
    assert.doesNotMatch(answer, /hemligt/);
  });

  it('works on a server beside a running product, names the open cases of a unit that closes, and looks at no older tables', async () => {
    const databaseUrl = await emptyDatabase();
    const engine = await openEngine({ databaseUrl }, raise);
    const settings = { DATABASE_URL: databaseUrl };
    const empty = await run(['import', cast('csv'), '--dry-run'], settings);
    assert.match(empty.out, /Enheter: 30 nya/);
    await migrate(engine.db);
    await run(['import', cast('csv')], settings);
    const { id, ref } = aCase({ recipients: [aRecipient('bup-oster')] });
    await engine.pool.query(
      `insert into sip_case values ($1, $2, 1, 2, 'preparing', now(), 'ekdalsskolan', 'x', 'solHsl', 'child', now(), null, null, '{}', '{}')`,
      [id, ref],
    );
    await engine.pool.query(`insert into case_unit values ($1, 'bup-oster', 'recipient')`, [id]);

    const { out } = await run(['import', await made.file('s.csv', withoutUnit('bup-oster'))], settings);
    await engine.pool.query(`delete from kysely_migration where name like '004%'`);
    const older = await run(['export', 'out.csv'], settings);
    await engine.close();

    assert.match(
      out,
      /\nEnheter som stängs:\n {2}BUP Öster \(bup-oster\): deltar i ett pågående ärende\nDe pågående ärendena finns kvar/,
    );
    assert.equal(older.code, 1);
    assert.match(older.err, /tidigare version/);
  });
});

function withoutUnit(id: string): string {
  const lines = readFileSync(cast('csv'), 'utf8').split('\r\n');
  return lines.filter((line) => !line.startsWith(`unit;${id};`) && !line.includes(`;${id};2`)).join('\r\n');
}

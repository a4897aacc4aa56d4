/** `npm run tenants` as whoever runs the product meets it, on the product's data. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openTenants } from '../../src/store/open-tenants.js';
import { tenantsCommand } from '../../src/wire/tenants-command.js';
import { folders } from './directory/a-directory.js';

const cli = fileURLToPath(new URL('../../src/tenants-cli.ts', import.meta.url));
const partille = '10000000-0000-4000-8000-000000000002';
const unknown = '10000000-0000-4000-8000-00000000ffff';

describe('npm run tenants', function () {
  this.timeout(120_000);
  const made = folders();
  let dataDir = '';
  before(async () => {
    dataDir = await made.make();
  });
  after(() => made.remove());

  /** In this process: what the script around it does is one test's matter. */
  const run = async (...args: readonly string[]) => ({
    ...{ out: '', err: '' },
    ...(await tenantsCommand(args, { DATA_DIR: dataDir })),
  });
  const spawned = async (...args: readonly string[]) => {
    const { PATH, HOME, TMPDIR } = process.env;
    const child = spawn(process.execPath, ['--import', 'tsx', cli, ...args], {
      env: { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, out, err };
  };
  const stored = async () => {
    const tenants = await openTenants({ dataDir }, 'look');
    try {
      return await tenants.all();
    } finally {
      await tenants.close();
    }
  };

  it('says that nobody is let in where nothing has been decided', async () => {
    assert.match((await spawned('list')).out, /^Ingen organisation är ansluten än/);
  });

  it('lets one in with its own settings, and the same again changes nothing', async () => {
    const allow = ['allow', partille.toUpperCase(), 'Partille kommun', '--answer-days', '3'];
    const own = ['--plan-text', 'reference-only', '--quiet', '18.00-07.00 helger', '--language', 'en'];

    const first = await run(...allow, ...own);
    const again = await run(...allow, ...own);

    assert.equal(first.code, 0, first.err);
    assert.match(first.out, /^Ansluten\. Partille kommun \(10000000-[^)]+\): ansluten; engelska, /);
    assert.match(
      first.out,
      /svar inom 3 arbetsdagar, planens texter sparas inte, bara referensen, tyst 18\.00-07\.00 och helger/,
    );
    assert.match(again.out, /^Oförändrad\./);
    assert.deepEqual(await stored(), [
      {
        ...{ id: partille, name: 'Partille kommun', status: 'allowed', language: 'en' },
        settings: {
          ...{ answerWorkingDays: 3, planText: 'reference-only' },
          quiet: { from: '18:00', to: '07:00', freeDays: true },
        },
      },
    ]);
  });

  it('changes what is named, keeps the rest, and takes a choice away by the word standard', async () => {
    const { out } = await run(
      'allow',
      partille,
      'Partille kommun',
      '--quiet',
      'standard',
      '--answer-days',
      '4',
    );

    assert.match(out, /^Ändrad\./);
    assert.deepEqual((await stored())[0]?.settings, { answerWorkingDays: 4, planText: 'reference-only' });
  });

  it('names all that is wrong at once, and writes nothing', async () => {
    const before = await stored();
    const wrong = [
      '--answer-days',
      '0',
      '--quiet',
      '25.00-07.00',
      '--identity',
      'hemlig',
      '--language',
      'fi',
    ];

    const { code, out, err } = await run('allow', 'partille', ' ', ...wrong);

    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /^Ingenting är ändrat:\n {2}partille: är inget tenant-id/);
    for (const named of [
      'namn: ',
      '--answer-days 0: ',
      '--quiet 25.00-07.00: ',
      '--identity hemlig: ',
      '--language fi: ',
    ])
      assert.ok(err.includes(`\n  ${named}`), `${named} is not in\n${err}`);
    assert.deepEqual(await stored(), before);
  });

  it('pauses and opens again', async () => {
    const { out } = await run('pause', partille);
    assert.match(out, /^Partille kommun är pausad\./);
    assert.match((await run('pause', partille)).out, /var redan pausad/);
    assert.equal((await stored())[0]?.status, 'paused');

    await run('allow', partille, 'Partille kommun');
    assert.equal((await stored())[0]?.status, 'allowed');
  });

  it('lets one leave, says what becomes of its cases, and does so once', async () => {
    const { code, out } = await run('leave', partille);

    assert.equal(code, 0);
    assert.match(out, /^Partille kommun lämnar SIP-lotsen\./);
    assert.match(
      out,
      /Ingenting gallras nu: ärendena ligger kvar, och övriga parter läser dem som förut\.$/m,
    );
    assert.match((await run('leave', partille)).out, /håller redan på att lämna/);
    assert.equal((await stored())[0]?.status, 'leaving');
    assert.match((await run('list')).out, /håller på att lämna/);
    assert.match((await run('pause', partille)).err, /kan inte pausas/);
  });

  it('knows only those that it has let in', async () => {
    for (const command of ['pause', 'leave']) {
      const { code, err } = await run(command, unknown);
      assert.deepEqual([code, /^Ingen organisation med id 1000/.test(err)], [1, true], err);
    }
  });

  it('says how it is used when nothing is asked', async () => {
    const { code, err } = await run();

    assert.equal(code, 2);
    assert.match(err, /^Så här:/);
  });

  it('says in one sentence what was wrong and what is nearest, and guesses nothing', async () => {
    for (const [args, sentence] of [
      [['alow', partille, 'X'], 'alow finns inte. Menade du allow?'],
      [['radera', partille], 'radera finns inte. Det som går att göra är list, allow, pause och leave.'],
      [
        ['allow', partille, 'X', '--answer-day', '3'],
        'Valet --answer-day finns inte. Menade du --answer-days?',
      ],
      [
        ['allow', partille, 'X', '--colour', 'red'],
        'Valet --colour finns inte. npm run tenants visar alla val.',
      ],
      [['pause', partille, '--quiet', '18-7'], 'Valet --quiet hör till allow, inte till pause.'],
      [['allow', partille, 'X', '--language'], 'Valet --language saknar ett värde efter sig.'],
      [['allow', partille], 'allow behöver ett tenant-id och ett namn'],
      [['allow', partille, 'Partille', 'kommun'], 'med citattecken om namnet är flera ord'],
      [['leave'], 'leave behöver ett tenant-id och inget mer'],
      [['list', 'x'], 'list skrivs ensamt'],
    ] as const) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.ok(err.includes(sentence), `${sentence} is not in ${err}`);
      assert.equal(err.trim().split('\n').length, 1, err);
    }
  });
});

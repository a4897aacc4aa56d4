/** A production as the Dockerfile makes it: built by an install without dev packages, started from files that it cannot write. */
import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'mocha';
import { z } from 'zod';
import { stage, wordsIn } from '../support/dockerfile.js';
import { startOwnPostgres } from '../support/postgres.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { freePort } from '../support/product-process.js';
import { textOf } from '../support/source-files.js';
import { production } from '../settings/production.js';
import { startIdentityEndpoint } from './identity-endpoint.js';
import { imageEnvironment, makeImage, type Image } from './image-files.js';
import { allowedLicences, readByHand } from './licences.js';

const lock = z
  .object({
    packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), version: z.string().optional() })),
  })
  .parse(JSON.parse(textOf('package-lock.json')));
const contents = z.object({
  files: z.array(z.string()),
  packages: z.array(z.string()),
  outside: z.array(z.string()),
});
const licence = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);
const sbom = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({ name: z.string(), version: z.string(), licenses: z.array(licence).default([]) }),
  ),
});
const graceMs = 10_000;
/** Where root tests, another user runs it, so that files which cannot be written are just that. */
const user = process.getuid?.() === 0 ? { uid: 65532, gid: 65532 } : undefined;

describe('A production', function () {
  this.timeout(240_000);
  let image: Image;
  let keys = '';
  let env: Record<string, string> = {};
  before(async () => {
    image = makeImage();
    keys = join(image.folder, 'keys');
    mkdirSync(keys, { mode: 0o700 });
    if (user) chownSync(keys, user.uid, user.gid);
    env = {
      ...production,
      ...imageEnvironment(image),
      DATABASE_URL: await emptyDatabase(),
      PORT: String(await freePort()),
      KEYS_DIR: keys,
      // Nothing is written there either.
      TMPDIR: image.run,
    };
  });
  after(() => rmSync(image.folder, { recursive: true, force: true }));

  const start = (
    settings: Record<string, string>,
    [command, ...args] = wordsIn(stage('run'), 'ENTRYPOINT'),
  ) => {
    assert.equal(command, 'node');
    return promisify(execFile)(process.execPath, args, { cwd: image.run, env: settings, ...user }).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        said: error.stdout + error.stderr,
      }),
    );
  };

  describe('as it is built', () => {
    const read = () =>
      contents.parse(JSON.parse(readFileSync(join(image.run, 'dist/contents.json'), 'utf8')));

    it('has no package that is for development only, whether to run or to build', () => {
      const installed = (name: string) => existsSync(join(image.build, 'node_modules', name));

      assert.deepEqual(['mocha', 'tsx', '@electric-sql/pglite', 'typescript'].filter(installed), []);
      assert.ok(read().packages.length > 100);
      assert.deepEqual(
        read().packages.filter((folder) => isDev(folder)),
        [],
      );
    });

    it('has nothing of local mode in it', () => {
      const { files } = read();

      assert.ok(files.includes('src/main.ts') && files.includes('src/settings-cli.ts'));
      assert.deepEqual(
        files.filter((file) =>
          /^src\/local\/|\/(open-lite|sync-fs|create-lite-folder|pglite)\.ts$/.test(file),
        ),
        [],
      );
      assert.deepEqual(readdirSync(image.run).sort(), ['adaptive-cards', 'dist', 'keys', 'package.json']);
    });

    it('asks for nothing that it does not bring along, but what its packages can do without', () => {
      assert.deepEqual(
        read().outside.filter((name) => !isBuiltin(name)),
        ['bufferutil', 'dtrace-provider', 'encoding', 'pg-native', 'supports-color', 'utf-8-validate'],
      );
    });

    it('has every card and page file where its code looks for them', () => {
      const dist = join(image.run, 'dist');
      const looks = readdirSync(dist)
        .filter((name) => name.endsWith('.js'))
        .flatMap((name) => [
          ...readFileSync(join(dist, name), 'utf8').matchAll(/new URL\("([^"]+\/)", import\.meta\.url\)/g),
        ])
        .map(([, path]) => path ?? '');

      assert.deepEqual(looks.sort(), ['../adaptive-cards/', 'public/']);
      assert.deepEqual(readdirSync(join(image.run, 'adaptive-cards')), readdirSync('adaptive-cards'));
    });

    it('lists every package of production, each with a licence that may be used (SBOM)', () => {
      const { components } = sbom.parse(
        JSON.parse(readFileSync(join(image.run, 'dist/sbom.cdx.json'), 'utf8')),
      );
      const listed = new Map(components.map((one) => [`${one.name}@${one.version}`, one]));
      const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);

      assert.deepEqual(
        needed
          .map(([path, { version }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version ?? ''}`)
          .filter((name) => !listed.has(name)),
        [],
      );
      const refused = [...listed].filter(([, { licenses }]) => !mayBeUsed(licenses.map(licenceName)));
      assert.deepEqual(refused.map(([name]) => name).sort(), Object.keys(readByHand).sort());
    });
  });

  describe('as it is started', () => {
    let child: ChildProcess;
    let said = '';
    let before_: readonly string[] = [];
    const url = (path: string) => `http://127.0.0.1:${env['PORT'] ?? ''}${path}`;
    before(async () => {
      before_ = filesIn(image.run);
      const [, ...args] = wordsIn(stage('run'), 'ENTRYPOINT');
      child = spawn(process.execPath, args, {
        cwd: image.run,
        env,
        ...user,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const until = Date.now() + 90_000;
      while (
        !(await fetch(url('/health')).then(
          ({ ok }) => ok,
          () => false,
        ))
      ) {
        assert.ok(child.exitCode === null && Date.now() < until, said);
        await new Promise((wake) => setTimeout(wake, 50));
      }
    });
    after(() => child.kill('SIGKILL'));

    it('is well, and says so to the image’s own health check', async () => {
      const check = wordsIn(stage('run'), 'HEALTHCHECK');

      assert.equal((await fetch(url('/health'))).status, 200);
      assert.deepEqual(await start(env, check), { code: 0, said: '' });
      assert.equal((await start({ ...env, PORT: '1' }, check)).code, 1);
    });

    it('lets nobody in without a token of Teams', async () => {
      const sent = { type: 'message', text: 'hej', serviceUrl: 'https://teams.example/' };
      const answer = await fetch(url('/api/messages'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      });

      assert.equal(answer.status, 401);
    });

    it('sends its pages and the libraries in them', async () => {
      for (const path of [
        '/overblick',
        '/svar/assets/page.js',
        '/svar/assets/adaptivecards.js',
        '/svar/assets/teams-js.js',
      ])
        assert.equal((await fetch(url(path))).status, 200, path);
      assert.equal((await fetch(url('/svar/no-such-link'))).status, 404);
    });

    it('has its commands beside it', async () => {
      const tenants = await start(env, ['node', 'dist/tenants-cli.js', 'list']);
      assert.equal(tenants.code, 0, tenants.said);
      assert.match(tenants.said, /aaaaaaaa-0000-4000-8000-000000000001/);

      const directory = join(process.cwd(), 'src/local/cast/directory.csv');
      const tried = await start(env, ['node', 'dist/directory-cli.js', 'import', directory, '--dry-run']);
      assert.match(tried.said, /^Provkörning/, tried.said);

      const settings = await start(env, ['node', 'dist/settings-cli.js']);
      assert.equal(settings.code, 0, settings.said);

      const checked = await start(env, ['node', 'dist/keys-cli.js', 'check']);
      assert.match(checked.said, /^MASTER_KEY opens 0, /m, checked.said);
      const verified = await start(env, ['node', 'dist/verify-cli.js']);
      assert.match(verified.said, /^0 cases, 0 moves, /m, verified.said);
      const listed = await start(env, ['node', 'dist/dispose-cli.js', '--list']);
      assert.match(listed.said, /^0 may be disposed of today/m, listed.said);
      const copy = join(keys, 'copy');
      assert.equal((await start(env, ['node', 'dist/backup-cli.js', '--to', copy])).code, 0);
      const over = await start(env, ['node', 'dist/restore-cli.js', '--from', copy]);
      assert.match(over.said, /database is not empty/, over.said);
    });

    it('stops in order when it is told to, having written nothing but keys', async () => {
      const gone = once(child, 'exit');
      const asked = Date.now();
      child.kill(wordsIn(stage('run'), 'STOPSIGNAL')[0] as NodeJS.Signals);

      assert.deepEqual(await gone, [0, null], said);
      assert.ok(Date.now() - asked < graceMs);
      assert.deepEqual(filesIn(image.run), before_);
      assert.doesNotMatch(said, /Warning|Error/);
    });
  });

  it('signs in to its database with the token of a managed identity, and says so where there is none', async () => {
    const DATABASE_IDENTITY = 'cccccccc-0000-4000-8000-000000000001';
    const [server, host] = await Promise.all([
      startOwnPostgres('the-token'),
      startIdentityEndpoint('the-token'),
    ]);
    try {
      const signingIn = {
        ...env,
        ...host.environment,
        DATABASE_URL: server.url('postgres'),
        DATABASE_IDENTITY,
      };
      const directory = join(process.cwd(), 'src/local/cast/directory.csv');
      const command = ['node', 'dist/directory-cli.js', 'import', directory];

      const { code, said } = await start(signingIn, command);
      assert.equal(code, 0, said);
      assert.deepEqual(
        [
          ...new Set(
            host.asked.map((query) => `${query.get('client_id') ?? ''} ${query.get('resource') ?? ''}`),
          ),
        ],
        [`${DATABASE_IDENTITY} https://ossrdbms-aad.database.windows.net`],
      );

      const refused = { ...signingIn, IDENTITY_ENDPOINT: 'http://127.0.0.1:1/' };
      assert.match((await start(refused, command)).said, /^Entra ger ingen token till databasen/);
    } finally {
      host.stop();
      await server.stop();
    }
  });

  describe('that is set up wrongly', () => {
    it('does not start, and says what to do about each setting', async () => {
      const { code, said } = await start({ ...imageEnvironment(image), PUBLIC_URL: 'http://sip.example' });

      assert.equal(code, 1);
      assert.match(said, /^ {2}PUBLIC_URL: ange https-adressen/m);
      assert.match(said, /^ {2}MASTER_KEY saknas: ange 32 slumpade byte/m);
      assert.doesNotMatch(said, /^ +at /m);
    });

    it('says that the database does not answer, and not where it is', async () => {
      const { code, said } = await start({ ...env, DATABASE_URL: 'postgres://sip:word@127.0.0.1:1/sip' });

      assert.equal(code, 1);
      assert.equal(
        said.split('\n')[0],
        'Databasen svarar inte (ECONNREFUSED). Kontrollera DATABASE_URL och att databasen är igång.',
      );
    });

    it('says that its keys cannot be written, before there is a case', async () => {
      const { code, said } = await start({ ...env, KEYS_DIR: join(image.run, 'keys') });

      assert.equal(code, 1);
      assert.match(said, /^KEYS_DIR: mappen .* går inte att skriva i/);
    });

    it('has no database of its own for a command: it says which setting is missing', async () => {
      for (const command of ['tenants-cli.js list', 'directory-cli.js export now.csv']) {
        const { code, said } = await start({}, ['node', ...`dist/${command}`.split(' ')]);

        assert.equal(code, 1, said);
        assert.match(said, /^ {2}DATABASE_URL saknas: ange postgres:/m);
        assert.doesNotMatch(said, /^ +at /m);
      }
    });

    it('has no local mode to start', async () => {
      const { code, said } = await start({
        ...{ LOCAL_STAGE_URL: 'http://127.0.0.1:1', LOCAL_SECRET: 'x'.repeat(16) },
        ...{ PUBLIC_URL: 'http://localhost', KEYS_DIR: env.KEYS_DIR ?? '' },
      });

      assert.equal(code, 1);
      assert.match(said, /^Det lokala läget finns inte i ett produktionsbygge/);
    });
  });
});

function isDev(folder: string): boolean {
  const locked = lock.packages[folder];
  return !locked || locked.dev === true;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

function licenceName(one: z.infer<typeof licence>): string {
  return 'expression' in one ? one.expression : (one.license.id ?? one.license.name ?? '');
}

/** Of several that hold together, each; of several to choose from, one. */
function mayBeUsed(names: readonly string[]): boolean {
  const isAllowed = (name: string) => allowedLicences.includes(name.trim());
  return (
    names.length > 0 &&
    names.every((name) => {
      const bare = name.replaceAll(/[()]/g, '');
      return / OR /.test(bare) ? bare.split(' OR ').some(isAllowed) : bare.split(' AND ').every(isAllowed);
    })
  );
}

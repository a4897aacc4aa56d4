import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fileKeys } from '../../src/keys/file-keys.js';
import { caseId } from '../../src/process/ids.js';
import { openEngine } from '../../src/store/engine.js';
import { openStore, storeOn, type Store } from '../../src/store/open-store.js';
import { embeddedMajor } from '../../src/store/pglite.js';
import { raise } from '../support/stores.js';
import { aCase, aWrite, next } from './a-case-to-store.js';

const rounds = Number(process.env['CRASH_ROUNDS'] ?? 1);

interface Acknowledged {
  readonly id?: string;
  readonly version?: number;
  readonly taken?: string;
}

describe('the embedded database in a folder', function () {
  this.timeout(60_000 + rounds * 20_000);
  let made: string;
  let folder: string;

  /** The keys and the data of one laptop. */
  const open = async (): Promise<Store> => {
    const keys = await fileKeys(join(folder, 'keys'), Buffer.alloc(32, 7));
    return openStore({ dataDir: join(folder, 'data'), keys, draftKey: Buffer.alloc(32, 8) });
  };

  before('make one database, which each test copies', async () => {
    made = await mkdtemp(join(tmpdir(), 'sip-made-'));
    folder = made;
    await mkdir(join(folder, 'data'));
    await mkdir(join(folder, 'data', 'database.new-interrupted'));
    await (await open()).close();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-folder-'));
    await cp(made, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));
  after(() => rm(made, { recursive: true }));

  it('leaves nothing of an interrupted first start, and no lock after it was closed', async () => {
    assert.deepEqual(await readdir(join(folder, 'data')), ['database']);
  });

  it('asks the disk to keep every commit, and none is lost by closing', async () => {
    const engine = await openEngine({ dataDir: join(folder, 'data') }, raise);
    const keys = await fileKeys(join(folder, 'keys'), Buffer.alloc(32, 7));
    const store = await storeOn(engine, { keys, draftKey: Buffer.alloc(32) }, raise);
    const fsyncs = () => engine.fsyncs?.() ?? 0;
    let sipCase = aCase();
    await store.cases.create(aWrite(sipCase));

    for (let n = 0; n < 10; n += 1) {
      const before = fsyncs();
      sipCase = next(sipCase);
      await store.cases.save(aWrite(sipCase));
      assert.ok(fsyncs() > before, `commit ${String(n)} was not synced`);
    }
    await store.close();

    const again = await open();
    assert.deepEqual(await again.cases.load(sipCase.id), sipCase);
    await again.close();
  });

  it('is refused to a second process while the first lives', async () => {
    const first = await open();

    await assert.rejects(open(), /används redan.*in use by another SIP-lotsen/s);

    await first.close();
    await (await open()).close();
  });

  it('says what to do about a folder of another PostgreSQL', async () => {
    await writeFile(join(folder, 'data', 'database', 'PG_VERSION'), '17\n');

    await assert.rejects(open(), /PostgreSQL 17.*move the folder aside/s);
    assert.equal(existsSync(join(folder, 'data', 'database.lock')), false);
  });

  it('is the PostgreSQL that the version check believes', async () => {
    const engine = await openEngine({ dataDir: join(folder, 'data') }, raise);
    const answer = await engine.pool.query('show server_version_num');
    const fsync = await engine.pool.query('show fsync');
    await engine.close();

    assert.ok(!Array.isArray(answer) && !Array.isArray(fsync));
    const [{ server_version_num: version }] = answer.rows as [{ server_version_num: string }];
    assert.equal(version.slice(0, 2), embeddedMajor);
    assert.deepEqual(fsync.rows, [{ fsync: 'on' }]);
  });

  /** Kills a committing process at a random moment; gives what it had acknowledged. */
  const killed = async (): Promise<Acknowledged[]> => {
    const path = join(folder, 'acknowledged');
    await rm(path, { force: true });
    const child = fork(fileURLToPath(new URL('./committing-child.ts', import.meta.url)), [folder]);
    await firstLines(child, path);
    await delay(Math.random() * 500);
    child.kill('SIGKILL');
    await once(child, 'exit');
    return readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Acknowledged);
  };

  it(`loses no acknowledged commit and tears none when it is killed, ${String(rounds)} times`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await killed();
      const store = await open();
      const last = acknowledged.findLast(({ version }) => version !== undefined);
      const id = caseId(last?.id ?? '');

      const sipCase = await store.cases.load(id);
      const log = await store.cases.log(id);
      const jobs = await store.queue.take(10_000);

      assert.ok(sipCase && sipCase.version >= (last?.version ?? 0), 'an acknowledged version is gone');
      assert.equal(log.length, sipCase.version);
      const mine = jobs.filter(({ job }) => job.caseId === id);
      assert.equal(mine.length, 2 * sipCase.version - 1, 'a promise is gone, or stands without its move');
      const taken = acknowledged.find((line) => line.taken !== undefined)?.taken;
      assert.equal(
        mine.find(({ job }) => job.id === taken)?.tries,
        1,
        'what was being done is not tried again',
      );
      assert.deepEqual(await store.reviews.checkLogs(id), { moves: undefined, openings: undefined });
      await store.reset();
      await store.close();
    }
  });
});

async function firstLines(child: ChildProcess, path: string): Promise<void> {
  while (!existsSync(path) || !readFileSync(path, 'utf8').includes('taken')) {
    assert.equal(child.exitCode, null, 'the child stopped by itself');
    await delay(20);
  }
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from '../../src/store/lock.js';

describe('the lock of the embedded database', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-lock-'));
    path = join(folder, 'database.lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const holder = (changes: object) =>
    writeFile(path, JSON.stringify({ pid: process.pid, host: hostname(), started: null, ...changes }));
  const deadPid = async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    return child.pid;
  };

  it('is refused while its process lives, in two languages and with what to do', async () => {
    const lock = await takeLock(path);

    await assert.rejects(takeLock(path), (error: Error) => {
      assert.match(error.message, new RegExp(`process ${String(process.pid)} på .*ta bort ${path}`));
      assert.match(error.message, /in use by another SIP-lotsen.*delete/s);
      return true;
    });

    await lock.release();
    assert.deepEqual(await readdir(folder), []);
  });

  it('is taken over from a process that is dead', async () => {
    await holder({ pid: await deadPid() });

    const lock = await takeLock(path);

    assert.equal((JSON.parse(await readFile(path, 'utf8')) as { pid: number }).pid, process.pid);
    await lock.release();
    assert.deepEqual(await readdir(folder), []);
  });

  it('is taken over when the number now belongs to a process that started later', async function () {
    if (process.platform !== 'linux') this.skip();
    await holder({ started: 'an-earlier-boot/1' });

    await (await takeLock(path)).release();
  });

  it('is never taken from another host: its process numbers mean nothing here', async () => {
    await holder({ pid: await deadPid(), host: 'another-host' });

    await assert.rejects(takeLock(path), /another-host/);
  });

  it('goes to one of ten who find a dead one at once', async () => {
    await holder({ pid: await deadPid() });

    const results = await Promise.allSettled(Array.from({ length: 10 }, () => takeLock(path)));

    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
    assert.deepEqual(await readdir(folder), ['database.lock']);
  });

  it('is left alone by a release that comes after somebody else took it', async () => {
    const lock = await takeLock(path);
    await holder({ pid: 1 });

    await lock.release();

    assert.deepEqual(await readdir(folder), ['database.lock']);
  });

  it('refuses a file that is no lock', async () => {
    await writeFile(path, 'notes');

    await assert.rejects(takeLock(path), /not a lock/);
  });
});

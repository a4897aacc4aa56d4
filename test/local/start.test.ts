/** `npm start` as a newcomer meets it: one command, data that stays, a clean end. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'mocha';
import type { ApiInbox } from '../../src/local/api.js';
import { freePort } from '../support/product-process.js';

const starter = fileURLToPath(new URL('../../src/local/start.ts', import.meta.url));

interface Started {
  readonly child: ChildProcess;
  said(): string;
}

async function start(port: number, folder: string): Promise<Started> {
  const child = spawn(process.execPath, ['--import', 'tsx', starter], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      KEYS_DIR: join(folder, 'keys'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      words += chunk.toString();
      if (words.includes(`http://localhost:${String(port)}/`)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`it stopped:\n${words}`));
    });
  });
  await ready;
  return { child, said: () => words };
}

async function stop({ child }: Started): Promise<number | null> {
  const gone = once(child, 'exit');
  child.kill('SIGINT');
  const [code] = (await gone) as [number | null];
  return code;
}

describe('npm start', function () {
  this.timeout(120_000);
  let folder = '';
  let port = 0;
  let running: Started | undefined;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sip-start-'));
    port = await freePort();
  });
  after(async () => {
    if (running) await stop(running);
    await rm(folder, { recursive: true, force: true });
  });

  const saraSees = async () => {
    // The app is still being rolled out to the others when the first words are said.
    await fetch(`http://127.0.0.1:${String(port)}/local/idle`);
    const answer = await fetch(`http://127.0.0.1:${String(port)}/local/people/sara/inbox`);
    const { conversations } = (await answer.json()) as ApiInbox;
    return conversations.flatMap(({ activities }) => activities.map(({ text }) => text));
  };

  it('says in Swedish and English where to go and what to try first', async () => {
    running = await start(port, folder);

    assert.match(running.said(), /Prova först: välj Sara/);
    assert.match(running.said(), /Try first: choose Sara/);
  });

  it('stops cleanly at Ctrl-C and keeps everything for the next start', async () => {
    await fetch(`http://127.0.0.1:${String(port)}/local/people/sara/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sip-local': '1' },
      body: JSON.stringify({ text: 'ny sip' }),
    });
    const before = await saraSees();
    assert.ok(running);
    const code = await stop(running);
    running = await start(port, folder);

    assert.equal(code, 0);
    assert.ok(before.includes('ny sip'));
    assert.deepEqual(await saraSees(), before);
  });

  it('says what to do when the port is taken', async () => {
    const second = await start(port, join(folder, 'other')).catch((error: unknown) => error);

    assert.match(String(second), /Port \d+ är upptagen/);
  });
});

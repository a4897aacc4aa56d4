/** `npm start`: starts the stage and the product as two processes, says where to go, and stops both together. */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ConfigError, environment, environmentWith, readSome } from '../settings/read.js';
import { banner, productStopped, productionSettings, starting, stopped } from './start-words.js';

const given = settings();
const PORT = String(given.PORT);
const { DATA_DIR, KEYS_DIR = './keys' } = given;
const lookAgainMs = 150;

const forbidden = Object.keys(environment()).filter((name) => name.startsWith('MICROSOFT_APP_'));
if (forbidden.length > 0) {
  console.error(productionSettings(forbidden));
  process.exit(1);
}

const children: ChildProcess[] = [];
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stopAll(0));

console.log(starting);
const productPort = await freePort(Number(PORT) + 1);
const secret = randomBytes(24).toString('hex');
const stage = begin('main.ts', {
  PORT,
  DATA_DIR,
  LOCAL_SECRET: secret,
  PRODUCT_URL: `http://127.0.0.1:${String(productPort)}`,
});
await Promise.race([once(stage, 'message'), gone(stage)]);

const product = begin('../main.ts', {
  PORT: String(productPort),
  DATA_DIR,
  KEYS_DIR,
  LOCAL_STAGE_URL: `http://127.0.0.1:${PORT}`,
  LOCAL_SECRET: secret,
  PUBLIC_URL: `http://localhost:${PORT}`,
  DIRECTORY_FILE: given.DIRECTORY_FILE ?? fileURLToPath(new URL('cast/directory.json', import.meta.url)),
});
await Promise.race([healthy(), gone(product)]);
console.log(banner(PORT, DATA_DIR));
await Promise.race([gone(stage), gone(product)]);

function settings() {
  try {
    return readSome(['PORT', 'DATA_DIR', 'KEYS_DIR', 'DIRECTORY_FILE'], environment());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

function begin(script: string, env: Readonly<Record<string, string>>): ChildProcess {
  const file = fileURLToPath(new URL(script, import.meta.url));
  // A group of its own, so that Ctrl-C reaches this process alone and both are stopped in order, once.
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: environmentWith(env),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  children.push(child);
  return child;
}

/** Never resolves: a child that stops by itself stops everything. */
async function gone(child: ChildProcess): Promise<never> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  if (!stopping && child !== children[0]) console.error(productStopped(child.exitCode));
  await stopAll(1);
  return new Promise(() => undefined);
}

async function stopAll(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  // The product first: it may still say its last words to the stage.
  for (const child of [...children].reverse()) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }
  if (code === 0) console.log(stopped);
  process.exit(code);
}

async function healthy(): Promise<void> {
  while (!stopping) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(lookAgainMs);
  }
  return new Promise(() => undefined);
}

async function freePort(wanted: number): Promise<number> {
  const server = createServer();
  try {
    const listening = once(server, 'listening');
    server.listen(wanted, '127.0.0.1');
    await listening;
    return (server.address() as AddressInfo).port;
  } catch {
    return freePort(0); // taken: any other will do, nobody needs to know it
  } finally {
    server.close();
  }
}

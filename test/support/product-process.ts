/** The product as a process of its own beside a stage: started, killed and started again by a test. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface ProductProcess {
  start(): Promise<void>;
  /** kill -9: nothing is said goodbye to. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** What its lives have written so far: evidence when a test fails. */
  said(): string;
  readonly running: boolean;
}

export interface ProductSettings {
  readonly port: number;
  readonly stageUrl: string;
  readonly secret: string;
  readonly folder: string;
  readonly databaseUrl?: string;
  /** The cast's when nothing else is said. */
  readonly directoryFile?: string;
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const directory = fileURLToPath(new URL('../../src/local/cast/directory.json', import.meta.url));
/** The first start makes a database; a machine that does ten other things may take a minute for it. */
const startLimitMs = 120_000;

export function productProcess(settings: ProductSettings): ProductProcess {
  let child: ChildProcess | undefined;
  let said = '';
  const start = async () => {
    child = spawn(process.execPath, ['--import', 'tsx', main], {
      env: { ...process.env, ...environment(settings) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const from = said.length;
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await healthy(settings.port, child, () => said.slice(from));
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = once(ending, 'exit');
    ending.kill(signal);
    await gone;
  };
  return {
    start,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    said: () => said,
    get running() {
      return child !== undefined;
    },
  };
}

function environment({ port, stageUrl, secret, folder, databaseUrl, directoryFile }: ProductSettings) {
  return {
    PORT: String(port),
    LOCAL_STAGE_URL: stageUrl,
    LOCAL_SECRET: secret,
    PUBLIC_URL: stageUrl,
    DATA_DIR: `${folder}/product`,
    KEYS_DIR: `${folder}/keys`,
    DIRECTORY_FILE: directoryFile ?? directory,
    LOG_LEVEL: 'warn',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  };
}

async function healthy(port: number, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + startLimitMs;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the product stopped at once:\n${said()}`);
    const answer = await fetch(`http://127.0.0.1:${String(port)}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`the product was not well within ${String(startLimitMs)} ms:\n${said()}`);
}

/**
 * A port that was free a moment ago, below those that the system lends to outgoing calls: one of these would take it
 * again before a process that starts slowly has begun to listen.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const heard = Promise.race([
    once(server, 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]);
  server.listen(port, '127.0.0.1');
  const free = await heard;
  if (free) {
    server.close();
    await once(server, 'close');
  }
  return free;
}

/** A PostgreSQL server for tests: TEST_DATABASE_URL's, or one of our own on 127.0.0.1 that cannot outlive us. */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { postgresBinaries } from './postgres-binaries.js';

/** A running server. */
export interface TestPostgres {
  /** The address of a database there; `postgres` always exists. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** Starts a server, or joins the one that TEST_DATABASE_URL names. Never skips: without a server it fails. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    return { url: (database) => databaseAt(given, database), stop: async () => {} };
  }
  return startOwnPostgres();
}

/** Always a server of our own: one that asks for that password, where one is given; else it lets everybody in. */
export async function startOwnPostgres(password?: string): Promise<TestPostgres> {
  const binaries = await postgresBinaries();
  const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  const folder = await makeCluster(binaries, user, password);
  try {
    return await startServer(binaries, folder, { user, password });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

function databaseAt(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

interface User {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): User {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string): number =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString());
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue; // no such user here: try the next name
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody.',
  );
}

async function makeCluster(
  binaries: string,
  user: User | undefined,
  password: string | undefined,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sip-lotsen-pgdata-'));
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  const beside = `${folder}.password`;
  const asked = password === undefined ? ['-A', 'trust'] : ['-A', 'scram-sha-256', `--pwfile=${beside}`];
  const options = ['-D', folder, '-U', 'postgres', ...asked, '-E', 'UTF8', '--locale=C', '--no-sync'];
  if (password !== undefined) await writeFile(beside, password);
  await promisify(execFile)(join(binaries, 'initdb'), options, { ...user, cwd: tmpdir() });
  await rm(beside, { force: true });
  return folder;
}

/**
 * The server hangs on a pipe that we hold: when it closes, by stop() or because this process is gone in whatever way
 * (kill -9 too), the shell sends it SIGINT (stop at once, cleanly) and removes its folder.
 */
const watched = `
  folder=$1; shift
  "$@" 3<&- & server=$!
  { cat <&3 >/dev/null; kill -INT $server; } 2>/dev/null & 
  wait $server; rm -rf -- "$folder"`;

async function startServer(
  binaries: string,
  folder: string,
  { user, password }: { readonly user: User | undefined; readonly password: string | undefined },
): Promise<TestPostgres> {
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'full_page_writes=off',
  ];
  const server = [
    join(binaries, 'postgres'),
    '-D',
    folder,
    '-p',
    String(port),
    ...settings.flatMap((s) => ['-c', s]),
  ];
  const child = spawn('sh', ['-c', watched, 'sh', folder, ...server], {
    ...user,
    cwd: tmpdir(),
    detached: true, // Ctrl-C is for us; the server hears of it when we are gone
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = (database: string): string => `postgres://postgres@127.0.0.1:${String(port)}/${database}`;
  await ready(child, url('postgres').replace('@', password === undefined ? '@' : `:${password}@`));
  return {
    url,
    stop: async () => {
      (child.stdio[3] as unknown as { end(): void }).end();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Ready is an answered query, not a line in a log. */
async function ready(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const giveUpAt = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      throw new Error(`PostgreSQL did not start, and its tests are never skipped. It said:\n${said}`);
    }
    await delay(25);
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {}); // a server that is still starting may cut the line
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false; // not yet
  } finally {
    await client.end();
  }
}

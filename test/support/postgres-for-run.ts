/** One PostgreSQL server for a whole mocha run, started when a test first wants it. */
import pg from 'pg';
import { startPostgres, type TestPostgres } from './postgres.js';

let started: Promise<TestPostgres> | undefined;
const made: string[] = [];

/** The run's server. */
function postgresForRun(): Promise<TestPostgres> {
  started ??= startPostgres();
  return started;
}

/** The address of a new, empty database on the run's server. */
export async function emptyDatabase(): Promise<string> {
  const server = await postgresForRun();
  const name = `t_${String(process.pid)}_${String(made.length)}`;
  made.push(name);
  await run(server.url('postgres'), [`create database ${name}`]);
  return server.url(name);
}

async function run(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

// At the top of a file this belongs to mocha's root: it runs once, after the last test.
after('stop PostgreSQL', async function () {
  this.timeout(30_000);
  if (started === undefined) return;
  const server = await started.catch(() => undefined); // the tests that wanted it have already failed
  if (server === undefined) return;
  await run(
    server.url('postgres'),
    made.map((name) => `drop database if exists ${name} with (force)`),
  );
  await server.stop();
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { emptyDatabase } from './postgres-for-run.js';

const startAndStay = `
  import { startPostgres } from ${JSON.stringify(new URL('postgres.ts', import.meta.url).href)};
  console.log((await startPostgres()).url('postgres'));
  setInterval(() => {}, 1000);`;

describe('the test database', () => {
  it('answers from an empty database of its own', async function () {
    this.timeout(60_000);
    const client = new pg.Client({ connectionString: await emptyDatabase() });
    await client.connect();

    const tables = await client.query(
      `select 1 from information_schema.tables where table_schema = 'public'`,
    );

    await client.end();
    assert.equal(tables.rowCount, 0);
  });

  it('ends when the tests that started it are killed', async function () {
    this.timeout(60_000);
    const env = { ...process.env, TEST_DATABASE_URL: '' }; // a server of its own
    const tests = spawn(process.execPath, ['--import=tsx', '--input-type=module', '-e', startAndStay], {
      env,
    });
    const [url] = (await once(tests.stdout, 'data')) as [Buffer];

    tests.kill('SIGKILL');

    while (await answers(url.toString().trim())) await delay(25);
  });
});

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {}); // the server leaves while we speak
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Signing in to a PostgreSQL server with a token in place of a password. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { OutsideFailure } from '../../src/ports.js';
import { openEngine } from '../../src/store/engine.js';
import { openPgPool } from '../../src/store/pg-pool.js';
import { startTrouble } from '../../src/wire/start-trouble.js';
import { startOwnPostgres, type TestPostgres } from '../support/postgres.js';
import { raise } from '../support/stores.js';

describe('Signing in to the database with a token', function () {
  this.timeout(60_000);
  const right = 'the-token-of-today';
  let server: TestPostgres;
  before(async () => {
    server = await startOwnPostgres(right);
  });
  after(() => server.stop());

  it('asks for the token anew at each connection, so that one that has run out is no trouble', async () => {
    let asked = 0;
    const pool = openPgPool(server.url('postgres'), raise, () => {
      asked += 1;
      return Promise.resolve(right);
    });

    const both = [await pool.connect(), await pool.connect()];
    both.forEach((client) => client.release());
    await pool.query('select 1');

    assert.equal(asked, 2);
    await pool.end();
  });

  it('lets nobody in with another', async () => {
    const pool = openPgPool(server.url('postgres'), raise, () => Promise.resolve('yesterdays'));

    await assert.rejects(pool.query('select 1'), (error) => {
      assert.match(startTrouble(error), /^Databasen släpper inte in oss \(28P01\)/);
      assert.doesNotMatch(startTrouble(error), /yesterdays/);
      return true;
    });
    await pool.end();
  });

  it('says that Entra gives none, rather than that the database does not answer', async () => {
    const failed = new OutsideFailure('entra', 'a token', 'later');
    const { db, close } = await openEngine(
      { databaseUrl: server.url('postgres'), databasePassword: () => Promise.reject(failed) },
      raise,
    );

    await assert.rejects(db.introspection.getTables(), (error) => {
      assert.match(startTrouble(error), /^Entra ger ingen token/);
      return true;
    });
    await close();
  });

  it('leaves no line open that it was not given a token for', async () => {
    const lines = () => process.getActiveResourcesInfo().filter((what) => what === 'TCPSocketWrap').length;
    const before = lines();
    const failing = openPgPool(server.url('postgres'), raise, () => Promise.reject(new Error('no token')));
    for (const sql of ['select 1', 'select 2', 'select 3']) await assert.rejects(failing.query(sql));
    await failing.end();

    // The server itself would wait a minute.
    const until = Date.now() + 5000;
    while (lines() > before && Date.now() < until) await new Promise((wake) => setTimeout(wake, 20));
    assert.ok(lines() <= before);
  });

  it('still takes a password in the address, and the rest of it as pg does', async () => {
    const url = new URL(server.url('postgres'));
    url.password = right;
    url.searchParams.set('sslmode', 'disable');
    const pool = openPgPool(url.href, raise);

    await pool.query('select 1');
    await pool.end();

    url.searchParams.set('sslmode', 'verify-full');
    const demanding = openPgPool(url.href, raise);
    // The server of this test speaks no TLS, and a word in clear is not what was asked for.
    await assert.rejects(demanding.query('select 1'), OutsideFailure);
    await demanding.end();
  });
});

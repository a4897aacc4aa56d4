import assert from 'node:assert/strict';
import { OutsideFailure } from '../../src/ports.js';
import { openPgPool } from '../../src/store/pg-pool.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { raise } from '../support/stores.js';

describe('the pool to a PostgreSQL server', function () {
  this.timeout(30_000);

  it('says that the store cannot be reached, without the address or its password', async () => {
    const pool = openPgPool('postgres://someone:secret@127.0.0.1:1/none', raise);

    await assert.rejects(pool.query('select 1'), (error: OutsideFailure) => {
      assert.ok(error instanceof OutsideFailure);
      assert.deepEqual([error.system, error.operation, error.retry], ['store', 'connect', 'later']);
      assert.doesNotMatch(`${error.message} ${String(error.cause)}`, /secret/);
      return true;
    });
    await pool.end();
  });

  it('reads counts as numbers, and leaves no half transaction behind a script that failed', async () => {
    const pool = openPgPool(await emptyDatabase(), raise);

    await assert.rejects(pool.query('begin; create table t (n integer); select nonsense; commit'));
    const answer = await pool.query("select count(*) as n from pg_tables where tablename = 't'");

    assert.ok(!Array.isArray(answer));
    assert.deepEqual(answer.rows, [{ n: 0 }]);
    await pool.end();
  });
});

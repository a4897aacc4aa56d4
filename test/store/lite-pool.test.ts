import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import { LitePool } from '../../src/store/lite-pool.js';

describe('the door to the embedded database', function () {
  this.timeout(30_000);
  let lite: PGlite;
  before(async () => {
    lite = await PGlite.create();
    await lite.exec('create table t (n integer primary key)');
  });
  beforeEach(() => lite.exec('delete from t'));
  after(() => lite.close());

  const count = async (pool: LitePool) => {
    const answer = await pool.query('select count(*)::integer as n from t');
    return Array.isArray(answer) ? undefined : (answer.rows[0] as { n: number }).n;
  };

  it('lets nobody else in while a transaction is open', async () => {
    const pool = new LitePool(lite);
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into t values (1)');

    const outside = count(pool);
    await client.query('insert into t values ($1)', [2]);
    await client.query('commit');
    client.release();

    assert.equal(await outside, 2);
  });

  it('rolls back what was left open', async () => {
    const pool = new LitePool(lite);
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into t values (1)');
    client.release();

    assert.equal(await count(pool), 0);
    await assert.rejects(client.query('select 1'), /released/);
  });

  it('goes on after an error, also in the middle of a script', async () => {
    const pool = new LitePool(lite);

    await assert.rejects(pool.query('begin; insert into t values (1); select nonsense; commit'));
    await assert.rejects(pool.query('insert into t values ($1)', ['x']));

    assert.equal(await count(pool), 0);
  });

  it('gives one answer per statement of a script', async () => {
    const pool = new LitePool(lite);

    const answers = await pool.query('insert into t values (1), (2); select n from t order by n');

    assert.ok(Array.isArray(answers));
    assert.deepEqual(
      answers.map(({ command, rowCount }) => [command, rowCount]),
      [
        ['INSERT', 2],
        ['SELECT', 2],
      ],
    );
  });

  it('names who holds the door instead of waiting for ever, and opens again afterwards', async () => {
    const pool = new LitePool(lite, { waitLimitMs: 50 });
    const client = await pool.connect();
    await client.query('begin');
    await client.query('insert into t values ($1)', [4711]);

    await assert.rejects(pool.query('select 1'), (error: Error) => {
      assert.match(error.message, /held for \d+ ms.*insert into t values \(\$1\).*pass the transaction on/);
      assert.doesNotMatch(error.message, /4711/);
      return true;
    });

    await client.query('rollback');
    client.release();
    assert.equal(await count(pool), 0);
  });

  it('tells of every commit', async () => {
    let commits = 0;
    const pool = new LitePool(lite, { onCommit: () => (commits += 1) });
    const client = await pool.connect();
    for (const sql of ['begin', 'insert into t values (1)', 'commit', 'begin', 'rollback'])
      await client.query(sql);
    client.release();

    assert.equal(commits, 1);
  });
});

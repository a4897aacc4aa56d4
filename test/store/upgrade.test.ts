/** Upgrade and rollback: every earlier database comes up with what is in it, and the version before starts on a newer one. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { sql, type Migration } from 'kysely';
import { after, before, beforeEach, describe, it } from 'mocha';
import type { CaseKeys } from '../../src/ports.js';
import type { SipCase } from '../../src/process/sip-case.js';
import { splitCase } from '../../src/store/case-document.js';
import { caseRow, caseUnitRows, recipientRows } from '../../src/store/case-rows.js';
import { openEngine, type Engine } from '../../src/store/engine.js';
import { migrate, migrations } from '../../src/store/migrate.js';
import { appendEntry } from '../../src/store/move-log.js';
import { storeOn, type Store } from '../../src/store/open-store.js';
import { emptyDatabase } from '../support/postgres-for-run.js';
import { raise } from '../support/stores.js';
import { aCase, anEntry, aRecipient, aWrite, next, canary } from './a-case-to-store.js';

const names = Object.keys(migrations).sort();
const upTo = (name: string): Readonly<Record<string, Migration>> =>
  Object.fromEntries(Object.entries(migrations).filter(([each]) => each <= name));
/** What a later release would bring. */
const later = {
  '901-later': { up: async (db) => void (await sql`create table later (id text)`.execute(db)) },
} satisfies Record<string, Migration>;
const places = [
  { name: 'PGlite', where: () => Promise.resolve({}) },
  { name: 'PostgreSQL', where: async () => ({ databaseUrl: await emptyDatabase() }) },
] as const;

for (const { name: engineName, where } of places) {
  describe(`upgrade and rollback on ${engineName}`, function () {
    this.timeout(120_000);
    let engine: Engine;
    const key = randomBytes(32);
    const keys: CaseKeys = {
      create: () => Promise.resolve(key),
      get: () => Promise.resolve(key),
      destroy: () => Promise.resolve(),
    };
    before(async () => {
      engine = await openEngine(await where(), raise);
    });
    beforeEach(() =>
      engine.pool.query(
        'drop schema if exists public cascade; drop schema if exists pgboss cascade; create schema public',
      ),
    );
    after(() => engine.close());

    /** With the columns that the first version had: what an earlier version writes. */
    const writeCase = async (sipCase: SipCase) => {
      const { db } = engine;
      await db
        .insertInto('sip_case')
        .values(caseRow(sipCase, splitCase(sipCase, key), null))
        .execute();
      await db.insertInto('recipient').values(recipientRows(sipCase)).execute();
      await db.insertInto('case_unit').values(caseUnitRows(sipCase)).execute();
      await appendEntry(db, sipCase.id, { entry: anEntry(), key });
    };
    const aFilled = () => aCase({ recipients: [aRecipient('bup')] });
    const opened = async <T>(
      work: (store: Store) => Promise<T>,
      onNewer?: (names: readonly string[]) => void,
    ): Promise<T> => {
      // The store ends with its engine, which goes on here.
      const lent: Engine = { ...engine, close: () => Promise.resolve() };
      const store = await storeOn(lent, { keys, draftKey: key, ...(onNewer ? { onNewer } : {}) }, raise);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    };

    it('brings every earlier database up with its cases and logs whole', async () => {
      for (const from of names) {
        await engine.pool.query('drop schema if exists public cascade; create schema public');
        await migrate(engine.db, upTo(from));
        const sipCase = aFilled();
        await writeCase(sipCase);

        await migrate(engine.db);

        await opened(async (store) => {
          const loaded = await store.cases.load(sipCase.id);
          assert.equal(loaded?.sealed.individual?.name, canary, from);
          assert.deepEqual(
            await store.reviews.checkLogs(sipCase.id),
            { moves: undefined, openings: undefined },
            from,
          );
          assert.equal(await store.cases.save(aWrite(next(sipCase))), 'saved', from);
        });
      }
    });

    it('takes what an earlier version goes on writing while a later one has begun beside it', async () => {
      await migrate(engine.db);
      const sipCase = aFilled();

      await writeCase(sipCase);

      await opened(async (store) => assert.equal((await store.cases.load(sipCase.id))?.ref, sipCase.ref));
    });

    it('starts the earlier version again on a database that a later one has added to, and says so', async () => {
      const sipCase = aFilled();
      await migrate(engine.db);
      await writeCase(sipCase);
      await migrate(engine.db, { ...migrations, ...later });
      const said: string[] = [];

      await opened(
        async (store) => {
          assert.equal((await store.cases.load(sipCase.id))?.ref, sipCase.ref);
          assert.equal(await store.cases.save(aWrite(next(sipCase))), 'saved');
        },
        (newer) => said.push(...newer),
      );

      assert.deepEqual(said, ['901-later']);
      assert.deepEqual(await migrate(engine.db, { ...migrations, ...later }), []);
    });

    it('starts the earlier version also where it lacks several steps, and each step back', async () => {
      await migrate(engine.db);
      for (const back of names)
        assert.deepEqual(
          await migrate(engine.db, upTo(back)),
          names.filter((each) => each > back),
        );
    });

    it('does not start an earlier version where a later one has taken something away', async () => {
      const contract = { '902-old-column-contract': { up: () => Promise.resolve() } };
      await migrate(engine.db, { ...migrations, ...contract });

      await assert.rejects(
        migrate(engine.db),
        /^Error: Databasen är ändrad av en nyare version \(902-old-column-contract\)/,
      );
    });

    it('still refuses a database that lacks a step among its own', async () => {
      await migrate(engine.db);
      await sql`insert into kysely_migration (name, timestamp) values ('004b-strange', '2026-01-01')`.execute(
        engine.db,
      );

      await assert.rejects(migrate(engine.db), /could not be brought up to date/);
    });
  });
}

/**
 * Brings the database to this version's tables; several instances may start at once, one of them does it. Migrations only add,
 * so that the version before runs on beside this one, and starts again where it is taken back.
 */
import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import { createCases } from './migrations/001-cases.js';
import { createAroundTheCase } from './migrations/002-around-the-case.js';
import { addDefaultUnit } from './migrations/003-default-unit.js';
import { addOrganisations } from './migrations/004-organisations.js';
import { bindLinks } from './migrations/005-bound-links.js';
import { addConnections } from './migrations/006-connections.js';
import { addTenants } from './migrations/007-tenants.js';
import { addInstalls } from './migrations/009-installs.js';
import { addTurns } from './migrations/008-turns.js';
import { addWhatWasSent } from './migrations/010-what-was-sent.js';
import { addWatchedMailboxes } from './migrations/011-watched-mailboxes.js';
import { addDocumentLinks } from './migrations/012-document-links.js';
import { addTaskMirrors } from './migrations/013-task-mirrors.js';
import { addWeeklyDigest } from './migrations/014-weekly-digest.js';
import { addNudges } from './migrations/015-nudges.js';
import { addStaffChanges } from './migrations/016-staff-changes.js';
import type { Tables } from './schema.js';

/** In code, so that a bundle needs no folder beside it. A name that has been released never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-cases': { up: createCases },
  '002-around-the-case': { up: createAroundTheCase },
  '003-default-unit': { up: addDefaultUnit },
  '004-organisations': { up: addOrganisations },
  '005-bound-links': { up: bindLinks },
  '006-connections': { up: addConnections },
  '007-tenants': { up: addTenants },
  '008-turns': { up: addTurns },
  '009-installs': { up: addInstalls },
  '010-what-was-sent': { up: addWhatWasSent },
  '011-watched-mailboxes': { up: addWatchedMailboxes },
  '012-document-links': { up: addDocumentLinks },
  '013-task-mirrors': { up: addTaskMirrors },
  '014-weekly-digest': { up: addWeeklyDigest },
  '015-nudges': { up: addNudges },
  '016-staff-changes': { up: addStaffChanges },
};

/** One that takes away what earlier versions read or write has this in its name, and they refuse to start after it. */
const contracts = /-contract(-|$)/;

/** Gives the names of what a newer version has added, which this one leaves alone. */
export async function migrate(db: Kysely<Tables>, known = migrations): Promise<readonly string[]> {
  for (;;) {
    const newer = await newerThan(known, db);
    const { error } = await migratorOf(db, known, newer).migrateToLatest();
    if (error === undefined) return newer;
    // A newer version may have begun beside us and added more while we looked.
    if ((await newerThan(known, db)).length === newer.length)
      throw new Error('The database could not be brought up to date.', { cause: error });
  }
}

/** Whether the tables are this version's, or a newer one's that has only added; `empty` when the product has never run here. Changes nothing. */
export async function tablesAre(db: Kysely<Tables>): Promise<'current' | 'older' | 'empty'> {
  const all = await migratorOf(db, migrations, []).getMigrations();
  const left = all.filter(({ executedAt }) => executedAt === undefined).length;
  if (left === 0) return 'current';
  return left === all.length ? 'empty' : 'older';
}

async function newerThan(known: typeof migrations, db: Kysely<Tables>): Promise<readonly string[]> {
  const last = Object.keys(known).sort().at(-1) ?? '';
  const newer = (await executed(db)).filter((name) => name > last).sort();
  const contracting = newer.find((name) => contracts.test(name));
  if (contracting === undefined) return newer;
  throw new Error(
    `Databasen är ändrad av en nyare version (${contracting}), så att den här inte kan läsa den. Starta den nyare, eller återställ databasen som den var före uppgraderingen (docs/operations.md).\n` +
      `The database was changed by a newer version (${contracting}), so that this one cannot read it. Start the newer one, or restore the database as it was before the upgrade (docs/operations.md).`,
  );
}

async function executed(db: Kysely<Tables>): Promise<readonly string[]> {
  const there = await sql<{
    there: boolean;
  }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (there.rows[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** What a newer version has made is named, since the migrator takes what it does not know for a broken database. */
function migratorOf(db: Kysely<Tables>, known: typeof migrations, newer: readonly string[]): Migrator {
  const all = {
    ...known,
    ...Object.fromEntries(newer.map((name) => [name, { up: () => Promise.resolve() }])),
  };
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(all) } });
}

/** Brings the database to this version's tables; several instances may start at once, one of them does it. */
import { Migrator, type Kysely, type Migration } from 'kysely';
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
const migrations: Record<string, Migration> = {
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

export async function migrate(db: Kysely<Tables>): Promise<void> {
  const { error } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw new Error('The database could not be brought up to date.', { cause: error });
}

/** Whether the tables are this version's; `empty` when the product has never run here. Changes nothing. */
export async function tablesAre(db: Kysely<Tables>): Promise<'current' | 'older' | 'empty'> {
  const all = await migratorOf(db).getMigrations();
  const left = all.filter(({ executedAt }) => executedAt === undefined).length;
  if (left === 0) return 'current';
  return left === all.length ? 'empty' : 'older';
}

function migratorOf(db: Kysely<Tables>): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
}

/** Who gets the weekly digest of what has stopped, and which week's was the last. Machine time, but for the week. */
import { sql, type Kysely } from 'kysely';

const statement = `create table weekly_digest (
  person text primary key,
  wanted boolean not null default true,
  last_week text,
  claimed_until timestamptz)`;

export async function addWeeklyDigest(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statement).execute(db);
}

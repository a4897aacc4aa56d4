/** Units where somebody has come, left or been closed out: whose cases are looked through once for who holds them. Ids only. */
import { sql, type Kysely } from 'kysely';

export async function addStaffChanges(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create table staff_change (unit_id text primary key, tended_until timestamptz)').execute(db);
}

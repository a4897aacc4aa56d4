/** A principal's unit for people without any contact there (R45). */
import { sql, type Kysely } from 'kysely';

export async function addDefaultUnit(db: Kysely<unknown>): Promise<void> {
  await sql`alter table principal add column default_unit_id text`.execute(db);
}

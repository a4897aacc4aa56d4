/** What a sent row said, where its card does not tell - a short message by name, or what a letter was for - and to which unit. Only adds. */
import { sql, type Kysely } from 'kysely';

export async function addWhatWasSent(db: Kysely<unknown>): Promise<void> {
  await sql.raw('alter table sent_card add column said text').execute(db);
  await sql.raw('alter table sent_card add column unit_id text').execute(db);
}

/** A mailed link is for one reader and one purpose: which unit got it, and what for. */
import { sql, type Kysely } from 'kysely';

const statements = [
  `alter table link add column unit_id text, add column purpose text not null default 'answer'`,
  `update link set unit_id = (select at_unit_id from recipient
     where recipient.id = link.recipient_id and recipient.case_id = link.case_id)`,
];

export async function bindLinks(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

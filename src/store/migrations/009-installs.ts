/** In whose chats the app may not be put: where it was refused lately, and where the person took it out. Only adds. Machine time. */
import { sql, type Kysely } from 'kysely';

export async function addInstalls(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table app_install (
         tenant_id text not null,
         address text not null,
         outcome text not null,
         at timestamptz not null default clock_timestamp(),
         primary key (tenant_id, address))`,
    )
    .execute(db);
}

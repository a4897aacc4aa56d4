/** Connecting a unit by a code, and the order of its doors. Only adds: the version before this one runs on beside it. */
import { sql, type Kysely } from 'kysely';

const statements = [
  `alter table unit
     add column channel_by text not null default 'directory',
     add column file_channel text,
     add column mail_by text not null default 'directory',
     add column file_mail text,
     add column door_order text not null default 'channelThenMail',
     add column fallback_hours integer`,
  `update unit set file_mail = mail,
     file_channel = case when channel_id is null then null else channel_tenant || '/' || channel_id end`,
  `create table unit_connection (
     id text primary key,
     unit_id text not null references unit,
     tenant_id text not null,
     code_hash text unique,
     made_by text not null,
     made_at timestamptz not null,
     expires_at timestamptz not null,
     state text not null,
     channel_id text,
     channel_name text,
     team_id text,
     team_name text,
     member_count integer,
     claimed_by text,
     by_owner boolean,
     decided_by text,
     decided_at timestamptz,
     ended_why text,
     ended_by text,
     ended_at timestamptz,
     told_at timestamptz,
     roster_at timestamptz,
     tended_until timestamptz)`,
  `create unique index unit_connection_of_unit on unit_connection (unit_id) where state = 'approved'`,
  `create unique index unit_connection_of_channel on unit_connection (tenant_id, channel_id) where state = 'approved'`,
  `create index unit_connection_untold on unit_connection (state) where told_at is null`,
  `create table code_try (
     tenant_id text not null,
     channel_id text not null,
     at timestamptz not null)`,
  `create index code_try_channel on code_try (tenant_id, channel_id, at)`,
];

export async function addConnections(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

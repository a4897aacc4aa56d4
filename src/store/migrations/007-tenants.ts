/** Tenants with status and settings, units whose cases are to hear that Teams does not reach them, and messages that wait for the morning. Only adds. */
import { sql, type Kysely } from 'kysely';

const statements = [
  `create table tenant (
     id text primary key,
     name text not null,
     status text not null,
     language text not null,
     settings jsonb not null,
     tended_until timestamptz)`,
  `create table unit_reach (
     unit_id text primary key references unit,
     tended_until timestamptz)`,
  `create table waiting_job (
     id text primary key,
     due_at timestamptz not null,
     job jsonb not null)`,
  `create index waiting_job_due on waiting_job (due_at)`,
];

export async function addTenants(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

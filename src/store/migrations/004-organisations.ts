/** The whole directory: organisations between principal and unit, hours, other names, defaults by municipality. */
import { sql, type Kysely } from 'kysely';

const statements = [
  `create table organisation (
     id text primary key,
     principal_id text not null references principal,
     name text not null,
     form text not null,
     closed_at timestamptz)`,
  `alter table principal add column closed_at timestamptz`,
  `alter table unit
     add column organisation_id text references organisation,
     add column opening_hours text not null default 'mån-fre 08.00-17.00',
     add column aliases text[] not null default '{}',
     add column default_in text[] not null default '{}'`,
  // Two sources may say the same of somebody: what one of them takes back, the other still says.
  `drop index membership_now`,
  `create unique index membership_now on membership (tenant_id, aad_object_id, unit_id, role, source)
     where valid_to is null`,
  `create table directory_import (
     id integer generated always as identity primary key,
     at timestamptz not null,
     digest text not null)`,
];

export async function addOrganisations(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Cards sent, the directory, conversations, links, drafts and counts. */
import { sql, type Kysely } from 'kysely';

const sending = [
  `create table sent_card (
     id text primary key,
     case_id text,
     recipient_id text,
     task_id text,
     deviation_id text,
     card text not null,
     living boolean not null,
     door text not null,
     tenant_id text,
     address text not null,
     language text not null,
     conversation_id text,
     activity_id text,
     case_version integer not null,
     view_hash text,
     state text not null,
     at timestamptz not null)`,
  `create index sent_card_case on sent_card (case_id)`,
  `create table conversation (
     tenant_id text not null,
     kind text not null,
     address text not null,
     conversation_id text not null,
     service_url text not null,
     reference jsonb not null,
     primary key (tenant_id, kind, address))`,
  `create table link (
     token_hash text primary key,
     sent_card_id text not null,
     case_id text not null,
     recipient_id text not null,
     expires_at timestamptz not null)`,
];

const directory = [
  `create table principal (
     id text primary key,
     name text not null,
     sector text not null,
     tenant_id text)`,
  `create table unit (
     id text primary key,
     hsa_id text,
     principal_id text not null references principal,
     name text not null,
     neutral_name text not null,
     kind text not null,
     obliged boolean not null,
     field text not null,
     municipality text not null,
     area text not null,
     receiving_unit_id text,
     mail text,
     phone text,
     channel_tenant text,
     channel_team text,
     channel_id text,
     search text not null,
     closed_at timestamptz)`,
  `create index unit_principal on unit (principal_id)`,
  `create index unit_channel on unit (channel_tenant, channel_id) where channel_id is not null`,
  `create table membership (
     id integer generated always as identity primary key,
     tenant_id text not null,
     aad_object_id text not null,
     unit_id text not null references unit,
     role text not null,
     valid_from timestamptz not null,
     valid_to timestamptz,
     source text not null)`,
  `create unique index membership_now on membership (tenant_id, aad_object_id, unit_id, role)
     where valid_to is null`,
  `create index membership_unit on membership (unit_id) where valid_to is null`,
  `create table person (
     key text primary key,
     name text not null,
     language text not null,
     mail text)`,
];

const beside = [
  `create table draft (
     person text not null,
     about text not null,
     section text not null,
     sealed text not null,
     primary key (person, about, section))`,
  `create table redirect_count (
     process text not null,
     unit_id text not null,
     day text not null,
     count integer not null,
     primary key (process, unit_id, day))`,
];

export async function createAroundTheCase(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...sending, ...directory, ...beside]) await sql.raw(statement).execute(db);
}

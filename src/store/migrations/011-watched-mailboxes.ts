/** Mailboxes whose booked meetings are looked after, with what Graph has promised to tell of them. Only adds. Machine time. */
import { sql, type Kysely } from 'kysely';

const statements = [
  /** `heard` counts what was told: whoever reads the calendar sees whether more was told meanwhile. */
  `create table watched_mailbox (
     tenant_id text not null,
     mailbox text not null,
     subscription_id text,
     state_hash text,
     expires_at timestamptz,
     look_at timestamptz not null default clock_timestamp(),
     heard bigint not null default 0,
     claimed_until timestamptz,
     primary key (tenant_id, mailbox))`,
  `create unique index watched_mailbox_subscription on watched_mailbox (subscription_id) where subscription_id is not null`,
  `create index watched_mailbox_look on watched_mailbox (look_at)`,
  `create index sip_case_booked on sip_case (id) where state = 'meetingBooked'`,
];

export async function addWatchedMailboxes(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** Mailboxes whose booked meetings are looked after: which they are follows from the cases, and each is one instance's at a time. */
import { sql, type Kysely } from 'kysely';
import type { WatchedMailbox, WatchedMailboxes } from '../ports.js';
import { caseId, meetingId } from '../process/ids.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const claimSeconds = 60;
const atOnce = 5;

interface ClaimedRow {
  readonly tenant_id: string;
  readonly mailbox: string;
  readonly subscription_id: string | null;
  readonly expires_at: Date | null;
  readonly heard: string | number;
}

/**
 * Booked, in somebody's calendar and not over, also one with one guardian alone (P4); what is kept of it lies in the clear half
 * of the case.
 */
const booked = (now: Date) => sql`
  from sip_case, jsonb_array_elements(
    case when sip_case.state = 'meetingBooked' then sip_case.facts -> 'meetings' else '[]'::jsonb end
      || coalesce(sip_case.facts -> 'apart', '[]'::jsonb)) as meeting
  where (sip_case.state = 'meetingBooked' or (sip_case.state <> 'closed' and sip_case.facts -> 'apart' is not null))
    and meeting ->> 'state' = 'booked'
    and meeting ->> 'eventId' is not null
    and (meeting -> 'slot' ->> 'end')::timestamptz > ${now.toISOString()}::timestamptz`;

export function storedWatched(db: Kysely<Tables>): WatchedMailboxes {
  return { ...lookedAfter(db), ...readIn(db), ...subscribed(db) };
}

function lookedAfter(db: Kysely<Tables>): Pick<WatchedMailboxes, 'begin' | 'toLook' | 'meetingsIn'> {
  return {
    async begin(now) {
      await sql`
        insert into watched_mailbox (tenant_id, mailbox)
        select distinct split_part(meeting ->> 'organizer', '/', 1), split_part(meeting ->> 'organizer', '/', 2)
        ${booked(now)}
          and split_part(meeting ->> 'organizer', '/', 1) in (select id from tenant where status = 'allowed')
        on conflict do nothing`.execute(db);
    },
    async toLook() {
      const { rows } = await sql<ClaimedRow>`
        update watched_mailbox set claimed_until = clock_timestamp() + ${claimSeconds} * interval '1 second'
        where (tenant_id, mailbox) in (
          select tenant_id, mailbox from watched_mailbox
          where look_at <= clock_timestamp() and (claimed_until is null or claimed_until < clock_timestamp())
          order by look_at limit ${atOnce} for update skip locked)
        returning tenant_id, mailbox, subscription_id, expires_at, heard`.execute(db);
      return rows.map(watchedOf);
    },
    async meetingsIn({ tenantId, mailbox }, now) {
      const { rows } = await sql<{ case_id: string; meeting_id: string }>`
        select sip_case.id as case_id, meeting ->> 'id' as meeting_id ${booked(now)}
          and meeting ->> 'organizer' = ${`${tenantId}/${mailbox}`}
          and exists (select from tenant where id = ${tenantId} and status = 'allowed')
        order by 1, 2`.execute(db);
      return rows.map((row) => ({ caseId: caseId(row.case_id), meetingId: meetingId(row.meeting_id) }));
    },
  };
}

function readIn(db: Kysely<Tables>): Pick<WatchedMailboxes, 'looked' | 'readSoon' | 'forget' | 'waiting'> {
  return {
    async looked({ tenantId, mailbox, heard }, nextMs) {
      await sql`
        update watched_mailbox set claimed_until = null, look_at = case when heard = ${heard}
          then clock_timestamp() + ${nextMs} * interval '1 millisecond' else clock_timestamp() end
        where tenant_id = ${tenantId} and mailbox = ${mailbox}`.execute(db);
    },
    async readSoon({ tenantId, mailbox }) {
      await sql`
        update watched_mailbox set look_at = clock_timestamp(), heard = heard + 1
        where tenant_id = ${tenantId} and mailbox = ${mailbox}`.execute(db);
    },
    async forget({ tenantId, mailbox }) {
      await sql`delete from watched_mailbox where tenant_id = ${tenantId} and mailbox = ${mailbox}`.execute(
        db,
      );
    },
    async waiting() {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from watched_mailbox
        where look_at <= clock_timestamp() and (claimed_until is null or claimed_until < clock_timestamp())`.execute(
        db,
      );
      return rows[0]?.count ?? 0;
    },
  };
}

function subscribed(
  db: Kysely<Tables>,
): Pick<WatchedMailboxes, 'subscribed' | 'unsubscribed' | 'stateHashOf' | 'heard'> {
  return {
    async subscribed({ tenantId, mailbox }, { id, stateHash, expiresInMs }) {
      await sql`
        update watched_mailbox set subscription_id = ${id}, state_hash = coalesce(${stateHash ?? null}, state_hash),
          expires_at = clock_timestamp() + ${expiresInMs} * interval '1 millisecond'
        where tenant_id = ${tenantId} and mailbox = ${mailbox}`.execute(db);
    },
    async unsubscribed({ tenantId, mailbox }) {
      await sql`
        update watched_mailbox set subscription_id = null, state_hash = null, expires_at = null
        where tenant_id = ${tenantId} and mailbox = ${mailbox}`.execute(db);
    },
    async stateHashOf(subscriptionId) {
      const { rows } = await sql<{ state_hash: string | null }>`
        select state_hash from watched_mailbox where subscription_id = ${subscriptionId}`.execute(db);
      return rows[0]?.state_hash ?? undefined;
    },
    async heard(subscriptionId, what) {
      // Told of once or a hundred times, the calendar is read once.
      await sql`
        update watched_mailbox set look_at = clock_timestamp(), heard = heard + 1,
          expires_at = case when ${what} = 'expires' then clock_timestamp() else expires_at end,
          subscription_id = case when ${what} = 'removed' then null else subscription_id end,
          state_hash = case when ${what} = 'removed' then null else state_hash end
        where subscription_id = ${subscriptionId}`.execute(db);
    },
  };
}

function watchedOf({ tenant_id, mailbox, subscription_id, expires_at, heard }: ClaimedRow): WatchedMailbox {
  return {
    tenantId: tenant_id,
    mailbox,
    heard: Number(heard),
    ...(subscription_id && expires_at
      ? { subscription: { id: subscription_id, expiresInMs: expires_at.getTime() - Date.now() } }
      : {}),
  };
}

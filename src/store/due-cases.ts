/** The sweep's claims: each due case to one instance at a time. Due times are process time, claims machine time. */
import { sql, type Kysely } from 'kysely';
import { caseId, instant, type CaseId, type Instant, type UnitId } from '../process/ids.js';
import type { SipCase } from '../process/sip-case.js';
import type { Tables } from './schema.js';

const claimSeconds = 30;

/** A claim ends with the next save, or after half a minute if whoever had it is gone. */
export async function claimDue(db: Kysely<Tables>, now: Date, limit: number): Promise<readonly CaseId[]> {
  const claimed = await sql<{ id: string; next_due_at: Date }>`
    update sip_case set claimed_until = clock_timestamp() + ${claimSeconds} * interval '1 second'
    where id in (
      select id from sip_case
      where next_due_at <= ${now.toISOString()}::timestamptz
        and (claimed_until is null or claimed_until < clock_timestamp())
      order by next_due_at
      limit ${limit}
      for update skip locked)
    returning id, next_due_at`.execute(db);
  // An update gives its rows in any order; what was due first is done first.
  const inOrder = [...claimed.rows].sort((a, b) => a.next_due_at.getTime() - b.next_due_at.getTime());
  return inOrder.map(({ id }) => caseId(id));
}

/** A unit's doors have changed: the sweep looks anew at the cases whose summons waits there, and finds when each is due now. */
export async function lookAnew(db: Kysely<Tables>, unit: UnitId): Promise<void> {
  const waiting = db
    .selectFrom('recipient')
    .select('case_id')
    .where('at_unit_id', '=', unit)
    .where('state', '=', 'sent');
  await db
    .updateTable('sip_case')
    .set({ next_due_at: new Date(0).toISOString() })
    .where('id', 'in', waiting)
    .execute();
}

/** Only of the version that was looked at: a move since then has said itself when the case is due. */
export async function reschedule(
  db: Kysely<Tables>,
  { id, version }: Pick<SipCase, 'id' | 'version'>,
  dueAt: Instant | null,
): Promise<void> {
  await db
    .updateTable('sip_case')
    .set({ next_due_at: dueAt, claimed_until: null })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
}

export async function nextDue(db: Kysely<Tables>): Promise<Instant | null> {
  const row = await db
    .selectFrom('sip_case')
    .select('next_due_at')
    .where('next_due_at', 'is not', null)
    .orderBy('next_due_at')
    .limit(1)
    .executeTakeFirst();
  return row?.next_due_at ? instant(row.next_due_at) : null;
}

/** At start on the embedded database: whoever claimed was this product before it was stopped. */
export async function dropClaims(db: Kysely<Tables>): Promise<void> {
  await db
    .updateTable('sip_case')
    .set({ claimed_until: null })
    .where('claimed_until', 'is not', null)
    .execute();
}

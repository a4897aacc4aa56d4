/** What follows when a unit's channel is another one, or none: its connection ends, and so do the roster's dispatchers. */
import { sql, type Kysely } from 'kysely';
import type { EndedWhy } from '../process/connection.js';
import { rosterSource } from './directory.js';
import type { Tables } from './schema.js';

/** After a file: it may name another channel for a unit, or give a connected channel to another unit; then the file goes first. */
export async function endWhatNoLongerHolds(db: Kysely<Tables>, at: string): Promise<void> {
  await sql`update unit set channel_tenant = null, channel_team = null, channel_id = null
    where channel_by = 'connection' and exists (
      select 1 from unit other where other.channel_by = 'directory' and other.closed_at is null
        and other.channel_tenant = unit.channel_tenant and other.channel_id = unit.channel_id)`.execute(db);
  await sql`update unit_connection set ended_why = 'directory', ended_at = ${at}::timestamptz, state = 'ended',
      told_at = null, tended_until = null
    where state = 'approved' and not exists (
      select 1 from unit where unit.id = unit_connection.unit_id and unit.closed_at is null
        and unit.channel_by = 'connection' and unit.channel_tenant = unit_connection.tenant_id
        and unit.channel_id = unit_connection.channel_id)`.execute(db);
  await endRosters(db, at);
}

/** Dispatchers by a roster whose channel is not their unit's any more. */
export async function endRosters(db: Kysely<Tables>, at: string): Promise<void> {
  await sql`update membership set valid_to = ${at}::timestamptz
    where valid_to is null and source like ${rosterSource('%')} and not exists (
      select 1 from unit_connection c where c.state = 'approved' and c.unit_id = membership.unit_id
        and membership.source = ${rosterSource('')} || c.channel_id)`.execute(db);
}

/** An administrator's word, not a file's: a file without a channel does not bring the old one back. */
export const withoutChannel = {
  channel_tenant: null,
  channel_team: null,
  channel_id: null,
  channel_by: 'connection',
} as const;

interface Ending {
  readonly why: EndedWhy;
  readonly by: string | null;
  readonly at: string;
}

/** The unit's channel of now ends. One that a file gave has no row of its own: it gets one, so that the channel is told. */
export async function endChannel(db: Kysely<Tables>, unitId: string, { why, by, at }: Ending): Promise<void> {
  const unit = await db.selectFrom('unit').selectAll().where('id', '=', unitId).executeTakeFirst();
  if (!unit?.channel_id || !unit.channel_tenant) return;
  const ended = {
    state: 'ended',
    ended_why: why,
    ended_by: by,
    ended_at: at,
    told_at: null,
    tended_until: null,
  };
  const running = await db
    .updateTable('unit_connection')
    .set(ended)
    .where('unit_id', '=', unitId)
    .where('state', '=', 'approved')
    .returning('id')
    .execute();
  if (running.length > 0) return;
  await db
    .insertInto('unit_connection')
    .values({
      ...{ id: `file:${unitId}:${at}`, unit_id: unitId, tenant_id: unit.channel_tenant, code_hash: null },
      ...{ made_by: by ?? '', made_at: at, expires_at: at, ...ended },
      ...{ channel_id: unit.channel_id, team_id: unit.channel_team },
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

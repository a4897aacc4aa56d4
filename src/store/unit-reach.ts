/** Units whose reach in Teams has changed: noted in the commit that changed it, and kept until their cases have heard of it. */
import { sql, type Kysely } from 'kysely';
import type { Reach } from '../ports.js';
import { unitId, type UnitId } from '../process/ids.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const pauseSeconds = 60;
const atOnce = 20;

export function storedReach(db: Kysely<Tables>): Reach {
  return {
    async changedAt(tenantId, where) {
      await noteReach(db, await unitsAt(db, tenantId, where));
    },
    async toTend() {
      const claimed = await sql<{ unit_id: string }>`
        update unit_reach set tended_until = clock_timestamp() + ${pauseSeconds} * interval '1 second'
        where unit_id in (
          select unit_id from unit_reach where tended_until is null or tended_until < clock_timestamp()
          limit ${atOnce} for update skip locked)
        returning unit_id`.execute(db);
      return claimed.rows.map((row) => unitId(row.unit_id));
    },
    async tended(id) {
      // Noted anew meanwhile: then it is looked at once more.
      const query = db.deleteFrom('unit_reach').where('unit_id', '=', id);
      await query.where('tended_until', 'is not', null).execute();
    },
  };
}

export async function noteReach(db: Kysely<Tables>, units: readonly string[]): Promise<void> {
  if (units.length === 0) return;
  await db
    .insertInto('unit_reach')
    .values(units.map((id) => ({ unit_id: id, tended_until: null })))
    .onConflict((conflict) => conflict.column('unit_id').doUpdateSet({ tended_until: null }))
    .execute();
}

/** Units whose channel is there, whoever said so. */
export async function unitsAt(
  db: Kysely<Tables>,
  tenantId: string,
  where: { readonly channelId: string } | { readonly teamId: string },
): Promise<readonly UnitId[]> {
  const [column, id] =
    'teamId' in where
      ? (['channel_team', where.teamId] as const)
      : (['channel_id', where.channelId] as const);
  const query = db.selectFrom('unit').select('id').where('channel_tenant', '=', tenantId);
  return (await query.where(column, '=', id).execute()).map((row) => unitId(row.id));
}

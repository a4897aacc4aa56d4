/** Units whose reach in Teams has changed. */
import type { Kysely } from 'kysely';
import type { Reach } from '../ports.js';
import { unitId, type UnitId } from '../process/ids.js';
import { noteUnits, notedUnits } from './noted-units.js';
import type { Tables } from './schema.js';

export function storedReach(db: Kysely<Tables>): Reach {
  return {
    ...notedUnits(db, 'unit_reach'),
    async changedAt(tenantId, where) {
      await noteReach(db, await unitsAt(db, tenantId, where));
    },
  };
}

export function noteReach(db: Kysely<Tables>, units: readonly string[]): Promise<void> {
  return noteUnits(db, 'unit_reach', units);
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

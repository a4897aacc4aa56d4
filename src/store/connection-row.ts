/** A stored connection as the product reads it. */
import type { Selectable } from 'kysely';
import type { Connection, ConnectionState, EndedWhy } from '../process/connection.js';
import { instant, unitId, type PersonKey } from '../process/ids.js';
import type { UnitConnectionTable } from './connection-schema.js';

export function connectionOf(row: Selectable<UnitConnectionTable>): Connection {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    unitId: unitId(row.unit_id),
    madeBy: row.made_by as PersonKey,
    expiresAt: instant(row.expires_at),
    state: row.state as ConnectionState,
    endedWhy: (row.ended_why ?? undefined) as EndedWhy | undefined,
    channel:
      row.channel_id === null
        ? undefined
        : {
            channelId: row.channel_id,
            channelName: row.channel_name ?? '',
            teamId: row.team_id ?? '',
            teamName: row.team_name ?? '',
            memberCount: row.member_count ?? 0,
            by: (row.claimed_by ?? '') as PersonKey,
            byOwner: row.by_owner ?? false,
          },
  };
}

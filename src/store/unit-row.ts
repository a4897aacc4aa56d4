/** A unit as the process knows it, from its row. */
import { sql, type Selectable } from 'kysely';
import type { DoorOrder } from '../process/doors.js';
import { principalId, unitId } from '../process/ids.js';
import { readOpeningHours } from '../process/opening-hours.js';
import type { Unit } from '../process/world.js';
import type { UnitTable } from './schema.js';

/** Of a principal whose tenant leaves or has left: named in its cases, never called again. */
export const ofLeaver = sql<boolean>`unit.principal_id in (
  select principal.id from principal join tenant on tenant.id = principal.tenant_id where tenant.status in ('leaving', 'left'))`;

export function unitOf(row: Selectable<UnitTable> & { readonly of_leaver: boolean }): Unit {
  return {
    id: unitId(row.id),
    principalId: principalId(row.principal_id),
    name: row.name,
    neutralName: row.neutral_name,
    kind: row.kind as Unit['kind'],
    obliged: row.obliged,
    field: row.field,
    municipality: row.municipality,
    openingHours: readOpeningHours(row.opening_hours) ?? [],
    receivingUnitId: row.receiving_unit_id === null ? null : unitId(row.receiving_unit_id),
    ...(row.closed_at === null && !row.of_leaver ? {} : { closed: true as const }),
    mail: row.mail,
    phone: row.phone,
    channel:
      row.channel_tenant === null || row.channel_id === null
        ? null
        : { tenantId: row.channel_tenant, channelId: row.channel_id },
    ...(row.door_order === 'channelThenMail' ? {} : { doorOrder: row.door_order as DoorOrder }),
    ...boardIn(row),
    ...(row.fallback_hours === null ? {} : { fallbackHours: row.fallback_hours }),
  };
}

function boardIn(row: Selectable<UnitTable>): Pick<Unit, 'board'> {
  const { planner_plan: plan, todo_mailbox: mailbox, todo_list: list } = row;
  if (plan !== null) return { board: { kind: 'planner', mailbox: null, boardId: plan } };
  return mailbox !== null && list !== null ? { board: { kind: 'todo', mailbox, boardId: list } } : {};
}

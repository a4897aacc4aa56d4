/** The units to which a summons may come first: those that are called, or what receives for them. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Receiving } from '../process/dispatched.js';
import type { Tables, UnitTable } from './schema.js';
import { ofLeaver, unitOf } from './unit-row.js';

/** Whoever is invited without being obliged is asked by whoever knows them (R28). */
export async function receivers(db: Kysely<Tables>): Promise<readonly Receiving[]> {
  const { rows } = await sql<Selectable<UnitTable> & { of_leaver: boolean; dispatchers: string | number }>`
    select unit.*, ${ofLeaver} as of_leaver,
      (select count(distinct concat(tenant_id, '/', aad_object_id)) from membership
        where unit_id = unit.id and role = 'dispatcher' and valid_to is null) as dispatchers
    from unit
    where closed_at is null and not ${ofLeaver} and exists (
      select 1 from unit called
      where coalesce(called.receiving_unit_id, called.id) = unit.id
        and called.obliged and called.kind <> 'sip-support' and called.closed_at is null)
    order by name, id`.execute(db);
  return rows.map((row) => ({ unit: unitOf(row), dispatchers: Number(row.dispatchers) }));
}

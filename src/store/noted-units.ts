/** Units of which something was noted in the commit that changed it; kept until their cases have heard of it. */
import { sql, type Kysely } from 'kysely';
import type { NotedUnits } from '../ports.js';
import { unitId } from '../process/ids.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const pauseSeconds = 60;
const atOnce = 20;

type Notes = 'unit_reach' | 'staff_change';

export function notedUnits(db: Kysely<Tables>, notes: Notes): NotedUnits {
  const table = sql.table(notes);
  return {
    async toTend() {
      const claimed = await sql<{ unit_id: string; claim: string }>`
        update ${table} set tended_until = clock_timestamp() + ${pauseSeconds} * interval '1 second'
        where unit_id in (
          select unit_id from ${table} where tended_until is null or tended_until < clock_timestamp()
          limit ${atOnce} for update skip locked)
        returning unit_id, tended_until::text as claim`.execute(db);
      return claimed.rows.map((row) => ({ unitId: unitId(row.unit_id), claim: row.claim }));
    },
    async tended({ unitId: id, claim }) {
      // Noted anew meanwhile, or lent to another instance since: then it is looked at once more.
      await sql`delete from ${table} where unit_id = ${id} and tended_until::text = ${claim}`.execute(db);
    },
  };
}

export async function noteUnits(db: Kysely<Tables>, notes: Notes, units: readonly string[]): Promise<void> {
  if (units.length === 0) return;
  await db
    .insertInto(notes)
    .values(units.map((id) => ({ unit_id: id, tended_until: null })))
    .onConflict((conflict) => conflict.column('unit_id').doUpdateSet({ tended_until: null }))
    .execute();
}

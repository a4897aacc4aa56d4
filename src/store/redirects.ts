/** Counts of triage that led elsewhere: a number per process, unit and day, and nothing else (R1). */
import { sql, type Kysely } from 'kysely';
import type { Redirects } from '../ports.js';
import type { Tables } from './schema.js';

export function storedRedirects(db: Kysely<Tables>): Redirects {
  return {
    async count(process, unitId, day) {
      await db
        .insertInto('redirect_count')
        .values({ process, unit_id: unitId, day, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['process', 'unit_id', 'day'])
            .doUpdateSet({ count: sql<number>`redirect_count.count + 1` }),
        )
        .execute();
    },
    async counted(process, unitId, since) {
      const row = await db
        .selectFrom('redirect_count')
        .select((column) => column.fn.sum<string | number | null>('count').as('sum'))
        .where('process', '=', process)
        .where('unit_id', '=', unitId)
        .where('day', '>=', since)
        .executeTakeFirst();
      return Number(row?.sum ?? 0);
    },
  };
}

/** What a year's statistics are counted from: the clear half of the cases, numbers of triages, and where units belong; disposed cases and closed units too. */
import { sql, type Kysely } from 'kysely';
import type { Statistics } from '../ports.js';
import type { OverdueCase } from '../process/overdue.js';
import { day, principalId, unitId } from '../process/ids.js';
import type { CountedCase, UnitPlace } from '../statistics/counted.js';
import { bringClearUp } from './bring-up.js';
import type { Tables } from './schema.js';

export function storedStatistics(db: Kysely<Tables>): Statistics {
  return {
    async ofYear(year) {
      const [from, to] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
      const [cases, redirects, places] = await Promise.all([
        casesIn(db, from, to),
        redirectsIn(db, from, to),
        placesOf(db),
      ]);
      return { cases, redirects, places };
    },
    stamp: () => stampOf(db),
    async open() {
      const open = db.selectFrom('sip_case').select(['facts', 'shape']).where('state', '<>', 'closed');
      const rows = await open.execute();
      return rows.map(({ facts, shape }) => bringClearUp(facts, shape) as unknown as OverdueCase);
    },
  };
}

/** A case counts as it stands in its version; a redirect's number only grows; a unit may be moved, and closed ones stay. */
async function stampOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`select concat_ws('/',
    (select concat(count(*), ':', coalesce(sum(version), 0)) from sip_case),
    (select coalesce(sum(count), 0) from redirect_count),
    (select md5(coalesce(string_agg(concat_ws('|', id, principal_id, area, kind), ',' order by id), '')) from unit)
  ) as stamp`.execute(db);
  return rows[0]?.stamp ?? '';
}

/** Begun by the end of the year, and not closed before it. */
async function casesIn(db: Kysely<Tables>, from: string, to: string): Promise<readonly CountedCase[]> {
  const rows = await db
    .selectFrom('sip_case')
    .select(['facts', 'shape'])
    // A day beyond it on both sides: the year is Sweden's, and the count itself keeps to it.
    .where(sql<boolean>`started_at < ${to}::date + 2`)
    .where(sql<boolean>`coalesce(facts -> 'closing' ->> 'on', '9999') >= ${from}`)
    .execute();
  return rows.map(({ facts, shape }) => bringClearUp(facts, shape) as unknown as CountedCase);
}

async function redirectsIn(db: Kysely<Tables>, from: string, to: string) {
  const rows = await db
    .selectFrom('redirect_count')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute();
  return rows.map(({ process, unit_id, day: on, count }) => ({
    ...{ process, unitId: unitId(unit_id), on: day(on), times: count },
  }));
}

async function placesOf(db: Kysely<Tables>): Promise<readonly UnitPlace[]> {
  const rows = await db.selectFrom('unit').select(['id', 'principal_id', 'area', 'kind']).execute();
  return rows.map(({ id, principal_id, area, kind }) => ({
    ...{ unitId: unitId(id), principalId: principalId(principal_id), area },
    kind: kind as UnitPlace['kind'],
  }));
}

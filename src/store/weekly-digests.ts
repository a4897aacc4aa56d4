/** Whom the weekly digest goes to: claimed for a minute by the instance that sends it, and done with week by week. */
import { sql, type Kysely } from 'kysely';
import type { Digests } from '../ports.js';
import type { PersonKey } from '../process/ids.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const pauseSeconds = 60;
const atOnce = 20;

export function storedDigests(db: Kysely<Tables>): Digests {
  return {
    toSend: (week) => toSend(db, week),
    async settled(person, week) {
      await db
        .updateTable('weekly_digest')
        .set({ last_week: week, claimed_until: null })
        .where('person', '=', person)
        .execute();
    },
    async choose(person, wanted) {
      await db
        .insertInto('weekly_digest')
        .values({ person, wanted, last_week: null, claimed_until: null })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ wanted }))
        .execute();
    },
    async isWanted(person) {
      const query = db.selectFrom('weekly_digest').select('wanted').where('person', '=', person);
      return (await query.executeTakeFirst())?.wanted ?? true;
    },
  };
}

/** A week that lies before one that is done with never comes back, whatever the clock says. */
async function toSend(db: Kysely<Tables>, week: string): Promise<readonly PersonKey[]> {
  const waits = (row: string) => sql<boolean>`(${sql.ref(`${row}.wanted`)}
    and (${sql.ref(`${row}.last_week`)} is null or ${sql.ref(`${row}.last_week`)} < ${week})
    and (${sql.ref(`${row}.claimed_until`)} is null or ${sql.ref(`${row}.claimed_until`)} < clock_timestamp()))`;
  const { rows } = await sql<{ person: string }>`
    insert into weekly_digest (person, claimed_until)
    select distinct concat(m.tenant_id, '/', m.aad_object_id), clock_timestamp() + ${pauseSeconds} * interval '1 second'
    from membership m
    join tenant on tenant.id = m.tenant_id and tenant.status = 'allowed'
    left join weekly_digest d on d.person = concat(m.tenant_id, '/', m.aad_object_id)
    where m.role = 'sip-coordinator' and m.valid_to is null and (d.person is null or ${waits('d')})
    limit ${atOnce}
    on conflict (person) do update set claimed_until = excluded.claimed_until where ${waits('weekly_digest')}
    returning person`.execute(db);
  return rows.map(({ person }) => person as PersonKey);
}

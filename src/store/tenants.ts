/** The tenants that may use the product. A tenant without a row is not let in. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Tenants } from '../ports.js';
import { unitId } from '../process/ids.js';
import type { Tenant } from '../process/tenant.js';
import { endChannel, endRosters, withoutChannel } from './connection-ends.js';
import type { Tables } from './schema.js';
import type { TenantTable } from './tenant-schema.js';
import { checkedSettings } from './tenant-settings.js';
import { noteUnits } from './noted-units.js';
import { noteReach } from './unit-reach.js';

export function storedTenants(db: Kysely<Tables>): Tenants {
  return { ...foundIn(db), ...writtenTo(db), ...leavingOf(db) };
}

function foundIn(db: Kysely<Tables>): Pick<Tenants, 'find' | 'all'> {
  return {
    async find(id) {
      const query = db.selectFrom('tenant').selectAll().where('id', '=', id.toLowerCase());
      const row = await query.executeTakeFirst();
      return row && tenantOf(row);
    },
    async all() {
      return (await db.selectFrom('tenant').selectAll().orderBy('name').orderBy('id').execute()).map(
        tenantOf,
      );
    },
  };
}

function writtenTo(db: Kysely<Tables>): Pick<Tenants, 'save' | 'allowAtStart'> {
  return {
    async save({ id, name, status, language, settings }) {
      const before = (
        await db.selectFrom('tenant').select('status').where('id', '=', id.toLowerCase()).executeTakeFirst()
      )?.status;
      const own = { name, status, language, settings: JSON.stringify(checkedSettings(id, settings)) };
      await db
        .insertInto('tenant')
        .values({ id: id.toLowerCase(), ...own, tended_until: null })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...own, tended_until: null }))
        .execute();
      // Whoever is paused, or let in again, is reached in another way from now.
      if (status !== 'leaving' && status !== before) await noteUnitsOf(db, id.toLowerCase());
    },
    async allowAtStart(tenants) {
      if (tenants.length === 0) return;
      const rows = tenants.map(({ id, name }) => ({
        ...{
          id: id.toLowerCase(),
          name,
          status: 'allowed',
          language: 'sv',
          settings: '{}',
          tended_until: null,
        },
      }));
      await db
        .insertInto('tenant')
        .values(rows)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
  };
}

/** A killed process is followed by another after this time of the machine. */
const pauseSeconds = 60;

function leavingOf(db: Kysely<Tables>): Pick<Tenants, 'toLetLeave' | 'unitsOf' | 'hasLeft'> {
  return {
    async toLetLeave() {
      const claimed = await sql<Selectable<TenantTable>>`
        update tenant set tended_until = clock_timestamp() + ${pauseSeconds} * interval '1 second'
        where status = 'leaving' and (tended_until is null or tended_until < clock_timestamp())
        returning *`.execute(db);
      return claimed.rows.map(tenantOf);
    },
    async unitsOf(id) {
      const rows = await unitsOfTenant(db, id);
      return rows.map((row) => unitId(row.id));
    },
    hasLeft: (id, now) =>
      db.transaction().execute(async (tx) => {
        const leaving = tx.updateTable('tenant').set({ status: 'left', tended_until: null });
        const left = await leaving.where('id', '=', id).where('status', '=', 'leaving').executeTakeFirst();
        // Let in again meanwhile: then it has not left.
        if (left.numUpdatedRows === 0n) return;
        for (const unit of await unitsOfTenant(tx, id)) {
          if (unit.channel_by !== 'connection' || unit.channel_id === null) continue;
          await endChannel(tx, unit.id, { why: 'lost', by: null, at: now });
          await tx.updateTable('unit').set(withoutChannel).where('id', '=', unit.id).execute();
        }
        const waiting = ['waiting', 'claimed'];
        const codes = tx.updateTable('unit_connection').set({ state: 'replaced' });
        await codes.where('tenant_id', '=', id).where('state', 'in', waiting).execute();
        await endRosters(tx, now);
        await tx.deleteFrom('conversation').where('tenant_id', '=', id).execute();
        const units = (await unitsOfTenant(tx, id)).map((unit) => unit.id);
        await noteUnits(tx, 'staff_change', units);
      }),
  };
}

/** Their cases are looked at: how they are reached, and who holds them. */
async function noteUnitsOf(db: Kysely<Tables>, tenantId: string): Promise<void> {
  const units = (await unitsOfTenant(db, tenantId)).map(({ id }) => id);
  await noteReach(db, units);
  await noteUnits(db, 'staff_change', units);
}

async function unitsOfTenant(db: Kysely<Tables>, tenantId: string) {
  return db
    .selectFrom('unit')
    .innerJoin('principal', 'principal.id', 'unit.principal_id')
    .select(['unit.id as id', 'unit.channel_by as channel_by', 'unit.channel_id as channel_id'])
    .where('principal.tenant_id', '=', tenantId)
    .execute();
}

function tenantOf({ id, name, status, language, settings }: Selectable<TenantTable>): Tenant {
  return {
    id,
    name,
    status: status as Tenant['status'],
    language: language as Tenant['language'],
    settings: checkedSettings(id, settings),
  };
}

/** The tenants that may use the product. A tenant without a row is not let in. */
import type { Kysely, Selectable } from 'kysely';
import type { Tenants } from '../ports.js';
import type { Tenant } from '../process/tenant.js';
import type { Tables } from './schema.js';
import type { TenantTable } from './tenant-schema.js';
import { checkedSettings } from './tenant-settings.js';

export function storedTenants(db: Kysely<Tables>): Tenants {
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
    async save({ id, name, status, language, settings }) {
      const own = { name, status, language, settings: JSON.stringify(checkedSettings(id, settings)) };
      await db
        .insertInto('tenant')
        .values({ id: id.toLowerCase(), ...own, told_at: null })
        // Whoever leaves anew is told anew.
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...own, told_at: null }))
        .execute();
    },
    async allowAtStart(tenants) {
      if (tenants.length === 0) return;
      const rows = tenants.map(({ id, name }) => ({
        ...{ id: id.toLowerCase(), name, status: 'allowed', language: 'sv', settings: '{}', told_at: null },
      }));
      await db
        .insertInto('tenant')
        .values(rows)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
  };
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

/** Opens the stored tenants by themselves, without the rest of the product: for the command that lets them in and out. */
import type { Kysely } from 'kysely';
import type { Tenants } from '../ports.js';
import { openFor } from './directory/open.js';
import type { Where } from './engine.js';
import type { Tables } from './schema.js';
import { storedTenants } from './tenants.js';

/** Open cases of a tenant's units: those that it convenes, and those of others in which it takes part. */
export interface TenantsCases {
  readonly convened: number;
  readonly takesPart: number;
}

export interface OpenTenants extends Tenants {
  casesOf(tenantId: string): Promise<TenantsCases>;
  close(): Promise<void>;
}

export async function openTenants(where: Where, purpose: 'change' | 'look'): Promise<OpenTenants> {
  const { db, close } = await openFor(where, purpose);
  return { ...storedTenants(db), casesOf: (id) => casesOf(db, id.toLowerCase()), close };
}

async function casesOf(db: Kysely<Tables>, tenantId: string): Promise<TenantsCases> {
  const rows = await db
    .selectFrom('case_unit')
    .innerJoin('sip_case', 'sip_case.id', 'case_unit.case_id')
    .innerJoin('unit', 'unit.id', 'case_unit.unit_id')
    .innerJoin('principal', 'principal.id', 'unit.principal_id')
    .where('principal.tenant_id', '=', tenantId)
    .where('sip_case.state', '<>', 'closed')
    .select(['case_unit.case_id as id', 'case_unit.role as role'])
    .execute();
  const convened = new Set(rows.filter(({ role }) => role === 'convener').map(({ id }) => id));
  const all = new Set(rows.map(({ id }) => id));
  return { convened: convened.size, takesPart: all.size - convened.size };
}

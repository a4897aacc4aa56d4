/** Writes what a plan says: rows come, change, close and open again; none is ever deleted. */
import type { Transaction } from 'kysely';
import { endWhatNoLongerHolds } from '../connection-ends.js';
import { noteUnits } from '../noted-units.js';
import type { Tables } from '../schema.js';
import type { Changes, Named, Plan } from './plan.js';
import { source } from './rows.js';
import type { MembershipRow } from './shape.js';

/** Well below what one statement may have of values. */
const rowsAtOnce = 500;
const closable = ['principal', 'organisation', 'unit'] as const;

/** Principals first, then organisations, then units: each names those before it. */
export async function carryOut(tx: Transaction<Tables>, plan: Plan, at: string): Promise<void> {
  for (const { id, columns } of written(plan.principals)) {
    const row = { ...columns, closed_at: null };
    const insert = tx.insertInto('principal').values({ id, ...row });
    await insert.onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute();
  }
  for (const { id, columns } of written(plan.organisations)) {
    const row = { ...columns, closed_at: null };
    const insert = tx.insertInto('organisation').values({ id, ...row });
    await insert.onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute();
  }
  for (const { id, columns } of written(plan.units)) {
    const row = { ...columns, closed_at: null };
    const insert = tx.insertInto('unit').values({ id, ...row });
    await insert.onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute();
  }
  const lists = { principal: plan.principals, organisation: plan.organisations, unit: plan.units };
  for (const table of closable) {
    for (const ids of portions(lists[table].closed.map(({ id }) => id)))
      await tx.updateTable(table).set({ closed_at: at }).where('id', 'in', ids).execute();
  }
  await carryOutMemberships(tx, plan, at);
  await noteStaff(tx, plan);
  await endWhatNoLongerHolds(tx, at);
}

/** Where somebody has come or left, and units that have closed or opened again: who holds their cases is looked at. */
async function noteStaff(tx: Transaction<Tables>, { begin, left, units }: Plan): Promise<void> {
  const changed = [
    ...begin.map(({ unitId }) => unitId),
    ...left,
    ...ids(units.closed),
    ...ids(units.reopened),
  ];
  for (const some of portions([...new Set(changed)])) await noteUnits(tx, 'staff_change', some);
}

function ids(named: readonly Named[]): readonly string[] {
  return named.map(({ id }) => id);
}

function written<Row extends Named>({ added, changed, reopened }: Changes<Row>): readonly Row[] {
  return [...added, ...changed, ...reopened];
}

async function carryOutMemberships(tx: Transaction<Tables>, { begin, end }: Plan, at: string): Promise<void> {
  for (const ids of portions(end))
    await tx.updateTable('membership').set({ valid_to: at }).where('id', 'in', ids).execute();
  const rowOf = ({ tenantId, aadObjectId, unitId, role }: MembershipRow) => ({
    tenant_id: tenantId,
    aad_object_id: aadObjectId,
    unit_id: unitId,
    role,
    valid_from: at,
    source,
  });
  for (const rows of portions(begin)) await tx.insertInto('membership').values(rows.map(rowOf)).execute();
}

function portions<Item>(all: readonly Item[]): Item[][] {
  const count = Math.ceil(all.length / rowsAtOnce);
  return Array.from({ length: count }, (_, at) => all.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce));
}

/** The directory's rows as the tables have them, and back. */
import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../schema.js';
import type { DirectoryFile, MembershipRow, OrganisationRow, PrincipalRow, UnitRow } from './shape.js';

/** Only what came from a file is ended by a file. */
export const source = 'directory';

export function principalColumns({ name, sector, tenantId, defaultUnitId }: PrincipalRow) {
  return { name, sector, tenant_id: tenantId, default_unit_id: defaultUnitId };
}

export function organisationColumns({ principalId, name, form }: OrganisationRow) {
  return { principal_id: principalId, name, form };
}

export function unitColumns(unit: UnitRow, organisation: string) {
  const words = [unit.name, ...unit.aliases, organisation, unit.municipality, unit.field];
  return {
    hsa_id: unit.hsaId,
    principal_id: unit.principalId,
    organisation_id: unit.organisationId,
    name: unit.name,
    neutral_name: unit.neutralName,
    kind: unit.kind,
    obliged: unit.obliged,
    field: unit.field,
    municipality: unit.municipality,
    area: unit.area,
    receiving_unit_id: unit.receivingUnitId,
    default_in: unit.defaultIn,
    opening_hours: unit.openingHours,
    aliases: unit.aliases,
    phone: unit.phone,
    planner_plan: unit.plannerPlanId,
    todo_mailbox: unit.todo?.mailbox ?? null,
    todo_list: unit.todo?.listId ?? null,
    search: words.join(' ').toLocaleLowerCase('sv'),
  };
}

/** What is open now, in an order that depends on nothing but the ids. */
export async function storedFile(db: Kysely<Tables>): Promise<DirectoryFile> {
  const open = 'closed_at';
  const principals = await db.selectFrom('principal').selectAll().where(open, 'is', null).execute();
  const organisations = await db.selectFrom('organisation').selectAll().where(open, 'is', null).execute();
  const units = await db.selectFrom('unit').selectAll().where(open, 'is', null).execute();
  const memberships = await db
    .selectFrom('membership')
    .selectAll()
    .where('valid_to', 'is', null)
    .where('source', '=', source)
    .execute();
  return {
    principals: principals.map(principalRow).sort(by(({ id }) => id)),
    organisations: organisations.map(organisationRow).sort(by(({ id }) => id)),
    units: units.map(unitRow).sort(by(({ id }) => id)),
    memberships: memberships
      .map(membershipRow)
      .sort(by(({ unitId, role, tenantId, aadObjectId }) => [unitId, role, tenantId, aadObjectId].join('/'))),
  };
}

/** By code units: a sort by language would depend on the machine. */
function by<Row>(key: (row: Row) => string): (one: Row, other: Row) => number {
  return (one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0);
}

function principalRow(row: Stored<'principal'>): PrincipalRow {
  return {
    id: row.id,
    name: row.name,
    sector: row.sector as PrincipalRow['sector'],
    tenantId: row.tenant_id,
    defaultUnitId: row.default_unit_id,
  };
}

function organisationRow(row: Stored<'organisation'>): OrganisationRow {
  return {
    id: row.id,
    principalId: row.principal_id,
    name: row.name,
    form: row.form as OrganisationRow['form'],
  };
}

function unitRow(row: Stored<'unit'>): UnitRow {
  const [tenantId, teamId, channelId] = [row.channel_tenant, row.channel_team, row.channel_id];
  const [mailbox, listId] = [row.todo_mailbox, row.todo_list];
  const hasList = mailbox !== null && listId !== null;
  const hasChannel = tenantId !== null && teamId !== null && channelId !== null;
  return {
    id: row.id,
    hsaId: row.hsa_id,
    principalId: row.principal_id,
    organisationId: row.organisation_id,
    name: row.name,
    neutralName: row.neutral_name,
    kind: row.kind as UnitRow['kind'],
    obliged: row.obliged,
    field: row.field,
    municipality: row.municipality,
    area: row.area,
    receivingUnitId: row.receiving_unit_id,
    defaultIn: row.default_in,
    openingHours: row.opening_hours,
    aliases: row.aliases,
    email: row.mail,
    phone: row.phone,
    plannerPlanId: row.planner_plan,
    todo: hasList ? { mailbox, listId } : null,
    channel: hasChannel ? { tenantId, teamId, channelId } : null,
  };
}

function membershipRow(row: Stored<'membership'>): MembershipRow {
  return {
    unitId: row.unit_id,
    tenantId: row.tenant_id,
    aadObjectId: row.aad_object_id,
    role: row.role as MembershipRow['role'],
  };
}

type Stored<Table extends keyof Tables> = Selectable<Tables[Table]>;

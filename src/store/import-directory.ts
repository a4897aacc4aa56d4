/** Brings the stored directory in line with a file: the same file twice changes nothing, and nothing is ever deleted. */
import { sql, type Kysely, type Transaction } from 'kysely';
import { readDirectoryFile, type DirectoryFile } from './directory-file.js';
import type { Tables } from './schema.js';

export interface ImportedDirectory {
  readonly principals: number;
  readonly units: number;
  readonly closedUnits: number;
  readonly newMemberships: number;
  readonly endedMemberships: number;
}

/** Only what came from a file is ended by a file. */
const source = 'directory';

/** Throws DirectoryFileError, with every bad row, before anything is written. */
export async function importDirectory(
  db: Kysely<Tables>,
  document: unknown,
  at: Date = new Date(),
): Promise<ImportedDirectory> {
  const file = readDirectoryFile(document);
  return db.transaction().execute(async (tx) => {
    for (const row of file.principals) await putPrincipal(tx, row);
    for (const row of file.units) await putUnit(tx, row);
    return {
      principals: file.principals.length,
      units: file.units.length,
      closedUnits: await closeMissing(tx, file, at),
      newMemberships: await beginMemberships(tx, file, at),
      endedMemberships: await endMemberships(tx, file, at),
    };
  });
}

type PrincipalRow = DirectoryFile['principals'][number];
type UnitRow = DirectoryFile['units'][number];

async function putPrincipal(
  tx: Transaction<Tables>,
  { id, name, sector, tenantId, defaultUnitId }: PrincipalRow,
): Promise<void> {
  const row = { name, sector, tenant_id: tenantId, default_unit_id: defaultUnitId };
  await tx
    .insertInto('principal')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

async function putUnit(tx: Transaction<Tables>, unit: UnitRow): Promise<void> {
  const row = {
    hsa_id: unit.hsaId,
    principal_id: unit.principalId,
    name: unit.name,
    neutral_name: unit.neutralName,
    kind: unit.kind,
    obliged: unit.obliged,
    field: unit.field,
    municipality: unit.municipality,
    area: unit.area,
    receiving_unit_id: unit.receivingUnitId,
    mail: unit.email,
    phone: unit.phone,
    channel_tenant: unit.channel?.tenantId ?? null,
    channel_team: unit.channel?.teamId ?? null,
    channel_id: unit.channel?.channelId ?? null,
    search: `${unit.name} ${unit.municipality} ${unit.field}`.toLocaleLowerCase('sv'),
    closed_at: null,
  };
  await tx
    .insertInto('unit')
    .values({ id: unit.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

async function closeMissing(tx: Transaction<Tables>, file: DirectoryFile, at: Date): Promise<number> {
  const closed = await tx
    .updateTable('unit')
    .set({ closed_at: at.toISOString() })
    .where('closed_at', 'is', null)
    .where('id', 'not in', ['', ...file.units.map((unit) => unit.id)]) // SQL knows no empty list
    .returning('id')
    .execute();
  return closed.length;
}

async function beginMemberships(tx: Transaction<Tables>, file: DirectoryFile, at: Date): Promise<number> {
  let begun = 0;
  for (const { tenantId, aadObjectId, unitId, role } of file.memberships) {
    const inserted = await tx
      .insertInto('membership')
      .values({
        tenant_id: tenantId.toLowerCase(),
        aad_object_id: aadObjectId.toLowerCase(),
        unit_id: unitId,
        role,
        valid_from: at.toISOString(),
        source,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'aad_object_id', 'unit_id', 'role'])
          .where('valid_to', 'is', null)
          .doNothing(),
      )
      .returning('id')
      .execute();
    begun += inserted.length;
  }
  return begun;
}

async function endMemberships(tx: Transaction<Tables>, file: DirectoryFile, at: Date): Promise<number> {
  const kept = file.memberships.map(({ tenantId, aadObjectId, unitId, role }) =>
    [tenantId.toLowerCase(), aadObjectId.toLowerCase(), unitId, role].join('/'),
  );
  const ended = await tx
    .updateTable('membership')
    .set({ valid_to: at.toISOString() })
    .where('valid_to', 'is', null)
    .where('source', '=', source)
    .where(sql`concat_ws('/', tenant_id, aad_object_id, unit_id, role)`, 'not in', ['', ...kept])
    .returning('id')
    .execute();
  return ended.length;
}

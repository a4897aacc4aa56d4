/** Connections that somebody has to be told about, or whose roster is to be read: each to one instance at a time. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Connections, Tending } from '../ports.js';
import { instant, type PersonKey } from '../process/ids.js';
import { endChannel, endRosters, withoutChannel } from './connection-ends.js';
import { connectionOf } from './connection-row.js';
import { rosterSource } from './directory.js';
import { noteReach, unitsAt } from './unit-reach.js';
import type { UnitConnectionTable } from './connection-schema.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const pauseSeconds = 60;
const atOnce = 50;

type Tended = Pick<Connections, 'lost' | 'toTend' | 'told' | 'rosterChanged' | 'keepRoster' | 'rosterReadAt'>;

export function tendingOf(db: Kysely<Tables>): Tended {
  return {
    lost: (tenantId, where, now) => lost(db, tenantId, where, now),
    toTend: (rosterBefore) => toTend(db, rosterBefore),
    async told(id, at) {
      await db.updateTable('unit_connection').set({ told_at: at }).where('id', '=', id).execute();
    },
    async rosterChanged(tenantId, { channelId, teamId }) {
      await db
        .updateTable('unit_connection')
        .set({ roster_at: null, tended_until: null })
        .where('state', '=', 'approved')
        .where('tenant_id', '=', tenantId)
        .where((of) =>
          of.or([of('channel_id', '=', channelId), ...(teamId ? [of('team_id', '=', teamId)] : [])]),
        )
        .execute();
    },
    keepRoster: (id, people, at) => keepRoster(db, id, people, at),
    async rosterReadAt(id) {
      const query = db.selectFrom('unit_connection').select('roster_at').where('id', '=', id);
      const row = await query.executeTakeFirst();
      return row?.roster_at ? instant(row.roster_at) : undefined;
    },
  };
}

async function toTend(db: Kysely<Tables>, rosterBefore: string): Promise<readonly Tending[]> {
  const rows = await sql<Selectable<UnitConnectionTable>>`
    update unit_connection set tended_until = clock_timestamp() + ${pauseSeconds} * interval '1 second'
    where id in (
      select id from unit_connection
      where ((state in ('claimed', 'approved', 'refused', 'ended') and told_at is null)
          or (state = 'approved' and (roster_at is null or roster_at < ${rosterBefore}::timestamptz)))
        and (tended_until is null or tended_until < clock_timestamp())
      limit ${atOnce}
      for update skip locked)
    returning *`.execute(db);
  return rows.rows.map((row) => ({
    connection: connectionOf(row),
    untold: row.told_at === null,
    rosterDue: row.state === 'approved' && (row.roster_at === null || row.roster_at < new Date(rosterBefore)),
  }));
}

/** A channel that a file named stays in the directory: the bot may come back there. */
async function lost(
  db: Kysely<Tables>,
  tenantId: string,
  where: { readonly channelId: string } | { readonly teamId: string },
  now: string,
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await noteReach(tx, await unitsAt(tx, tenantId, where));
    const [column, id] =
      'teamId' in where ? (['team_id', where.teamId] as const) : (['channel_id', where.channelId] as const);
    const running = await tx
      .selectFrom('unit_connection')
      .select('unit_id')
      .where('state', '=', 'approved')
      .where('tenant_id', '=', tenantId)
      .where(column, '=', id)
      .forUpdate()
      .execute();
    for (const { unit_id } of running) {
      await endChannel(tx, unit_id, { why: 'lost', by: null, at: now });
      await tx.updateTable('unit').set(withoutChannel).where('id', '=', unit_id).execute();
    }
    if (running.length > 0) await endRosters(tx, now);
    return running.length;
  });
}

async function keepRoster(
  db: Kysely<Tables>,
  id: string,
  people: readonly PersonKey[],
  at: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const connection = await tx
      .updateTable('unit_connection')
      .set({ roster_at: at, tended_until: null })
      .where('id', '=', id)
      .where('state', '=', 'approved')
      .returning(['unit_id', 'channel_id'])
      .executeTakeFirst();
    // Ended while its roster was read: nobody dispatches there any more.
    if (!connection?.channel_id) return;
    const of = { unitId: connection.unit_id, source: rosterSource(connection.channel_id) };
    await bringInLine(tx, of, new Set<string>(people), at);
  });
}

async function bringInLine(
  tx: Kysely<Tables>,
  { unitId, source }: { readonly unitId: string; readonly source: string },
  now: ReadonlySet<string>,
  at: string,
): Promise<void> {
  const running = await tx
    .selectFrom('membership')
    .select(['id', 'tenant_id', 'aad_object_id'])
    .where('valid_to', 'is', null)
    .where('unit_id', '=', unitId)
    .where('source', '=', source)
    .execute();
  const before = new Map(running.map((row) => [`${row.tenant_id}/${row.aad_object_id}`, row.id]));
  for (const [key, id] of before) {
    if (now.has(key)) continue;
    await tx.updateTable('membership').set({ valid_to: at }).where('id', '=', id).execute();
  }
  const come = [...now].filter((key) => !before.has(key));
  if (come.length === 0) return;
  const rowOf = (key: string) => {
    const [tenant_id = '', aad_object_id = ''] = key.split('/');
    return { tenant_id, aad_object_id, unit_id: unitId, role: 'dispatcher', valid_from: at, source };
  };
  await tx.insertInto('membership').values(come.map(rowOf)).execute();
}

/** Codes and connections: every step is one statement or one commit, so that of two at once one wins. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Connections } from '../ports.js';
import { unitId, type PersonKey } from '../process/ids.js';
import { endChannel, endRosters, withoutChannel } from './connection-ends.js';
import { connectionOf } from './connection-row.js';
import { lookAnew } from './due-cases.js';
import { tendingOf } from './connection-tending.js';
import { noteReach } from './unit-reach.js';
import type { UnitConnectionTable } from './connection-schema.js';
import type { Tables } from './schema.js';

export function storedConnections(db: Kysely<Tables>): Connections {
  return { ...codes(db), ...found(db), ...decisions(db), ...tries(db), ...tendingOf(db) };
}

function codes(db: Kysely<Tables>): Pick<Connections, 'offer' | 'claim'> {
  return {
    offer: ({ id, codeHash, tenantId, unitId: unit, madeBy, at, expiresAt }) =>
      db.transaction().execute(async (tx) => {
        await tx
          .updateTable('unit_connection')
          .set({ state: 'replaced' })
          .where('unit_id', '=', unit)
          .where('state', 'in', ['waiting', 'claimed'])
          .execute();
        const made = { made_by: madeBy, made_at: at, expires_at: expiresAt, state: 'waiting' };
        const row = { id, unit_id: unit, tenant_id: tenantId, code_hash: codeHash, ...made };
        await tx.insertInto('unit_connection').values(row).execute();
      }),
    async claim(id, channel, until, now) {
      const { channelId, channelName, teamId, teamName, memberCount, by, byOwner } = channel;
      const won = await db
        .updateTable('unit_connection')
        .set({
          ...{ state: 'claimed', expires_at: until, claimed_by: by, by_owner: byOwner, told_at: null },
          ...{ channel_id: channelId, channel_name: channelName, member_count: memberCount },
          ...{ team_id: teamId, team_name: teamName },
        })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .where('expires_at', '>', new Date(now))
        .returning('id')
        .execute();
      return won.length > 0;
    },
  };
}

function found(
  db: Kysely<Tables>,
): Pick<Connections, 'byCode' | 'find' | 'ofUnit' | 'ofChannel' | 'questions'> {
  const all = () => db.selectFrom('unit_connection').selectAll();
  const approved = () => all().where('state', '=', 'approved');
  const one = (row: Selectable<UnitConnectionTable> | undefined) => row && connectionOf(row);
  return {
    byCode: async (hash) => one(await all().where('code_hash', '=', hash).executeTakeFirst()),
    find: async (id) => one(await all().where('id', '=', id).executeTakeFirst()),
    ofUnit: async (id) => one(await approved().where('unit_id', '=', id).executeTakeFirst()),
    ofChannel: async (tenantId, channelId) =>
      one(
        await approved()
          .where('tenant_id', '=', tenantId)
          .where('channel_id', '=', channelId)
          .executeTakeFirst(),
      ),
    async questions(principals, now) {
      if (principals.length === 0) return [];
      const rows = await all()
        .where('state', '=', 'claimed')
        .where('expires_at', '>', new Date(now))
        .where('unit_id', 'in', (of) =>
          of
            .selectFrom('unit')
            .select('id')
            .where('principal_id', 'in', [...principals]),
        )
        .orderBy('made_at')
        .execute();
      return rows.map(connectionOf);
    },
  };
}

function decisions(db: Kysely<Tables>): Pick<Connections, 'approve' | 'refuse' | 'disconnect' | 'setDoors'> {
  return {
    approve: (id, by, now) => approve(db, id, { by, at: now }),
    async refuse(id, by, now) {
      const won = await db
        .updateTable('unit_connection')
        .set({ state: 'refused', decided_by: by, decided_at: now, told_at: null, tended_until: null })
        .where('id', '=', id)
        .where('state', '=', 'claimed')
        .returning('id')
        .execute();
      return won.length > 0;
    },
    disconnect: (unit, by, now) =>
      db.transaction().execute(async (tx) => {
        const has = await tx
          .selectFrom('unit')
          .select('id')
          .where('id', '=', unit)
          .where('channel_id', 'is not', null)
          .forUpdate()
          .executeTakeFirst();
        if (!has) return false;
        await endChannel(tx, unit, { why: 'disconnected', by, at: now });
        await tx.updateTable('unit').set(withoutChannel).where('id', '=', unit).execute();
        await noteReach(tx, [unit]);
        await endRosters(tx, now);
        return true;
      }),
    setDoors: (unit, doors) => setDoors(db, unit, doors),
  };
}

async function setDoors(
  db: Kysely<Tables>,
  ...[unit, { order, mail, fallbackHours }]: Parameters<Connections['setDoors']>
): Promise<void> {
  const by = 'administrator' as const;
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('unit')
      .set({ door_order: order, mail, mail_by: by, fallback_hours: fallbackHours })
      .where('id', '=', unit)
      .execute();
    await lookAnew(tx, unit);
  });
}

class Taken extends Error {}

async function approve(
  db: Kysely<Tables>,
  id: string,
  { by, at }: { readonly by: PersonKey; readonly at: string },
): Promise<'approved' | 'tooLate' | 'channelTaken'> {
  try {
    return await db.transaction().execute(async (tx) => {
      const won = await tx
        .updateTable('unit_connection')
        // Not yet `approved`: the old channel ends first, and a unit has one at a time.
        .set({ state: 'deciding', decided_by: by, decided_at: at })
        .where('id', '=', id)
        .where('state', '=', 'claimed')
        .where('expires_at', '>', new Date(at))
        .returningAll()
        .executeTakeFirst();
      if (!won) return 'tooLate';
      await takeOver(tx, won, { by, at });
      return 'approved';
    });
  } catch (error) {
    if (error instanceof Taken) return 'channelTaken';
    throw error;
  }
}

async function takeOver(
  tx: Kysely<Tables>,
  won: Selectable<UnitConnectionTable>,
  { by, at }: { readonly by: PersonKey; readonly at: string },
): Promise<void> {
  // One administrator's yes at a time, so that two units cannot get one channel.
  await sql`select pg_advisory_xact_lock(4710002)`.execute(tx);
  const other = await tx
    .selectFrom('unit')
    .select('id')
    .where('channel_tenant', '=', won.tenant_id)
    .where('channel_id', '=', won.channel_id)
    .where('id', '<>', won.unit_id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  if (other) throw new Taken();
  await endChannel(tx, won.unit_id, { why: 'moved', by, at });
  await tx
    .updateTable('unit_connection')
    .set({ state: 'approved', told_at: null, tended_until: null })
    .where('id', '=', won.id)
    .execute();
  const channel = { channel_tenant: won.tenant_id, channel_team: won.team_id, channel_id: won.channel_id };
  await tx
    .updateTable('unit')
    .set({ ...channel, channel_by: 'connection' })
    .where('id', '=', won.unit_id)
    .execute();
  await lookAnew(tx, unitId(won.unit_id));
  await noteReach(tx, [won.unit_id]);
  await endRosters(tx, at);
}

function tries(db: Kysely<Tables>): Pick<Connections, 'noteTry' | 'tries' | 'sweep'> {
  return {
    async noteTry(tenantId, channelId, at) {
      await db.insertInto('code_try').values({ tenant_id: tenantId, channel_id: channelId, at }).execute();
    },
    async tries(tenantId, channelId, since) {
      const counted = await db
        .selectFrom('code_try')
        .select((of) => of.fn.countAll<number>().as('count'))
        .where('tenant_id', '=', tenantId)
        .where('channel_id', '=', channelId)
        .where('at', '>', new Date(since))
        .executeTakeFirstOrThrow();
      return Number(counted.count);
    },
    /** A day: whoever asks why a code did not work still gets an answer that is true. */
    async sweep(now) {
      const yesterday = new Date(Date.parse(now) - 24 * 3600 * 1000);
      await db.deleteFrom('code_try').where('at', '<', yesterday).execute();
      await db
        .deleteFrom('unit_connection')
        .where('state', 'in', ['waiting', 'claimed', 'refused', 'replaced'])
        .where('expires_at', '<', yesterday)
        .execute();
    },
  };
}

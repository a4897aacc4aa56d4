/** Units, people and who may act for which unit, as last imported; closed units are still named but never offered. */
import { sql, type Kysely } from 'kysely';
import type { Directory, Language } from '../ports.js';
import type { UnitRole } from '../process/actor.js';
import { personKey, principalId, unitId, type PersonKey, type UnitId } from '../process/ids.js';
import type { Principal } from '../process/world.js';
import { receivers } from './receivers.js';
import type { Tables } from './schema.js';
import { ofLeaver, unitOf } from './unit-row.js';

export function storedDirectory(db: Kysely<Tables>): Directory {
  return {
    principals: () => principals(db),
    receivers: () => receivers(db),
    ...units(db),
    ...memberships(db),
    ...people(db),
  };
}

async function principals(db: Kysely<Tables>): Promise<readonly Principal[]> {
  const rows = await db
    .selectFrom('principal')
    .leftJoin('tenant', 'tenant.id', 'principal.tenant_id')
    .selectAll('principal')
    .select('tenant.settings as tenant_settings')
    .orderBy('principal.name')
    .execute();
  const defaults = await defaultsByMunicipality(db);
  return rows.map(({ id, name, sector, tenant_id, tenant_settings, default_unit_id, closed_at }) => {
    const own = defaults.filter((row) => row.principal_id === id);
    const stricter = stricterIn(tenant_settings);
    return {
      id: principalId(id),
      name,
      sector: sector as Principal['sector'],
      tenantId: tenant_id,
      ...(stricter ? { stricter } : {}),
      ...(default_unit_id === null || closed_at !== null ? {} : { defaultUnitId: unitId(default_unit_id) }),
      ...(own.length === 0 ? {} : { defaultUnitIn: Object.fromEntries(own.flatMap(placesOf)) }),
    };
  });
}

/** What holds for the tenant's own part of others' cases too (design 8.13). */
function stricterIn(settings: unknown): Principal['stricter'] {
  const { identity, planText } = (settings ?? {}) as { identity?: string; planText?: string };
  const phone = identity === 'phone';
  const references = planText === 'reference-only';
  if (!phone && !references) return undefined;
  return {
    ...(phone ? { identity: 'phone' as const } : {}),
    ...(references ? { planText: 'reference-only' as const } : {}),
  };
}

async function defaultsByMunicipality(db: Kysely<Tables>) {
  return db
    .selectFrom('unit')
    .select(['id', 'principal_id', 'default_in'])
    .where('closed_at', 'is', null)
    .where(sql<boolean>`default_in <> '{}'`)
    .where((of) => of.not(ofLeaver))
    .execute();
}

function placesOf({ id, default_in }: { id: string; default_in: string[] }): [string, UnitId][] {
  return default_in.map((municipality) => [municipality, unitId(id)]);
}

function units(
  db: Kysely<Tables>,
): Pick<Directory, 'units' | 'searchUnits' | 'unitsOfPrincipal' | 'unitOfChannel'> {
  const open = () =>
    db
      .selectFrom('unit')
      .selectAll()
      .select(ofLeaver.as('of_leaver'))
      .where('closed_at', 'is', null)
      .where((of) => of.not(ofLeaver))
      .orderBy('name')
      .orderBy('id');
  return {
    async units(ids) {
      if (ids.length === 0) return [];
      const query = db
        .selectFrom('unit')
        .selectAll()
        .select(ofLeaver.as('of_leaver'))
        .where('id', 'in', [...ids]);
      return (await query.orderBy('name').execute()).map(unitOf);
    },
    async searchUnits({ text, principalId: within, limit }) {
      let query = open().where('kind', '<>', 'sip-support').limit(limit);
      for (const word of wordsOf(text)) query = query.where('search', 'like', `%${literally(word)}%`);
      if (within !== undefined) query = query.where('principal_id', '=', within);
      return (await query.execute()).map(unitOf);
    },
    async unitsOfPrincipal(id) {
      return (await open().where('principal_id', '=', id).execute()).map(unitOf);
    },
    async unitOfChannel(tenantId, channelId) {
      const query = open().where('channel_tenant', '=', tenantId).where('channel_id', '=', channelId);
      const row = await query.executeTakeFirst();
      return row && unitOf(row);
    },
  };
}

/** A channel's roster is no membership: what it allows is asked for by itself (design 8.12). */
export const rosterSource = (channelId: string) => `roster:${channelId}`;
const fromRoster = 'roster:%';

/** Only those that run now: a membership that ended stays as a row, for later questions about who could read what. */
function memberships(db: Kysely<Tables>): Pick<Directory, 'membershipsOf' | 'dispatchesOf' | 'peopleOf'> {
  const all = () => db.selectFrom('membership').selectAll().where('valid_to', 'is', null);
  const running = () => all().where('source', 'not like', fromRoster);
  return {
    async dispatchesOf(person) {
      const [tenantId = '', aadObjectId = ''] = person.toLowerCase().split('/');
      const rows = await all()
        .where('source', 'like', fromRoster)
        .where('tenant_id', '=', tenantId)
        .where('aad_object_id', '=', aadObjectId)
        .orderBy('id')
        .execute();
      return [...new Set(rows.map((row) => unitId(row.unit_id)))];
    },
    async membershipsOf(person) {
      const [tenantId = '', aadObjectId = ''] = person.toLowerCase().split('/');
      const rows = await running()
        .where('tenant_id', '=', tenantId)
        .where('aad_object_id', '=', aadObjectId)
        .orderBy('id')
        .execute();
      // What two sources say of somebody is said once.
      const once = new Map(rows.map((row) => [`${row.unit_id}/${row.role}`, row]));
      return [...once.values()].map((row) => ({ unitId: unitId(row.unit_id), role: row.role as UnitRole }));
    },
    async peopleOf(id, roles) {
      if (roles.length === 0) return [];
      const rows = await running()
        .where('unit_id', '=', id)
        .where('role', 'in', [...roles])
        .orderBy('id')
        .execute();
      return [...new Set(rows.map((row) => personKey(row.tenant_id, row.aad_object_id)))];
    },
  };
}

function people(db: Kysely<Tables>): Pick<Directory, 'person' | 'rememberPerson' | 'setLanguage'> {
  return {
    async person(key) {
      const row = await db.selectFrom('person').selectAll().where('key', '=', key).executeTakeFirst();
      return (
        row && {
          key: row.key as PersonKey,
          name: row.name,
          language: row.language as Language,
          mail: row.mail,
        }
      );
    },
    /** A language that somebody has chosen stands; names and addresses follow the source. */
    async rememberPerson({ key, name, language, mail }) {
      await db
        .insertInto('person')
        .values({ key, name, language, mail })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ name, mail }))
        .execute();
    },
    async setLanguage(key, language) {
      await db
        .insertInto('person')
        .values({ key, name: '', language, mail: null })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ language }))
        .execute();
    },
  };
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function literally(word: string): string {
  return word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

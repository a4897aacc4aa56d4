/**
 * What somebody has typed and not yet sent, sealed with a key of its own: there may be no case key yet. One that an earlier
 * master key has sealed is read by the `previous` key while there is one, and after that is as good as never typed.
 */
import type { Kysely } from 'kysely';
import { sealJson, unsealJson } from '../keys/seal.js';
import type { Drafts } from '../ports.js';
import type { Tables } from './schema.js';

export function storedDrafts(db: Kysely<Tables>, key: Buffer, previous?: Buffer): Drafts {
  return {
    async load(person, about, section) {
      const row = await db
        .selectFrom('draft')
        .select('sealed')
        .where('person', '=', person)
        .where('about', '=', about)
        .where('section', '=', section)
        .executeTakeFirst();
      return row && openedBy([key, previous], row.sealed, placeOf(person, about, section));
    },
    async save(...[person, about, section, values]: Parameters<Drafts['save']>) {
      const sealed = sealJson(key, values, placeOf(person, about, section));
      await db
        .insertInto('draft')
        .values({ person, about, section, sealed })
        .onConflict((conflict) => conflict.columns(['person', 'about', 'section']).doUpdateSet({ sealed }))
        .execute();
    },
    async clear(person, about) {
      await db.deleteFrom('draft').where('person', '=', person).where('about', '=', about).execute();
    },
  };
}

function openedBy(keys: readonly (Buffer | undefined)[], sealed: string, place: string): unknown {
  for (const key of keys) {
    try {
      if (key) return unsealJson(key, sealed, place);
    } catch {
      // another key's
    }
  }
  return undefined;
}

function placeOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

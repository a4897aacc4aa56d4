/** What somebody has typed and not yet sent, sealed with a key of its own: there may be no case key yet. */
import type { Kysely } from 'kysely';
import { sealJson, unsealJson } from '../keys/seal.js';
import type { Drafts } from '../ports.js';
import type { Tables } from './schema.js';

export function storedDrafts(db: Kysely<Tables>, key: Buffer): Drafts {
  return {
    async load(person, about, section) {
      const row = await db
        .selectFrom('draft')
        .select('sealed')
        .where('person', '=', person)
        .where('about', '=', about)
        .where('section', '=', section)
        .executeTakeFirst();
      return row === undefined ? undefined : unsealJson(key, row.sealed, placeOf(person, about, section));
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

function placeOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

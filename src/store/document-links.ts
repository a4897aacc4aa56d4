/** Links to documents: what a token opens, by the token's hash, once its code is right too. */
import { sql, type Kysely } from 'kysely';
import type { DocumentLink, DocumentLinks, Language } from '../ports.js';
import { caseId, instant, type PersonKey } from '../process/ids.js';
import type { DocumentLinkTable } from './document-link-schema.js';
import type { Tables } from './schema.js';

/** Wrong codes that a link bears. */
const mostTries = 5;

export function storedDocumentLinks(db: Kysely<Tables>): DocumentLinks {
  return {
    async create(tokenHash, row, now) {
      // What nobody can open is kept no longer than to the next link.
      await db.deleteFrom('document_link').where('expires_at', '<=', new Date(now)).execute();
      await db
        .insertInto('document_link')
        .values({ token_hash: tokenHash, ...rowOf(row) })
        .execute();
    },
    async isOpen(tokenHash, now) {
      const row = await db
        .selectFrom('document_link')
        .select('token_hash')
        .where('token_hash', '=', tokenHash)
        .where('tries', '<', mostTries)
        .where('expires_at', '>', new Date(now))
        .executeTakeFirst();
      return row !== undefined;
    },
    async tryCode(tokenHash, codeHash, now) {
      // One statement: of many codes sent at the same moment no more than five are tried.
      const row = await db
        .updateTable('document_link')
        .set({ tries: sql`tries + case when code_hash = ${codeHash} then 0 else 1 end` })
        .where('token_hash', '=', tokenHash)
        .where('tries', '<', mostTries)
        .where('expires_at', '>', new Date(now))
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) return 'gone';
      if (row.code_hash === codeHash) return linkIn(row);
      return row.tries < mostTries ? 'wrongCode' : 'gone';
    },
  };
}

function rowOf(link: Parameters<DocumentLinks['create']>[1]) {
  const { wanted, language, large, person } = link;
  return {
    ...{ wanted, language, large, person },
    ...{ code_hash: link.codeHash, case_id: link.caseId, expires_at: link.expiresAt },
  };
}

type Row = Pick<DocumentLinkTable, 'case_id' | 'person' | 'wanted' | 'language' | 'large'> & {
  readonly expires_at: Date;
};

function linkIn(row: Row): DocumentLink {
  return {
    caseId: caseId(row.case_id),
    person: row.person as PersonKey,
    wanted: row.wanted,
    language: row.language as Language,
    large: row.large,
    expiresAt: instant(row.expires_at),
  };
}

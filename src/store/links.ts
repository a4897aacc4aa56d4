/** Mailed links: what a token opens, by the token's hash. */
import type { Kysely } from 'kysely';
import type { LinkPurpose, Links } from '../ports.js';
import { caseId, instant, recipientId, unitId } from '../process/ids.js';
import type { Tables } from './schema.js';

export function storedLinks(db: Kysely<Tables>): Links {
  return {
    async create(tokenHash, row) {
      await db
        .insertInto('link')
        .values({
          token_hash: tokenHash,
          sent_card_id: row.sentCardId,
          case_id: row.caseId,
          recipient_id: row.recipientId,
          unit_id: row.unitId,
          purpose: row.purpose,
          expires_at: row.expiresAt,
        })
        .onConflict((conflict) => conflict.column('token_hash').doUpdateSet({ expires_at: row.expiresAt }))
        .execute();
    },
    async find(tokenHash) {
      const row = await db
        .selectFrom('link')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return {
        sentCardId: row.sent_card_id,
        caseId: caseId(row.case_id),
        recipientId: recipientId(row.recipient_id),
        unitId: row.unit_id === null ? null : unitId(row.unit_id),
        purpose: row.purpose as LinkPurpose,
        expiresAt: instant(row.expires_at),
      };
    },
  };
}

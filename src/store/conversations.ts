/** Where Teams can be reached: the newest reference per person or channel. */
import type { Kysely } from 'kysely';
import type { Conversations } from '../ports.js';
import type { Tables } from './schema.js';

export function storedConversations(db: Kysely<Tables>): Conversations {
  return {
    async remember({ tenantId, kind, address, conversationId, serviceUrl, reference }) {
      const where = {
        conversation_id: conversationId,
        service_url: serviceUrl,
        reference: JSON.stringify(reference),
      };
      await db
        .insertInto('conversation')
        .values({ tenant_id: tenantId, kind, address, ...where })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'kind', 'address']).doUpdateSet(where))
        .execute();
    },
    async find(tenantId, kind, address) {
      const row = await db
        .selectFrom('conversation')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('kind', '=', kind)
        .where('address', '=', address)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const { conversation_id: conversationId, service_url: serviceUrl, reference } = row;
      return { tenantId, kind, address, conversationId, serviceUrl, reference };
    },
    async forget(tenantId, kind, address) {
      await db
        .deleteFrom('conversation')
        .where('tenant_id', '=', tenantId)
        .where('kind', '=', kind)
        .where('address', '=', address)
        .execute();
    },
  };
}

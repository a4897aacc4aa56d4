/** Where Teams can be reached: the newest reference per person or channel. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Conversations, Door, StoredConversation } from '../ports.js';
import { forgetOutcome, noteOutcome } from './installs.js';
import type { ConversationTable, Tables } from './schema.js';

export function storedConversations(db: Kysely<Tables>): Conversations {
  return {
    remember: (conversation) => remember(db, conversation),
    async find(tenantId, kind, address) {
      const row = await db
        .selectFrom('conversation')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('kind', '=', kind)
        .where('address', '=', address)
        .executeTakeFirst();
      return row && storedOf(row);
    },
    async someIn(tenantId) {
      const row = await db
        .selectFrom('conversation')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .limit(1)
        .executeTakeFirst();
      return row && storedOf(row);
    },
    async forget(tenantId, kind, address, how) {
      await db
        .deleteFrom('conversation')
        .where('tenant_id', '=', tenantId)
        .where('kind', '=', kind)
        .where('address', '=', address)
        .execute();
      if (kind === 'personal')
        await noteOutcome(db, { tenantId, address }, how === 'removed' ? 'removed' : 'refused');
    },
  };
}

async function remember(
  db: Kysely<Tables>,
  { tenantId, kind, address, conversationId, serviceUrl, reference }: StoredConversation,
): Promise<void> {
  const where = {
    conversation_id: conversationId,
    service_url: serviceUrl,
    reference: JSON.stringify(reference),
  };
  const written = await db
    .insertInto('conversation')
    .values({ tenant_id: tenantId, kind, address, ...where })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'kind', 'address']).doUpdateSet(where))
    .returning(sql<boolean>`xmax = 0`.as('is_new'))
    .executeTakeFirstOrThrow();
  if (kind === 'personal' && written.is_new) await forgetOutcome(db, tenantId, address);
}

function storedOf(row: Selectable<ConversationTable>): StoredConversation {
  return {
    tenantId: row.tenant_id,
    // Written by remember alone.
    kind: row.kind as Door,
    address: row.address,
    conversationId: row.conversation_id,
    serviceUrl: row.service_url,
    reference: row.reference,
  };
}

/** Every card that was sent is a row (design 8.9): the card itself carries only the row's id. */
import type { Kysely, Selectable } from 'kysely';
import type { Door, Language, SentCard, SentCards } from '../ports.js';
import { caseId, deviationId, instant, recipientId, taskId, unitId, type CaseId } from '../process/ids.js';
import type { SentCardTable, Tables } from './schema.js';

export function storedSentCards(db: Kysely<Tables>): SentCards {
  return {
    async begin(card) {
      await db
        .insertInto('sent_card')
        .values(rowOf(card))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
      const standing = await find(db, card.id);
      if (standing === undefined) throw new Error(`sent card ${card.id} is gone`);
      return standing;
    },
    async sent(id, where) {
      const place = { conversation_id: where.conversationId, activity_id: where.activityId };
      const seen = { view_hash: where.viewHash, case_version: where.caseVersion, state: 'sent' };
      await db
        .updateTable('sent_card')
        .set({ ...place, ...seen })
        .where('id', '=', id)
        .execute();
    },
    async failed(id) {
      await db.updateTable('sent_card').set({ state: 'failed' }).where('id', '=', id).execute();
    },
    find: (id) => find(db, id),
    living: async (id) => (await ofCase(db, id)).filter((card) => card.living && card.state === 'sent'),
    ofCase: (id) => ofCase(db, id),
  };
}

async function find(db: Kysely<Tables>, id: string): Promise<SentCard | undefined> {
  const row = await db.selectFrom('sent_card').selectAll().where('id', '=', id).executeTakeFirst();
  return row && cardOf(row);
}

async function ofCase(db: Kysely<Tables>, id: CaseId): Promise<readonly SentCard[]> {
  const query = db.selectFrom('sent_card').selectAll().where('case_id', '=', id);
  return (await query.orderBy('at').orderBy('id').execute()).map(cardOf);
}

function rowOf(card: Parameters<SentCards['begin']>[0]) {
  return {
    id: card.id,
    case_id: card.caseId,
    recipient_id: card.recipientId,
    task_id: card.taskId,
    deviation_id: card.deviationId,
    card: card.card,
    said: card.said ?? null,
    unit_id: card.unitId ?? null,
    living: card.living,
    door: card.door,
    tenant_id: card.tenantId,
    address: card.address,
    language: card.language,
    case_version: card.caseVersion,
    state: 'sending',
    at: card.at,
  };
}

function cardOf(row: Selectable<SentCardTable>): SentCard {
  return {
    id: row.id,
    caseId: row.case_id === null ? null : caseId(row.case_id),
    recipientId: row.recipient_id === null ? null : recipientId(row.recipient_id),
    taskId: row.task_id === null ? null : taskId(row.task_id),
    deviationId: row.deviation_id === null ? null : deviationId(row.deviation_id),
    card: row.card,
    // Only what `rowFor` was given is written.
    ...(row.said ? { said: row.said as NonNullable<SentCard['said']> } : {}),
    ...(row.unit_id ? { unitId: unitId(row.unit_id) } : {}),
    living: row.living,
    door: row.door as Door,
    tenantId: row.tenant_id,
    address: row.address,
    language: row.language as Language,
    conversationId: row.conversation_id,
    activityId: row.activity_id,
    caseVersion: row.case_version,
    viewHash: row.view_hash,
    state: row.state as SentCard['state'],
    at: instant(row.at),
  };
}

/** Reminders that wait for the day's one card, and those that stand on one; process time, but for the claim. */
import { sql, type Kysely, type Selectable } from 'kysely';
import type { Nudge, Nudges } from '../ports.js';
import { caseId, instant, type Instant, type PersonKey } from '../process/ids.js';
import type { NudgeTable } from './counts-schema.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const pauseSeconds = 60;
const peopleAtOnce = 20;
/** On a card that old nobody presses any more. */
const daysOnCard = 60;
const dayMs = 86_400_000;

export function storedNudges(db: Kysely<Tables>): Nudges {
  return {
    async gather({ id, person, caseId: ofCase, effect, comesAt, cardId }) {
      const about = { id, person, case_id: ofCase, effect: JSON.stringify(effect), comes_at: comesAt };
      await db
        .insertInto('nudge')
        .values({ ...about, card_id: cardId ?? null, claimed_until: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
    },
    take: (now) => take(db, now),
    async onCard(cardId) {
      const query = db.selectFrom('nudge').selectAll().where('card_id', '=', cardId).orderBy('comes_at');
      return (await query.orderBy('id').execute()).map(nudgeOf);
    },
    async putOnCard(ids, cardId) {
      await change(db, ids, { card_id: cardId });
    },
    async settled(ids) {
      await change(db, ids, { claimed_until: null });
    },
    async wait(ids, until) {
      await change(db, ids, { comes_at: until, card_id: null, claimed_until: null });
    },
    async drop(ids) {
      if (ids.length > 0)
        await db
          .deleteFrom('nudge')
          .where('id', 'in', [...ids])
          .execute();
    },
    nextDue: () => nextDue(db),
  };
}

async function nextDue(db: Kysely<Tables>): Promise<Instant | null> {
  const query = db.selectFrom('nudge').select(({ fn }) => fn.min('comes_at').as('due'));
  const row = await query.where(waits).executeTakeFirst();
  return row?.due ? instant(row.due) : null;
}

/** Not sent, or being sent. */
const waits = sql<boolean>`(card_id is null or claimed_until is not null)`;

async function change(
  db: Kysely<Tables>,
  ids: readonly string[],
  set: Partial<Pick<NudgeTable, 'card_id'>> & { readonly claimed_until?: null; readonly comes_at?: Instant },
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('nudge')
    .set(set)
    .where('id', 'in', [...ids])
    .execute();
}

/** Whoever has one that is being sent waits until it has gone. */
async function take(db: Kysely<Tables>, now: Instant): Promise<readonly Nudge[]> {
  const first = await db
    .selectFrom('nudge')
    .select('id')
    .where(waits)
    .where('comes_at', '<=', new Date(now))
    .limit(1)
    .executeTakeFirst();
  if (!first) return [];
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('take nudges', 0))`.execute(tx);
    await tx
      .deleteFrom('nudge')
      .where('card_id', 'is not', null)
      .where('claimed_until', 'is', null)
      .where('comes_at', '<', new Date(Date.parse(now) - daysOnCard * dayMs))
      .execute();
    const { rows } = await sql<Selectable<NudgeTable>>`
      update nudge set claimed_until = clock_timestamp() + ${pauseSeconds} * interval '1 second'
      where ${waits} and comes_at <= ${new Date(now)} and person in (
        select person from nudge where ${waits} and comes_at <= ${new Date(now)}
        group by person
        having bool_and(claimed_until is null or claimed_until < clock_timestamp())
        limit ${peopleAtOnce})
      returning *`.execute(tx);
    return rows.map(nudgeOf).sort(byTime);
  });
}

function byTime(a: Nudge, b: Nudge): number {
  return a.comesAt.localeCompare(b.comesAt) || a.id.localeCompare(b.id);
}

function nudgeOf(row: Selectable<NudgeTable>): Nudge {
  return {
    ...{ id: row.id, person: row.person as PersonKey, caseId: caseId(row.case_id) },
    // Written by `gather` alone.
    ...{ effect: row.effect as Nudge['effect'], comesAt: instant(row.comes_at) },
    ...(row.card_id === null ? {} : { cardId: row.card_id }),
  };
}

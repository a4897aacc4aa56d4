/** Reminders that wait for the day's one card, and those that stand on one; process time, but for the claim. */
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { Nudge, Nudges } from '../ports.js';
import { caseId, instant, type Instant, type PersonKey } from '../process/ids.js';
import type { NudgeTable } from './counts-schema.js';
import type { Tables } from './schema.js';

/** What failed is tried again after a minute of machine time. */
const pauseSeconds = 60;
/** On a card that old nobody presses any more. */
const daysOnCard = 60;
const dayMs = 86_400_000;

export function storedNudges(db: Kysely<Tables>): Nudges {
  return {
    gather: (nudge) => gather(db, nudge),
    take: (now) => take(db, now),
    onCard: (cardId) => onCard(db, cardId),
    async putOnCard(ids, cardId) {
      await change(db, ids, { card_id: cardId });
    },
    async settled(ids) {
      await change(db, ids, { claimed_until: null });
    },
    async wait(ids, until, fromCard) {
      const from = fromCard === undefined ? {} : { from_card: fromCard };
      await change(db, ids, { comes_at: until, card_id: null, claimed_until: null, ...from });
    },
    async putBack(cardId) {
      const set = { card_id: cardId, from_card: null };
      const off = db.updateTable('nudge').set(set).where('from_card', '=', cardId);
      await off.where('card_id', 'is', null).where('claimed_until', 'is', null).execute();
    },
    async retryIn(ids, ms) {
      const soon = sql<string>`clock_timestamp() + ${Math.ceil(ms)} * interval '1 millisecond'`;
      await change(db, ids, { claimed_until: soon });
    },
    cardsWith: (ofCase, after) => cardsWith(db, ofCase, after),
    async drop(ids) {
      if (ids.length > 0)
        await db
          .deleteFrom('nudge')
          .where('id', 'in', [...ids])
          .execute();
    },
    nextDue: () => nextDue(db),
    async unsent(now) {
      const count = db.selectFrom('nudge').select(({ fn }) => fn.countAll<string>().as('count'));
      const due = await count.where(waits).where('comes_at', '<=', new Date(now)).executeTakeFirst();
      return Number(due?.count ?? 0);
    },
  };
}

async function gather(db: Kysely<Tables>, nudge: Nudge): Promise<void> {
  const { id, person, caseId: ofCase, effect, comesAt, cardId = null } = nudge;
  const said = JSON.stringify(effect);
  await sql`
    insert into nudge (id, person, case_id, effect, comes_at, card_id)
    select ${id}::uuid, ${person}, ${ofCase}::uuid, ${said}::jsonb, ${comesAt}::timestamptz, ${cardId}::uuid
    where not exists (
      select 1 from nudge
      where person = ${person} and case_id = ${ofCase}::uuid and effect = ${said}::jsonb and ${waits})
    on conflict (id) do nothing`.execute(db);
}

async function onCard(db: Kysely<Tables>, cardId: string): Promise<readonly Nudge[]> {
  const query = db
    .selectFrom('nudge')
    .selectAll()
    .where(({ eb, and, or }) =>
      or([eb('card_id', '=', cardId), and([eb('from_card', '=', cardId), eb('card_id', 'is', null)])]),
    );
  return (await query.orderBy('comes_at').orderBy('id').execute()).map(nudgeOf);
}

async function cardsWith(db: Kysely<Tables>, ofCase: string, after: Instant): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('nudge')
    .select(({ fn }) => fn.coalesce('card_id', 'from_card').as('card'))
    .distinct()
    .where('case_id', '=', ofCase)
    .where('comes_at', '>', new Date(after))
    .execute();
  return rows.flatMap(({ card }) => card ?? []);
}

async function nextDue(db: Kysely<Tables>): Promise<Instant | null> {
  const query = db.selectFrom('nudge').select(({ fn }) => fn.min('comes_at').as('due'));
  const row = await query.where(waits).where(isFree).executeTakeFirst();
  return row?.due ? instant(row.due) : null;
}

/** Nobody is sending it. */
const isFree = sql<boolean>`(claimed_until is null or claimed_until < clock_timestamp())`;

/** Not sent, or being sent. */
const waits = sql<boolean>`(card_id is null or claimed_until is not null)`;

async function change(
  db: Kysely<Tables>,
  ids: readonly string[],
  set: Partial<Pick<NudgeTable, 'card_id' | 'from_card'>> & {
    readonly claimed_until?: RawBuilder<string> | null;
    readonly comes_at?: Instant;
  },
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('nudge')
    .set(set)
    .where('id', 'in', [...ids])
    .execute();
}

/** One person's, claimed just before they are sent; whoever has one that is being sent waits until it has gone. */
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
        having bool_and(${isFree})
        order by min(comes_at), person
        limit 1)
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
    ...(row.from_card === null ? {} : { fromCard: row.from_card }),
  };
}

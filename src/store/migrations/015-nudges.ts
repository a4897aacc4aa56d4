/** What the clock reminds a person of, gathered until it goes out on one card a day. Ids only. */
import { sql, type Kysely } from 'kysely';

const statements = [
  `create table nudge (
    id uuid primary key,
    person text not null,
    case_id uuid not null,
    effect jsonb not null,
    comes_at timestamptz not null,
    card_id uuid,
    from_card uuid,
    claimed_until timestamptz)`,
  `create index nudge_waits on nudge (comes_at) where card_id is null`,
  `create index nudge_card on nudge (card_id)`,
  `create index nudge_from_card on nudge (from_card)`,
  `create index nudge_case on nudge (case_id)`,
];

export async function addNudges(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** The case, its projections, and the two logs that nobody can change. */
import { sql, type Kysely } from 'kysely';

/** recipient and case_unit repeat what the case says, for lists and rights; they are saved in the same commit. */
const tables = [
  `create table sip_case (
     id text primary key,
     ref text not null constraint sip_case_ref_taken unique,
     version integer not null,
     shape integer not null,
     state text not null,
     state_since timestamptz not null,
     convener_unit text not null,
     convener_person text not null,
     legal_basis text not null,
     age_group text not null,
     started_at timestamptz not null,
     next_due_at timestamptz,
     claimed_until timestamptz,
     facts jsonb not null,
     sealed jsonb not null)`,
  `create index sip_case_due on sip_case (next_due_at) where next_due_at is not null`,
  `create table recipient (
     case_id text not null references sip_case,
     id text not null,
     state text not null,
     kind text not null,
     unit_id text,
     at_unit_id text,
     answer_by timestamptz,
     primary key (case_id, id))`,
  `create index recipient_answer_by on recipient (answer_by) where answer_by is not null`,
  `create table case_unit (
     case_id text not null references sip_case,
     unit_id text not null,
     role text not null,
     primary key (unit_id, case_id, role))`,
  `create index case_unit_case on case_unit (case_id)`,
];

const logs = [
  `create table move_log (
     case_id text not null references sip_case,
     seq integer not null,
     kind text not null,
     actor jsonb not null,
     at timestamptz not null,
     outcome text not null,
     refusal text,
     facts jsonb not null,
     sealed text,
     press_key text constraint move_log_press_known unique,
     prev_hash text not null,
     hash text not null,
     primary key (case_id, seq))`,
  `create table access_log (
     case_id text not null,
     seq integer not null,
     at timestamptz not null,
     actor jsonb not null,
     what text not null,
     sealed text,
     prev_hash text not null,
     hash text not null,
     primary key (case_id, seq))`,
  `create function refuse_change() returns trigger language plpgsql as $$
     begin raise exception 'append-only: % of % is refused', lower(tg_op), tg_table_name; end $$`,
];

const triggersOn = (table: string): string[] => [
  `create trigger ${table}_append_only before update or delete on ${table}
     for each row execute function refuse_change()`,
  `create trigger ${table}_no_truncate before truncate on ${table}
     for each statement execute function refuse_change()`,
];

export async function createCases(db: Kysely<unknown>): Promise<void> {
  const statements = [...tables, ...logs, ...triggersOn('move_log'), ...triggersOn('access_log')];
  for (const statement of statements) await sql.raw(statement).execute(db);
}

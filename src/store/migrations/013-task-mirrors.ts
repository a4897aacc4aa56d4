/** Measures that stand on their units' own boards, and which boards those are. Only adds. Machine time. */
import { sql, type Kysely } from 'kysely';

const statements = [
  `alter table unit
     add column planner_plan text,
     add column todo_mailbox text,
     add column todo_list text`,
  `create table task_mirror (
     case_id text not null references sip_case (id),
     task_id text not null,
     kind text not null,
     tenant_id text not null,
     mailbox text,
     board_id text not null,
     entry_id text,
     gone boolean not null default false,
     leaving boolean not null default false,
     seen_done boolean not null default false,
     our_due text,
     look_at timestamptz not null default clock_timestamp(),
     claimed_until timestamptz,
     primary key (case_id, task_id))`,
  `create index task_mirror_look on task_mirror (look_at) where entry_id is not null and not gone and not leaving`,
];

export async function addTaskMirrors(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

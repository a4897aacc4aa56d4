/** Turns to call the Bot Connector, shared by all instances (design 8.22). Only adds. Machine time of the database. */
import { sql, type Kysely } from 'kysely';

const statements = [
  `create table turn (
     id bigint generated always as identity primary key,
     tenant_id text not null,
     place text not null,
     over_at timestamptz not null)`,
  `create index turn_of_place on turn (tenant_id, place, over_at)`,
  `create index turn_of_tenant on turn (tenant_id, over_at)`,
  /**
   * One short statement a turn. A lock for each tenant makes the turns of all instances follow each other; the function's own
   * statements then see every turn that was given before. A call that is under way counts in every window until it is over:
   * whenever in that time it reached the other side, the windows there hold no more than ours.
   */
  `create function take_turn(
     in_tenant text, in_place text,
     place_calls int[], place_ms int[], tenant_calls int[], tenant_ms int[],
     longest_ms int, out turn_id bigint, out wait_ms double precision)
   language plpgsql as $$
   declare
     moment timestamptz;
     free_at timestamptz;
   begin
     perform pg_advisory_xact_lock(hashtextextended('turn ' || in_tenant, 0));
     moment := clock_timestamp();
     delete from turn where tenant_id = in_tenant and over_at < moment - interval '1 hour';
     select max(least(taken.over_at, moment) + taken.ms * interval '1 millisecond') into free_at from (
       select one.ms, (
         select over_at from turn where tenant_id = in_tenant and place = in_place
         order by over_at desc offset one.calls - 1 limit 1) as over_at
       from unnest(place_calls, place_ms) as one(calls, ms)
       union all
       select one.ms, (
         select over_at from turn where tenant_id = in_tenant
         order by over_at desc offset one.calls - 1 limit 1)
       from unnest(tenant_calls, tenant_ms) as one(calls, ms)) as taken
     where taken.over_at is not null;
     if free_at > moment then
       wait_ms := extract(epoch from free_at - moment) * 1000;
     else
       insert into turn (tenant_id, place, over_at)
       values (in_tenant, in_place, moment + longest_ms * interval '1 millisecond') returning id into turn_id;
     end if;
   end $$`,
];

export async function addTurns(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

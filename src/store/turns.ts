/** The turns that all instances have taken, as rows; those that no window reaches any more are swept when the next is taken. */
import { sql, type Kysely } from 'kysely';
import type { RateWindow, Turns } from '../ports.js';
import type { Tables } from './schema.js';

interface Taken {
  readonly turn_id: number | null;
  readonly wait_ms: number | null;
}

export function storedTurns(db: Kysely<Tables>): Turns {
  return {
    async take({ tenantId, place, windows, longestMs }) {
      const { rows } = await sql<Taken>`
        select turn_id, wait_ms from take_turn(${tenantId}, ${place},
          ${calls(windows.place)}::int[], ${lengths(windows.place)}::int[],
          ${calls(windows.tenant)}::int[], ${lengths(windows.tenant)}::int[], ${longestMs}::int)`.execute(db);
      const { turn_id: turn, wait_ms: waitMs } = rows[0] ?? { turn_id: null, wait_ms: null };
      return turn === null ? { waitMs: waitMs ?? 0 } : { turn };
    },
    async over(turn) {
      await sql`update turn set over_at = least(over_at, clock_timestamp()) where id = ${turn}`.execute(db);
    },
  };
}

/** As PostgreSQL writes an array: the two drivers differ in how they send one. */
function calls(windows: readonly RateWindow[]): string {
  return `{${windows.map((window) => window.calls).join(',')}}`;
}

function lengths(windows: readonly RateWindow[]): string {
  return `{${windows.map(({ ms }) => ms).join(',')}}`;
}

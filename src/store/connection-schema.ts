/** The tables of codes and connections as Kysely sees them. */
import type { At, AtOrNull } from './schema.js';

/** A code, the channel that claimed it, and what came of it; rows that were approved are kept (who connected what, and when). */
export interface UnitConnectionTable {
  id: string;
  unit_id: string;
  tenant_id: string;
  /** Keyed hash; null for a channel that came from a file and is only told that it ended. */
  code_hash: string | null;
  made_by: string;
  made_at: At;
  expires_at: At;
  state: string;
  channel_id: string | null;
  channel_name: string | null;
  team_id: string | null;
  team_name: string | null;
  member_count: number | null;
  claimed_by: string | null;
  by_owner: boolean | null;
  decided_by: string | null;
  decided_at: AtOrNull;
  ended_why: string | null;
  ended_by: string | null;
  ended_at: AtOrNull;
  /** When those concerned were told of the state that it is in. */
  told_at: AtOrNull;
  /** When its roster was read last; process time. */
  roster_at: AtOrNull;
  /** Machine time: whoever tends it has it until then. */
  tended_until: AtOrNull;
}

/** Wrong codes, by the channel in which they were written. */
export interface CodeTryTable {
  tenant_id: string;
  channel_id: string;
  at: At;
}

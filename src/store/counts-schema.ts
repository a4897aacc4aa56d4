/** The tables of counts, and of who is told of them, as Kysely sees them. */
import type { Generated } from 'kysely';
import type { At, AtOrNull } from './schema.js';

export interface WeeklyDigestTable {
  /** `<tenant>/<object id>` */
  person: string;
  wanted: Generated<boolean>;
  /** The Monday of the last week that is done with. */
  last_week: string | null;
  /** Machine time. */
  claimed_until: AtOrNull;
}

export interface NudgeTable {
  id: string;
  /** `<tenant>/<object id>` */
  person: string;
  case_id: string;
  /** What is said, with ids only. */
  effect: unknown;
  comes_at: At;
  card_id: string | null;
  /** From which it was put off. */
  from_card: string | null;
  /** Machine time. */
  claimed_until: AtOrNull;
}

export interface RedirectCountTable {
  process: string;
  unit_id: string;
  day: string;
  count: number;
}

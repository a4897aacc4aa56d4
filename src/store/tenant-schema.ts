/** The tables of tenants, and of what waits because of one, as Kysely sees them. */
import type { At, AtOrNull, Json } from './schema.js';

export interface TenantTable {
  id: string;
  name: string;
  status: string;
  language: string;
  settings: Json;
  /** While it leaves: by one instance at a time. Machine time. */
  tended_until: AtOrNull;
}

/** Units of which something has been noted, and whose cases have not heard of it. */
export interface NotedUnitTable {
  unit_id: string;
  /** Machine time. */
  tended_until: AtOrNull;
}

/** Follow-ups that wait for quiet hours to end. Due times are process time. */
export interface WaitingJobTable {
  id: string;
  due_at: At;
  job: Json;
}

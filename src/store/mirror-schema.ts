/** The table of measures on their units' own boards, as Kysely sees it. */
import type { ColumnType, Generated } from 'kysely';

export interface TaskMirrorTable {
  case_id: string;
  task_id: string;
  kind: string;
  tenant_id: string;
  mailbox: string | null;
  board_id: string;
  entry_id: string | null;
  gone: Generated<boolean>;
  leaving: Generated<boolean>;
  seen_done: Generated<boolean>;
  our_due: string | null;
  /** Machine time. */
  look_at: ColumnType<Date, string | undefined, string>;
  claimed_until: ColumnType<Date | null, string | null | undefined, string | null>;
}

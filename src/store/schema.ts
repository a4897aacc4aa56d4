/** The tables as Kysely sees them; the migrations make them. */
import type { ColumnType, Generated } from 'kysely';
import type { DocumentLinkTable } from './document-link-schema.js';
import type { CodeTryTable, UnitConnectionTable } from './connection-schema.js';
import type { TaskMirrorTable } from './mirror-schema.js';
import type { NudgeTable, RedirectCountTable, WeeklyDigestTable } from './counts-schema.js';
import type { NotedUnitTable, TenantTable, WaitingJobTable } from './tenant-schema.js';

/** A time: in as ISO text, out as a Date that the row mappers turn into an Instant. */
export type At = ColumnType<Date, string, string>;
export type AtOrNull = ColumnType<Date | null, string | null, string | null>;
/** JSON goes in as text on both engines: pg would read an array as a PostgreSQL array. */
export type Json<Value = unknown> = ColumnType<Value, string, string>;

export interface SipCaseTable {
  id: string;
  ref: string;
  version: number;
  shape: number;
  state: string;
  state_since: At;
  convener_unit: string;
  convener_person: string;
  legal_basis: string;
  age_group: string;
  started_at: At;
  next_due_at: AtOrNull;
  /** Machine time. */
  claimed_until: AtOrNull;
  facts: Json<Record<string, unknown>>;
  /** Section to base64 of its ciphertext. */
  sealed: Json<Record<string, string>>;
}

export interface RecipientTable {
  id: string;
  case_id: string;
  state: string;
  kind: string;
  unit_id: string | null;
  at_unit_id: string | null;
  answer_by: AtOrNull;
}

export interface CaseUnitTable {
  case_id: string;
  unit_id: string;
  role: string;
}

export interface MoveLogTable {
  case_id: string;
  seq: number;
  kind: string;
  actor: Json<Record<string, unknown>>;
  at: At;
  outcome: string;
  refusal: string | null;
  facts: Json<Record<string, string | number | boolean>>;
  sealed: string | null;
  press_key: string | null;
  prev_hash: string;
  hash: string;
}

export interface AccessLogTable {
  case_id: string;
  seq: number;
  at: At;
  actor: Json<Record<string, unknown>>;
  what: string;
  sealed: string | null;
  prev_hash: string;
  hash: string;
}

export interface SentCardTable {
  id: string;
  case_id: string | null;
  recipient_id: string | null;
  task_id: string | null;
  deviation_id: string | null;
  card: string;
  said: string | null;
  unit_id: string | null;
  living: boolean;
  door: string;
  tenant_id: string | null;
  address: string;
  language: string;
  conversation_id: string | null;
  activity_id: string | null;
  case_version: number;
  view_hash: string | null;
  state: string;
  at: At;
}

export interface AppInstallTable {
  tenant_id: string;
  /** Entra object id. */
  address: string;
  outcome: string;
  /** Machine time. */
  at: At;
}

export interface ConversationTable {
  tenant_id: string;
  kind: string;
  address: string;
  conversation_id: string;
  service_url: string;
  reference: Json;
}

export interface PersonTable {
  key: string;
  name: string;
  language: string;
  mail: string | null;
}

export interface PrincipalTable {
  id: string;
  name: string;
  sector: string;
  tenant_id: string | null;
  default_unit_id: string | null;
  /** Set when the directory no longer has the principal; old cases still name it. */
  closed_at: AtOrNull;
}

export interface OrganisationTable {
  id: string;
  principal_id: string;
  name: string;
  form: string;
  closed_at: AtOrNull;
}

export interface UnitTable {
  id: string;
  hsa_id: string | null;
  principal_id: string;
  organisation_id: string | null;
  name: string;
  neutral_name: string;
  kind: string;
  obliged: boolean;
  field: string;
  municipality: string;
  area: string;
  receiving_unit_id: string | null;
  mail: string | null;
  phone: string | null;
  channel_tenant: string | null;
  channel_team: string | null;
  channel_id: string | null;
  /** Whether the file or a connection said so last. */
  channel_by: Generated<'directory' | 'connection'>;
  /** `<tenant>/<channel>` as the last file had it, to tell whether a new file names another. */
  file_channel: string | null;
  mail_by: Generated<'directory' | 'administrator'>;
  file_mail: string | null;
  door_order: Generated<string>;
  fallback_hours: number | null;
  /** Where its own work is written up: a plan in Planner, or somebody's list in To Do. */
  planner_plan: string | null;
  todo_mailbox: string | null;
  todo_list: string | null;
  /** As `writeOpeningHours` writes them. */
  opening_hours: string;
  aliases: string[];
  /** The municipalities where this unit is called for somebody unknown to its principal (R44, R45). */
  default_in: string[];
  /** Lower-case words to search in: the database's own lower() does not know å, ä and ö everywhere. */
  search: string;
  /** Set when the directory no longer has the unit; old cases still name it. */
  closed_at: AtOrNull;
}

export interface MembershipTable {
  id: Generated<number>;
  tenant_id: string;
  aad_object_id: string;
  unit_id: string;
  role: string;
  valid_from: At;
  /** Set when it ends; the row stays. */
  valid_to: AtOrNull;
  source: string;
}

/** The files that the settings have named: each is taken in once, not at each start. */
export interface DirectoryImportTable {
  id: Generated<number>;
  at: At;
  digest: string;
}

export interface LinkTable {
  token_hash: string;
  sent_card_id: string;
  case_id: string;
  recipient_id: string;
  unit_id: string | null;
  purpose: string;
  expires_at: At;
}

export interface DraftTable {
  person: string;
  about: string;
  section: string;
  sealed: string;
}

export interface Tables {
  weekly_digest: WeeklyDigestTable;
  nudge: NudgeTable;
  task_mirror: TaskMirrorTable;
  tenant: TenantTable;
  unit_reach: NotedUnitTable;
  staff_change: NotedUnitTable;
  waiting_job: WaitingJobTable;
  sip_case: SipCaseTable;
  recipient: RecipientTable;
  case_unit: CaseUnitTable;
  move_log: MoveLogTable;
  access_log: AccessLogTable;
  sent_card: SentCardTable;
  conversation: ConversationTable;
  app_install: AppInstallTable;
  person: PersonTable;
  principal: PrincipalTable;
  organisation: OrganisationTable;
  directory_import: DirectoryImportTable;
  unit: UnitTable;
  membership: MembershipTable;
  unit_connection: UnitConnectionTable;
  code_try: CodeTryTable;
  link: LinkTable;
  document_link: DocumentLinkTable;
  draft: DraftTable;
  redirect_count: RedirectCountTable;
}

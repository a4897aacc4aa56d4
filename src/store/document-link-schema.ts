/** The table of links to documents, as Kysely sees it. */
import type { Generated } from 'kysely';
import type { At } from './schema.js';

/** Hashes of its token and its code; process time. */
export interface DocumentLinkTable {
  token_hash: string;
  code_hash: string;
  case_id: string;
  person: string;
  wanted: string;
  language: string;
  large: boolean;
  tries: Generated<number>;
  expires_at: At;
}

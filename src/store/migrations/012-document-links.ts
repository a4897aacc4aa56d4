/** Links to documents that somebody hands over: for ten minutes, with a code beside them. Only adds. Process time. */
import { sql, type Kysely } from 'kysely';

const statements = [
  /** `wanted`: which document, and whose; `tries`: wrong codes so far. */
  `create table document_link (
     token_hash text primary key,
     code_hash text not null,
     case_id text not null,
     person text not null,
     wanted text not null,
     language text not null,
     large boolean not null,
     tries integer not null default 0,
     expires_at timestamptz not null)`,
  `create index document_link_expires on document_link (expires_at)`,
];

export async function addDocumentLinks(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/** The move log: what was done, by whom and when, append-only and chained per case. */
import type { Kysely, Selectable } from 'kysely';
import { sealJson, unsealJson } from '../keys/seal.js';
import type { LogEntry } from '../ports.js';
import { instant, type CaseId } from '../process/ids.js';
import type { RefusalCode } from '../process/refusals.js';
import { chainHash, chainStart, firstBreak } from './chain.js';
import { lastIn } from './last-in-chain.js';
import type { MoveLogTable, Tables } from './schema.js';
import { joinActor, splitActor } from './stored-actor.js';

interface Words {
  readonly move?: unknown;
  readonly typedName?: string;
}

/** Appends within the caller's transaction, which holds the case's row; gives the entry's number. */
export async function appendEntry(
  tx: Kysely<Tables>,
  caseId: CaseId,
  { entry, key, pressKey }: { entry: LogEntry; key: Buffer | undefined; pressKey?: string | undefined },
): Promise<number> {
  const last = await lastIn(tx, 'move_log', caseId);
  const seq = (last?.seq ?? 0) + 1;
  const { clear, typedName } = splitActor(entry.actor);
  const words: Words = { move: entry.sealed, ...(typedName !== undefined && { typedName }) };
  const row = {
    case_id: caseId,
    seq,
    kind: entry.kind,
    actor: clear,
    at: new Date(entry.at).toISOString(),
    outcome: entry.outcome,
    refusal: entry.refusal ?? null,
    facts: entry.facts,
    sealed: key === undefined ? null : sealJson(key, words, placeOf(caseId, seq)),
    press_key: pressKey ?? null,
  };
  const previous = last?.hash ?? chainStart;
  await tx
    .insertInto('move_log')
    .values({
      ...row,
      actor: JSON.stringify(row.actor),
      facts: JSON.stringify(row.facts),
      prev_hash: previous,
      hash: chainHash(previous, row),
    })
    .execute();
  return seq;
}

/** In order; without the key (a disposed case) the words are left out. */
export async function readEntries(
  db: Kysely<Tables>,
  caseId: CaseId,
  key: Buffer | undefined,
): Promise<(LogEntry & { readonly seq: number })[]> {
  const rows = await rowsOf(db, caseId);
  return rows.map((row) => {
    const sealed = row.sealed === null || key === undefined ? undefined : row.sealed;
    const words =
      sealed === undefined ? {} : (unsealJson(key as Buffer, sealed, placeOf(caseId, row.seq)) as Words);
    return {
      seq: row.seq,
      kind: row.kind,
      actor: joinActor(row.actor, words.typedName),
      at: instant(row.at),
      outcome: row.outcome as LogEntry['outcome'],
      ...(row.refusal !== null && { refusal: row.refusal as RefusalCode }),
      facts: row.facts,
      ...(words.move !== undefined && { sealed: words.move }),
    };
  });
}

/** The number of the first entry that does not follow from the one before it. */
export async function brokenEntry(db: Kysely<Tables>, caseId: CaseId): Promise<number | undefined> {
  const rows = await rowsOf(db, caseId);
  return firstBreak(
    rows.map(({ prev_hash: prevHash, hash, ...row }) => ({
      seq: row.seq,
      prevHash,
      hash,
      row: { ...row, at: row.at.toISOString() },
    })),
  );
}

function rowsOf(db: Kysely<Tables>, caseId: CaseId): Promise<Selectable<MoveLogTable>[]> {
  return db.selectFrom('move_log').selectAll().where('case_id', '=', caseId).orderBy('seq').execute();
}

function placeOf(caseId: CaseId, seq: number): string {
  return `${caseId}:move_log:${String(seq)}`;
}

/** Every opening of a case (R67, PDL 4:3): append-only and chained per case, as the move log is. */
import { sql, type Kysely } from 'kysely';
import { sealJson, unsealJson } from '../keys/seal.js';
import type { AccessLog, CaseKeys } from '../ports.js';
import { instant, type CaseId } from '../process/ids.js';
import { chainHash, chainStart, firstBreak } from './chain.js';
import { lastIn } from './last-in-chain.js';
import type { Tables } from './schema.js';
import { joinActor, splitActor } from './stored-actor.js';

type Opening = Parameters<AccessLog['opened']>[0];

export function storedAccessLog(db: Kysely<Tables>, keys: CaseKeys): AccessLog {
  return {
    async opened(opening) {
      const key = await keys.get(opening.caseId);
      await db.transaction().execute((tx) => append(tx, opening, key));
    },
    async of(id) {
      const key = await keys.get(id);
      const rows = await rowsOf(db, id);
      return rows.map(({ seq, at, actor, what, sealed }) => {
        const name =
          sealed === null || key === undefined ? undefined : unsealJson(key, sealed, placeOf(id, seq));
        return { at: instant(at), actor: joinActor(actor, name as string | undefined), what };
      });
    },
  };
}

async function append(
  tx: Kysely<Tables>,
  { caseId, at, actor, what }: Opening,
  key: Buffer | undefined,
): Promise<void> {
  // One writer per chain; the case's own row is left free for those who change it.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`access/${caseId}`}, 0))`.execute(tx);
  const last = await lastIn(tx, 'access_log', caseId);
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? chainStart;
  const { clear, typedName } = splitActor(actor);
  const sealed =
    typedName === undefined || key === undefined ? null : sealJson(key, typedName, placeOf(caseId, seq));
  const row = { case_id: caseId, seq, at: new Date(at).toISOString(), actor: clear, what, sealed };
  await tx
    .insertInto('access_log')
    .values({ ...row, actor: JSON.stringify(clear), prev_hash: previous, hash: chainHash(previous, row) })
    .execute();
}

/** The number of the first opening that does not follow from the one before it. */
export async function brokenOpening(db: Kysely<Tables>, id: CaseId): Promise<number | undefined> {
  const rows = await rowsOf(db, id);
  return firstBreak(
    rows.map(({ prev_hash: prevHash, hash, ...row }) => ({
      seq: row.seq,
      prevHash,
      hash,
      row: { ...row, at: row.at.toISOString() },
    })),
  );
}

function rowsOf(db: Kysely<Tables>, id: CaseId) {
  return db.selectFrom('access_log').selectAll().where('case_id', '=', id).orderBy('seq').execute();
}

function placeOf(id: CaseId, seq: number): string {
  return `${id}:access_log:${String(seq)}`;
}

/** What a log reviewer needs of a case: its units, from the clear half, and whether its logs are whole. */
import type { Kysely } from 'kysely';
import type { ReviewedCase, Reviews } from '../ports.js';
import { caseId, caseRef, unitId, type CaseRef } from '../process/ids.js';
import { brokenOpening } from './access-log.js';
import { brokenEntry } from './move-log.js';
import type { Tables } from './schema.js';

export function storedReviews(db: Kysely<Tables>): Reviews {
  return {
    find: (ref) => find(db, ref),
    checkLogs: async (id) => ({ moves: await brokenEntry(db, id), openings: await brokenOpening(db, id) }),
  };
}

async function find(db: Kysely<Tables>, ref: CaseRef): Promise<ReviewedCase | undefined> {
  const row = await db
    .selectFrom('sip_case')
    .select(['id', 'ref', 'facts'])
    .where('ref', '=', ref)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const units = await db.selectFrom('case_unit').select('unit_id').where('case_id', '=', row.id).execute();
  return {
    id: caseId(row.id),
    ref: caseRef(row.ref),
    takingPart: units.map(({ unit_id }) => unitId(unit_id)),
    // Written by splitCase; no shape has named its units in another way.
    facts: row.facts as unknown as ReviewedCase['facts'],
  };
}

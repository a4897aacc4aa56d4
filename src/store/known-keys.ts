/** Whether the keys that are at hand are those of this database: an empty folder beside it reads as if every case had been disposed of. */
import { sql, type Kysely } from 'kysely';
import type { CaseKeys } from '../ports.js';
import { caseId } from '../process/ids.js';
import type { Tables } from './schema.js';

/** Some keys may be lost by themselves; of so many, all of them are somewhere else. */
const looksAt = 100;

/** There are open cases, which nobody disposes of, and the keys have none of the cases that were looked at. */
export async function keysAreElsewhere(db: Kysely<Tables>, keys: CaseKeys): Promise<boolean> {
  const cases = await db
    .selectFrom('sip_case')
    .select(['id', 'state'])
    .orderBy(sql`state = 'closed'`)
    .orderBy('started_at', 'desc')
    .limit(looksAt)
    .execute();
  if (!cases.some(({ state }) => state !== 'closed')) return false;
  for (const { id } of cases) if (await isThere(keys, id)) return false;
  return true;
}

/** One that does not open is there too: which key wraps them is looked at elsewhere. */
async function isThere(keys: CaseKeys, id: string): Promise<boolean> {
  return keys.get(caseId(id)).then(
    (key) => key !== undefined,
    () => true,
  );
}

/** In whose chats the app may be put without their asking: a refusal is kept for a day, and nobody who took it out gets it back. */
import { sql, type Kysely } from 'kysely';
import type { Installs } from '../ports.js';
import type { Tables } from './schema.js';

export type Outcome = 'refused' | 'removed';

export function storedInstalls(db: Kysely<Tables>): Installs {
  return {
    async mayTry(tenantId, address) {
      const found = await db
        .selectFrom('app_install')
        .select('outcome')
        .where('tenant_id', '=', tenantId)
        .where('address', '=', address)
        .where((of) =>
          of.or([of('outcome', '=', 'removed'), sql<boolean>`at > clock_timestamp() - interval '1 day'`]),
        )
        .executeTakeFirst();
      return found === undefined;
    },
    refused: (tenantId, address) => noteOutcome(db, { tenantId, address }, 'refused'),
  };
}

export async function noteOutcome(
  db: Kysely<Tables>,
  { tenantId, address }: { readonly tenantId: string; readonly address: string },
  outcome: Outcome,
): Promise<void> {
  const at = sql<string>`clock_timestamp()`;
  await db
    .insertInto('app_install')
    .values({ tenant_id: tenantId, address, outcome, at })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'address']).doUpdateSet({ outcome, at }))
    .execute();
}

/** The person has it again, by their own doing or an administrator's. */
export async function forgetOutcome(db: Kysely<Tables>, tenantId: string, address: string): Promise<void> {
  await db
    .deleteFrom('app_install')
    .where('tenant_id', '=', tenantId)
    .where('address', '=', address)
    .execute();
}

/** Promised follow-ups as pg-boss jobs, put there in the transaction that promised them. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { FollowUpJob } from '../ports.js';
import type { FollowUpEffect } from '../process/follow-ups.js';
import type { CaseId } from '../process/ids.js';
import { followUpQueue, inTransaction } from './boss.js';
import type { Tables } from './schema.js';

/** Ids only in a job's data: it says nothing about anybody. */
export async function promise(
  boss: PgBoss,
  tx: Kysely<Tables>,
  { caseId, seq, effects }: { caseId: CaseId; seq: number; effects: readonly FollowUpEffect[] },
): Promise<void> {
  if (effects.length === 0) return;
  const jobs = effects.map((effect, row): FollowUpJob => ({
    id: `${caseId}:${String(seq)}:${String(row)}`,
    caseId,
    effect,
  }));
  await boss.insert(
    followUpQueue,
    jobs.map((job) => ({ id: bossId(job.id), data: job })),
    inTransaction(tx),
  );
}

/** pg-boss wants a UUID: the same job always gets the same one, so that it is never put there twice. */
export function bossId(jobId: string): string {
  const hash = createHash('sha256').update(`sip-lotsen/follow-up/${jobId}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80; // version 8: made in our own way (RFC 9562)
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

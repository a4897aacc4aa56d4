/** Keeps the evidence: every call from outside, and how often the same thing was carried out. */
import { createHash } from 'node:crypto';
import type { JournalCall } from './api-journal.js';
import { callKey, type Memory } from './journal/memory.js';

type Happening = Pick<JournalCall, 'kind' | 'status' | 'key' | 'tenantId' | 'where'>;

export function record(memory: Memory, happening: Happening): void {
  const before = memory.known.callCounts.get(callKey(happening)) ?? 0;
  // What was refused was not carried out, so it is no double.
  const count = happening.status < 400 ? before + 1 : before;
  const n = (memory.known.calls.at(-1)?.n ?? 0) + 1;
  memory.note({ kind: 'call', call: { n, at: new Date().toISOString(), ...happening, count } });
}

/** Tells two contents apart without keeping them. Web addresses are left out: a link in a letter is new each time. */
export function fingerprint(content: unknown): string {
  const text = JSON.stringify(content ?? null).replace(/https?:\/\/[^\s"'<>\\]+/g, 'link');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

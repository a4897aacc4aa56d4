/** The hash chain of a log: each row's hash covers the one before it, so that a changed or removed row shows. */
import { createHash } from 'node:crypto';

/** What the first row of every chain follows. */
export const chainStart = '0'.repeat(64);

/** Over what is stored (ciphertext included), so that the chain can be checked also when the key is gone. */
export function chainHash(previous: string, row: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(previous).update(canonical(row)).digest('hex');
}

/** The first broken place, or undefined when the chain is whole. `seq` runs from 1 without gaps. */
export function firstBreak(
  rows: readonly {
    readonly seq: number;
    readonly prevHash: string;
    readonly hash: string;
    readonly row: Readonly<Record<string, unknown>>;
  }[],
): number | undefined {
  let previous = chainStart;
  for (const [index, { seq, prevHash, hash, row }] of rows.entries()) {
    if (seq !== index + 1 || prevHash !== previous || hash !== chainHash(previous, row)) return index + 1;
    previous = hash;
  }
  return undefined;
}

/** JSON with sorted keys: jsonb gives an object's keys back in its own order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

/** How often one address, or one person, may ask: a burst, then so many a second. Whoever asks oftener is told to wait, before anything is done. */

export interface PaceSettings {
  readonly burst: number;
  readonly perSecond: number;
  /** How many are remembered; the one that has been quiet longest is forgotten first. */
  readonly most?: number;
}

export interface Pace {
  /** Counts one more; false when it is too many. */
  take(key: string, nowMs?: number): boolean;
  /** Whether nothing is left, without counting. */
  isSpent(key: string, nowMs?: number): boolean;
}

interface Bucket {
  readonly left: number;
  readonly atMs: number;
}

const usualMost = 10_000;

export function openPace({ burst, perSecond, most = usualMost }: PaceSettings): Pace {
  const buckets = new Map<string, Bucket>();
  const leftAt = (key: string, nowMs: number): number => {
    const { left, atMs } = buckets.get(key) ?? { left: burst, atMs: nowMs };
    return Math.min(burst, left + (Math.max(0, nowMs - atMs) / 1000) * perSecond);
  };
  return {
    take(key, nowMs = performance.now()) {
      const left = leftAt(key, nowMs);
      // Put last again, so that the first is the one that has been quiet longest.
      buckets.delete(key);
      buckets.set(key, { left: left < 1 ? left : left - 1, atMs: nowMs });
      const [oldest] = buckets.size > most ? buckets.keys() : [];
      if (oldest !== undefined) buckets.delete(oldest);
      return left >= 1;
    },
    isSpent: (key, nowMs = performance.now()) => leftAt(key, nowMs) < 1,
  };
}

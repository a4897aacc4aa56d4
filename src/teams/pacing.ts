/**
 * Keeps under Teams' limits: 7 calls a second in one conversation, 30 in one tenant. In the memory of one instance, which is
 * enough while one instance sends; several would need rows in PostgreSQL (design 8.22). Machine time.
 */

export interface Pacing {
  /** Waits for its turn; undefined, or how long it would have been, when that is longer than anybody should wait. */
  turn(conversationId: string, tenantId: string): Promise<number | undefined>;
}

interface Limit {
  readonly key: string;
  readonly perSecond: number;
}

const longestWaitMs = 5_000;
const windowMs = 1_000;
const sweepAbove = 1_000;

export function openPacing(): Pacing {
  /** Key -> when its bucket is empty again (the "theoretical arrival time" of GCRA). */
  const busyUntil = new Map<string, number>();

  return {
    async turn(conversationId, tenantId) {
      const limits: Limit[] = [
        { key: `c ${conversationId}`, perSecond: 7 },
        { key: `t ${tenantId}`, perSecond: 30 },
      ];
      const now = Date.now();
      const waitMs = Math.max(0, ...limits.map((limit) => waitFor(busyUntil, limit, now)));
      if (waitMs > longestWaitMs) return waitMs;
      for (const { key, perSecond } of limits) {
        busyUntil.set(key, Math.max(now, busyUntil.get(key) ?? 0) + windowMs / perSecond);
      }
      if (busyUntil.size > sweepAbove) sweep(busyUntil, now);
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      return undefined;
    },
  };
}

/** A bucket takes a whole second's calls at once, and then one at a time. */
function waitFor(busyUntil: Map<string, number>, { key, perSecond }: Limit, now: number): number {
  return Math.floor((busyUntil.get(key) ?? 0) + windowMs / perSecond - windowMs - now);
}

function sweep(busyUntil: Map<string, number>, now: number): void {
  for (const [key, until] of busyUntil) if (until < now) busyUntil.delete(key);
}

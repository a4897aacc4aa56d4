/**
 * Keeps under Teams' limits in one conversation, 7 calls a second, 8 in two, 60 in thirty, 1800 an hour, and 30 a second in
 * one tenant (Microsoft Learn, "Optimize your bot with rate limiting"; 50 in newer copies). In the memory of one instance,
 * which is enough while one instance sends; several would need rows in PostgreSQL (design 8.22). Machine time.
 */

export interface Pacing {
  /** Waits for its turn; undefined, or how long it would have been, when that is longer than others should wait behind it. */
  turn(conversationId: string, tenantId: string): Promise<number | undefined>;
}

interface Window {
  readonly calls: number;
  readonly ms: number;
}

const inConversation: readonly Window[] = [
  { calls: 7, ms: 1_000 },
  { calls: 8, ms: 2_000 },
  { calls: 60, ms: 30_000 },
  { calls: 1_800, ms: 3_600_000 },
];
const inTenant: readonly Window[] = [{ calls: 30, ms: 1_000 }];

const longestWaitMs = 2_000;
/** Calls that leave apart may arrive closer together. */
const spare = 1.1;
const fewest = 1_000;

export function openPacing(): Pacing {
  const conversations = new Map<string, Turns>();
  const tenants = new Map<string, Turns>();
  let sweepAbove = fewest;

  return {
    async turn(conversationId, tenantId) {
      const now = Date.now();
      const both = [
        turnsOf(conversations, conversationId, inConversation),
        turnsOf(tenants, tenantId, inTenant),
      ];
      const at = Math.max(now, ...both.map((turns) => turns.free()));
      if (at - now > longestWaitMs) return at - now;
      for (const turns of both) turns.reserve(at);
      if (conversations.size > sweepAbove) {
        sweep(conversations, now);
        sweepAbove = Math.max(fewest, 2 * conversations.size);
      }
      if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
      return undefined;
    },
  };
}

/** The turns that were given in one place, soonest first; what no window reaches any more is forgotten. */
class Turns {
  readonly #given: number[] = [];

  constructor(private readonly windows: readonly Window[]) {}

  /** The first moment at which one more call breaks no window, turns that are given but not yet come counted in. */
  free(): number {
    return Math.max(
      ...this.windows.map(
        ({ calls, ms }) => (this.#given.at(-calls) ?? Number.NEGATIVE_INFINITY) + ms * spare,
      ),
    );
  }

  reserve(at: number): void {
    const after = this.#given.findLastIndex((given) => given <= at) + 1;
    this.#given.splice(after, 0, at);
    const most = Math.max(...this.windows.map(({ calls }) => calls));
    if (this.#given.length > most) this.#given.shift();
  }

  isIdle(now: number): boolean {
    return (this.#given.at(-1) ?? 0) + Math.max(...this.windows.map(({ ms }) => ms)) * spare < now;
  }
}

function turnsOf(all: Map<string, Turns>, key: string, windows: readonly Window[]): Turns {
  const found = all.get(key) ?? new Turns(windows);
  all.set(key, found);
  return found;
}

function sweep(all: Map<string, Turns>, now: number): void {
  for (const [key, turns] of all) if (turns.isIdle(now)) all.delete(key);
}

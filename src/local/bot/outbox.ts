/** What the bot must hear sooner or later: kept in the journal, sent in order within a conversation, again until heard. */
import { setTimeout as pause } from 'node:timers/promises';
import type { EntryOf } from '../journal/entries.js';
import { ProductAway } from '../product.js';
import type { Parts } from '../parts.js';
import type { Activity } from './activity.js';
import { deliverOnce } from './deliver.js';

export interface Outbox {
  /** Resolves with true once the bot has heard it, with false when the product is away and it waits. */
  send(activity: Activity, tenantId: string): Promise<boolean>;
  /** Takes up what an earlier run left. */
  start(): void;
  /** False when something still waits after ten seconds. */
  whenEmpty(): Promise<boolean>;
  stop(): void;
  /** Everything waiting is dropped, for a reset. */
  clear(): void;
}

type Needs = Pick<Parts, 'product' | 'signer' | 'faults' | 'memory' | 'redeliverAfterMs'>;
type Waiting = EntryOf<'queued'>;

const mostRefusals = 3;
const pauseMs = 500;
const longestMs = 10_000;

export function outbox(parts: Needs): Outbox {
  const { memory } = parts;
  const lanes = new Map<string, Promise<void>>();
  const stop = new AbortController();

  const deliver = async (one: Waiting, heard?: (heard: boolean) => void): Promise<void> => {
    for (let refusals = 0; !stop.signal.aborted && memory.known.pending.has(one.n);) {
      const status = await tried(parts, one);
      if (status === undefined) heard?.(false);
      else refusals += 1;
      if (status !== undefined && (status < 500 || refusals >= mostRefusals)) {
        memory.note({ kind: 'delivered', n: one.n, status });
        return heard?.(true);
      }
      await pause(pauseMs, undefined, { signal: stop.signal }).catch(() => undefined);
    }
    heard?.(false);
  };
  const enqueue = (one: Waiting, heard?: (heard: boolean) => void): void => {
    const lane = one.activity.conversation.id;
    const before = lanes.get(lane) ?? Promise.resolve();
    const after = before.then(() => deliver(one, heard));
    lanes.set(lane, after);
  };

  return {
    send: (activity, tenantId) =>
      new Promise((resolve) => {
        const one: Waiting = { kind: 'queued', n: memory.nextNumber(), activity, tenantId };
        memory.note(one);
        enqueue(one, resolve);
      }),
    start: () => [...memory.known.pending.values()].forEach((one) => enqueue(one)),
    whenEmpty: async () => {
      const late = pause(longestMs, false, { ref: false });
      return Promise.race([late, Promise.all(lanes.values()).then(() => memory.known.pending.size === 0)]);
    },
    stop: () => stop.abort(),
    clear: () => lanes.clear(),
  };
}

/** The bot's status, or undefined when it must be sent again. */
async function tried(parts: Needs, { activity }: Waiting): Promise<number | undefined> {
  try {
    // It was an Activity when it was queued; the journal keeps every field.
    return (await deliverOnce(parts, activity as unknown as Activity))?.status;
  } catch (error) {
    if (error instanceof ProductAway) return undefined;
    throw error;
  }
}

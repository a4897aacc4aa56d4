/** Waits for a turn at a system that counts calls, whoever calls and from whichever instance (design 8.22). Machine time. */
import { setTimeout as pause } from 'node:timers/promises';
import { OutsideFailure, type Turns } from './ports.js';

interface Asked extends Omit<Parameters<Turns['take']>[0], 'longestMs'> {
  readonly system: OutsideFailure['system'];
  /** The longest that the call may take once it has its turn. */
  readonly callLimitMs: number;
  readonly longestWaitMs: number;
}

/** Between a turn and the time limit of its call. */
const leewayMs = 1_000;
/** Those who wait for the same turn do not all ask at once. */
const apartMs = 25;

/** Throws OutsideFailure `inTurn` when the turn is further off than others should wait behind it. */
export async function inTurn<T>(turns: Turns, asked: Asked, work: () => Promise<T>): Promise<T> {
  const turn = await waitFor(turns, asked);
  try {
    return await work();
  } finally {
    // The call is done, whatever becomes of this: unspoken of, the turn lasts for as long as a call may.
    await turns.over(turn).catch(() => undefined);
  }
}

async function waitFor(turns: Turns, asked: Asked): Promise<number> {
  const { system, callLimitMs, longestWaitMs, ...rest } = asked;
  const until = performance.now() + longestWaitMs;
  for (;;) {
    const taken = await turns.take({ ...rest, longestMs: callLimitMs + leewayMs });
    if ('turn' in taken) return taken.turn;
    if (performance.now() + taken.waitMs > until)
      throw new OutsideFailure(system, 'take turn', 'inTurn', { retryAfterMs: taken.waitMs });
    await pause(taken.waitMs + Math.random() * apartMs);
  }
}

/** Makes every call to the connector wait for its turn, whoever makes it and from whichever instance. */
import { setTimeout as pause } from 'node:timers/promises';
import { OutsideFailure, type Turns } from '../ports.js';
import { inConversation, inTenant, placeOf, type Urgency } from './rate-table.js';

export interface Pacing {
  /** Throws OutsideFailure `inTurn` when the turn is further off than others should wait behind it. */
  inTurn<T>(call: { readonly method: string; readonly url: string }, work: () => Promise<T>): Promise<T>;
}

interface PacingNeeds {
  readonly turns: Turns;
  readonly urgency: Urgency;
  /** The longest that a call may take. */
  readonly callLimitMs: number;
}

/** Whoever waits for an answer hears after some seconds that it is being worked on; the answer itself may come later. */
const longestWaitMs: Readonly<Record<Urgency, number>> = { answer: 6_000, unasked: 2_000 };
/** Between a turn and the time limit of its call. */
const leewayMs = 1_000;
/** Those who wait for the same turn do not all ask at once. */
const apartMs = 25;

export function openPacing({ turns, urgency, callLimitMs }: PacingNeeds): Pacing {
  return {
    async inTurn({ method, url }, work) {
      const { tenantId, place, kind } = placeOf(method, url);
      const windows = { place: inConversation[kind][urgency], tenant: inTenant[urgency] };
      const turn = await waitFor(
        turns,
        { tenantId, place, windows, longestMs: callLimitMs + leewayMs },
        urgency,
      );
      try {
        return await work();
      } finally {
        // The call is done, whatever becomes of this: unspoken of, the turn lasts for as long as a call may.
        await turns.over(turn).catch(() => undefined);
      }
    },
  };
}

async function waitFor(turns: Turns, asked: Parameters<Turns['take']>[0], urgency: Urgency): Promise<number> {
  const until = performance.now() + longestWaitMs[urgency];
  for (;;) {
    const taken = await turns.take(asked);
    if ('turn' in taken) return taken.turn;
    if (performance.now() + taken.waitMs > until)
      throw new OutsideFailure('teams', 'take turn', 'inTurn', { retryAfterMs: taken.waitMs });
    await pause(taken.waitMs + Math.random() * apartMs);
  }
}

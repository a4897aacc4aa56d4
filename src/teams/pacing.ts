/** Makes every call to the connector wait for its turn, whoever makes it and from whichever instance. */
import { inTurn } from '../in-turn.js';
import type { Turns } from '../ports.js';
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

export function openPacing({ turns, urgency, callLimitMs }: PacingNeeds): Pacing {
  return {
    async inTurn({ method, url }, work) {
      const { tenantId, place, kind } = placeOf(method, url);
      const windows = { place: inConversation[kind][urgency], tenant: inTenant[urgency] };
      const asked = { system: 'teams', tenantId, place, windows, callLimitMs } as const;
      return inTurn(turns, { ...asked, longestWaitMs: longestWaitMs[urgency] }, work);
    },
  };
}

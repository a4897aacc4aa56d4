/** How many summonses a period's cases sent, and how often one was passed on to another unit: a system measure (domain 8). */
import type { Day } from './ids.js';
import { roundsOf } from './rounds.js';
import { dayOf } from './time.js';

export interface RoutingCounts {
  readonly summonses: number;
  /** By somebody: what goes back to the first by itself is no passing on. */
  readonly passedOn: number;
}

/** What is counted, all of it in clear: a disposed case counts too. */
export type Routed = Parameters<typeof roundsOf>[0];

/** A summons counts in the period in which its case called to that meeting. */
export function routingCounts(
  cases: readonly Routed[],
  { from, to }: { readonly from: Day; readonly to: Day },
): RoutingCounts {
  const calledThen = cases.flatMap(roundsOf).filter(({ summonedAt }) => {
    const day = summonedAt && dayOf(summonedAt);
    return day !== undefined && day >= from && day <= to;
  });
  const summonses = calledThen
    .flatMap(({ recipients }) => recipients)
    .filter(({ kind, target, state }) => kind === 'summons' && target.kind === 'unit' && state !== 'chosen');
  const steps = summonses.flatMap(({ trail }) => trail);
  return {
    summonses: summonses.length,
    passedOn: steps.filter(({ what, by }) => what === 'routed' && by !== undefined).length,
  };
}

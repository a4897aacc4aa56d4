/** How many SIPs a period's discharges gave: new ones, and ones that existed and were followed up (S4). */
import type { Day } from './ids.js';
import type { SipCase } from './sip-case.js';
import type { Routed } from './routing-counts.js';
import { dayOf } from './time.js';

export interface DischargeCounts {
  readonly newSips: number;
  readonly followedUp: number;
  readonly discharges: number;
}

/** What is counted, all of it in clear: a disposed case counts too. */
export type Begun = Pick<SipCase, 'startedAt'> & Routed;

/** A discharge counts in the period in which its case began, or its follow-up did. */
export function dischargeCounts(
  cases: readonly Begun[],
  { from, to }: { readonly from: Day; readonly to: Day },
): DischargeCounts {
  const within = (day: Day) => day >= from && day <= to;
  const atDischarge = cases.filter((sipCase) => sipCase.discharge !== undefined && within(beganOn(sipCase)));
  const followedUp = atDischarge.filter(({ discharge }) => discharge?.followsUp).length;
  return {
    newSips: cases.filter(({ startedAt }) => within(dayOf(startedAt))).length,
    followedUp,
    discharges: atDischarge.length,
  };
}

function beganOn({ discharge, startedAt }: Begun): Day {
  return dayOf(discharge?.followsUpSince ?? startedAt);
}

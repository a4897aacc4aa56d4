/** What one case says in clear that can be counted: a disposed case counts too, and nothing says whose it is (R70). */
import type { Day, PrincipalId, UnitId } from '../process/ids.js';
import type { SipCase } from '../process/sip-case.js';
import type { Unit } from '../process/world.js';
import type { DurationKey, MeasureKey } from './measures.js';

export type CountedCase = Pick<
  SipCase,
  | 'state'
  | 'startedAt'
  | 'legalBasis'
  | 'decision'
  | 'settings'
  | 'ageGroup'
  | 'young'
  | 'seenBy'
  | 'convener'
  | 'warned'
  | 'recipients'
  | 'earlierRounds'
  | 'meetings'
  | 'summonedAt'
  | 'firstSummonedAt'
  | 'planActivatedAt'
  | 'firstActivatedAt'
  | 'planOwnerUnitId'
  | 'followUps'
  | 'closing'
  | 'deviations'
  | 'discharge'
>;

/** Triages that became no SIP: so many at a unit on a day (R1). */
export interface CountedRedirect {
  readonly process: string;
  readonly unitId: UnitId;
  readonly on: Day;
  readonly times: number;
}

/** Where a unit belongs: closed ones too, since they have counted. */
export interface UnitPlace {
  readonly unitId: UnitId;
  readonly principalId: PrincipalId;
  readonly area: string;
  readonly kind: Unit['kind'];
}

/** Something that counts: once or more, in one part of every breakdown of its measure. */
export interface Counted {
  readonly measure: MeasureKey;
  readonly parts: Readonly<Record<string, string>>;
  readonly unitId: UnitId;
  readonly on: Day;
  readonly times: number;
}

export interface Lasted {
  readonly duration: DurationKey;
  readonly unitId: UnitId;
  readonly on: Day;
  readonly days: number;
}

export interface Happened {
  readonly counted: readonly Counted[];
  readonly lasted: readonly Lasted[];
}

/** What the counting needs to know beside the case. */
export interface Around {
  readonly today: Day;
  readonly holidays: readonly Day[];
  readonly kindOf: (unitId: UnitId) => Unit['kind'] | undefined;
}

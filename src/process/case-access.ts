/** What a case says of who may come to it beside its units. */
import type { Instant, PersonKey, UnitId } from './ids.js';

export interface CaseAccess {
  /** Asked to answer for the plan; the old owner stays until this unit has accepted (R60). */
  readonly ownershipOffer?: { readonly unitId: UnitId; readonly at: Instant };
  /** The case is for these persons only (R69); why is sealed. */
  readonly namedOnly?: readonly PersonKey[];
}

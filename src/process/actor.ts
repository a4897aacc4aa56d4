/** Who acts: looked up by the edge, never read from a card. */
import type { PersonKey, RecipientId, UnitId } from './ids.js';

export type UnitRole =
  'staff' | 'dispatcher' | 'chief' | 'sip-coordinator' | 'administrator' | 'log-reviewer';

export interface Membership {
  readonly unitId: UnitId;
  readonly role: UnitRole;
}

/**
 * `link` is somebody behind a mailed link: unverified, so neutral moves only (design 8.15), and as long as the unit whose
 * mailbox got it holds the summons. Somebody close has no unit.
 */
export type Actor =
  | {
      readonly kind: 'person';
      readonly person: PersonKey;
      readonly memberships: readonly Membership[];
      /** Units in whose channel the person is: the neutral answers on shared cards and nothing more (design 8.12). */
      readonly dispatches?: readonly UnitId[];
    }
  | {
      readonly kind: 'link';
      readonly recipientId: RecipientId;
      readonly unitId?: UnitId;
      readonly typedName: string;
    }
  | { readonly kind: 'clock' }
  | { readonly kind: 'system' };

/**
 * The capacities in which a move may be made: the `by` column of the tables. `convenerByPhone` is the convener who writes down
 * what a close person said on the telephone; a unit always answers for itself.
 */
export type By =
  | 'convener'
  | 'convenerByPhone'
  | 'convenerChief'
  | 'receiver'
  | 'link'
  | 'planOwner'
  | 'offeredUnit'
  | 'taskUnit'
  | 'chief'
  /** A unit that took part in the meeting, within the consent. */
  | 'participant'
  /** The unit that is asked to call as the individual's fixed care contact (LSU 4 kap. 3 §). */
  | 'careContact'
  | 'clock'
  | 'system';

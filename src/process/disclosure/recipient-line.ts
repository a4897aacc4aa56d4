/** One called or invited party as the convener has it. */
import type { Day, Instant, RecipientId } from '../ids.js';
import type { Recipient } from '../sip-case.js';
import type { UnitName } from '../disclosure.js';

export interface RecipientLine {
  readonly id: RecipientId;
  readonly kind: 'summons' | 'invitation';
  readonly state: Recipient['state'];
  /** The called unit, or the word for the person ("pappa"). */
  readonly name: string;
  readonly heldBy: string | undefined;
  /** Whose hands it has gone through to the holder, the first one first. */
  readonly passedBy: readonly string[];
  /** A unit that waits for the convener's yes, and whether the individual has said yes to it. */
  readonly proposedUnit: (UnitName & { readonly consent: 'covers' | 'lacks' | 'excepts' }) | undefined;
  readonly attendee: string | undefined;
  readonly attendeeRole: string | undefined;
  readonly answerBy: Day | undefined;
  readonly question: string | undefined;
  readonly openQuestion: boolean;
  readonly reason: string | undefined;
  readonly otherTime: string | undefined;
  readonly suggests: readonly Instant[];
  /** What whoever answered behind a mailed link called themselves. */
  readonly signedBy: string | undefined;
  readonly worksOn: readonly Instant[];
  /** Proposed times that this recipient has answered do not work. */
  readonly saidNoTo: readonly Instant[];
  readonly verified: boolean;
  readonly byMail: boolean;
  /** A close person answers by mail or on the telephone; only for such may the convener write the answer down. */
  readonly isPerson: boolean;
  /** Cannot be reached in writing: the convener has to ring. */
  readonly mustRing: boolean;
  readonly phone: string | undefined;
}

/** The state of a case as people read it, on its card and in every list alike. */
import { comes, isUnanswered } from './recipient-states.js';
import type { CaseRef, Instant } from './ids.js';
import type { CaseState, Recipient } from './sip-case.js';

/**
 * `allAnswered`: nobody is waited for any more. `saidNo`: nor is anybody then, but a no is to be decided on. `needsTime`: the
 * answers stand, and only the time is gone.
 */
export type ShownState = CaseState | 'allAnswered' | 'saidNo' | 'needsTime';

/** A line of a list of cases. */
export interface ListedCase {
  readonly ref: CaseRef;
  readonly state: ShownState;
}

export interface OwnCase extends ListedCase {
  /** A called unit is not told of it. */
  readonly startedAt?: Instant;
}

export function shownState({
  state,
  recipients,
}: {
  readonly state: CaseState;
  readonly recipients: readonly Pick<Recipient, 'state'>[];
}): ShownState {
  const called = recipients.filter((each) => each.state !== 'withdrawn' && each.state !== 'chosen');
  if (state === 'called' && called.length > 0 && !called.some(isUnanswered))
    return called.some((each) => each.state === 'refused') ? 'saidNo' : 'allAnswered';
  return state === 'readyToCall' && recipients.some(comes) ? 'needsTime' : state;
}

/** What Graph tells of: noted, and done elsewhere. A notice says that there is something to read, never what it says. */
import { timingSafeEqual } from 'node:crypto';
import { hashOfToken } from './hash-of-token.js';
import type { WatchedMailboxes } from './ports.js';

export interface Notice {
  readonly subscriptionId: string;
  readonly clientState: string | undefined;
  readonly lifecycleEvent: 'missed' | 'subscriptionRemoved' | 'reauthorizationRequired' | undefined;
}

export type HearNotices = (notices: readonly Notice[]) => Promise<void>;

interface HearingNeeds {
  readonly watched: Pick<WatchedMailboxes, 'stateHashOf' | 'heard'>;
  /** There is something to read. */
  readonly hint: () => void;
  /** Of a subscription that we do not have, or without its state: how many, and nothing of what they said. */
  readonly notOurs: (count: number) => void;
}

export function openHearing({ watched, hint, notOurs }: HearingNeeds): HearNotices {
  return async (notices) => {
    let strange = 0;
    for (const notice of folded(notices)) {
      const hash = await watched.stateHashOf(notice.subscriptionId);
      if (hash === undefined || !isStateOf(hash, notice.clientState)) strange += 1;
      else await watched.heard(notice.subscriptionId, whatIn(notice));
    }
    if (strange > 0) notOurs(strange);
    if (strange < notices.length) hint();
  };
}

/** The same once: one that says more than another of its subscription is not the same. */
function folded(notices: readonly Notice[]): readonly Notice[] {
  const keyOf = (one: Notice) => JSON.stringify([one.subscriptionId, one.clientState, whatIn(one)]);
  return [...new Map(notices.map((one) => [keyOf(one), one])).values()];
}

/** Both are hashes of the same length, compared in the same time whatever they are. */
function isStateOf(hash: string, given: string | undefined): boolean {
  const [kept, told] = [Buffer.from(hash), Buffer.from(hashOfToken(given ?? ''))];
  return kept.length === told.length && timingSafeEqual(kept, told);
}

/** `missed`: Graph has lost some, so the calendar is read as after any change. */
function whatIn({ lifecycleEvent }: Notice): 'changed' | 'expires' | 'removed' {
  if (lifecycleEvent === 'subscriptionRemoved') return 'removed';
  return lifecycleEvent === 'reauthorizationRequired' ? 'expires' : 'changed';
}

/**
 * Refuses what Outlook would refuse of one app in one mailbox (Microsoft Learn, "Microsoft Graph throttling limits"): more than
 * four requests at once, and more than 10 000 in ten minutes. And more than thirty letters a minute ("Exchange Online limits"),
 * where Exchange itself may answer 202 and let the letter lie until the next minute: a refusal is stricter, so that a product
 * that gets none here has kept the limit. Machine time; what was refused has taken no place.
 */
import type { Reply } from '../http/router.js';
import { slidingWindows, type Window } from '../sliding-windows.js';
import { graphError } from './errors.js';

export interface MailboxRates {
  /** Does the work if the mailbox has room for it; otherwise the answer is 429, and how long to wait. */
  within(asked: MailboxAsked, work: () => Promise<Reply>): Promise<Reply>;
  forget(): void;
}

interface MailboxAsked {
  readonly tenantId: string;
  readonly address: string;
  readonly isLetter: boolean;
}

const mostAtOnce = 4;
const requests: readonly Window[] = [{ calls: 10_000, ms: 600_000 }];
const letters: readonly Window[] = [{ calls: 30, ms: 60_000 }];

export function openMailboxRates(now?: () => number): MailboxRates {
  const windows = slidingWindows(now);
  const running = new Map<string, number>();
  return {
    async within({ tenantId, address, isLetter }, work) {
      const mailbox = `${tenantId}/${address}`;
      const atOnce = running.get(mailbox) ?? 0;
      if (atOnce >= mostAtOnce) return tooMany('Application is over its MailboxConcurrency limit.', 1_000);
      const waitMs = windows.waitMs([
        { name: `requests ${mailbox}`, windows: requests },
        ...(isLetter ? [{ name: `letters ${mailbox}`, windows: letters }] : []),
      ]);
      if (waitMs > 0) return tooMany('Too many requests from this mailbox.', waitMs);
      running.set(mailbox, atOnce + 1);
      try {
        return await work();
      } finally {
        running.set(mailbox, (running.get(mailbox) ?? 1) - 1);
      }
    },
    forget: () => windows.forget(),
  };
}

function tooMany(message: string, waitMs: number): Reply {
  const headers = { 'retry-after': String(Math.ceil(waitMs / 1000)) };
  return { status: 429, headers, body: graphError('ApplicationThrottled', message) };
}

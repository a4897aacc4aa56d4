/** Keeps the calls to one mailbox few: Outlook allows four at once per app and mailbox, then answers 429. */

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

export type MailboxLimit = <T>(mailbox: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

export function limitPerMailbox(most: number): MailboxLimit {
  const lanes = new Map<string, Lane>();
  return async (mailbox, signal, work) => {
    const lane = lanes.get(mailbox) ?? { running: 0, waiting: [] };
    lanes.set(mailbox, lane);
    if (lane.running < most) lane.running += 1;
    else await turn(lane, signal);
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else lane.running -= 1;
      if (lane.running === 0) lanes.delete(mailbox);
    }
  };
}

/** Resolves when a finished call hands its place over; leaves the queue when the time limit strikes. */
function turn(lane: Lane, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const enter = (): void => {
      signal.removeEventListener('abort', leave);
      resolve();
    };
    const leave = (): void => {
      lane.waiting.splice(lane.waiting.indexOf(enter), 1);
      reject(signal.reason);
    };
    lane.waiting.push(enter);
    signal.addEventListener('abort', leave, { once: true });
  });
}

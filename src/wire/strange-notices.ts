/** Notices that are not ours, in the log: how many, at most once a minute, so that a stranger cannot fill it. Machine time. */
import type { Log } from './log.js';

const quietMs = 60_000;

export function notOursIn(
  log: Pick<Log, 'warn'>,
  machineNow: () => number = Date.now,
): (count: number) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  let unsaid = 0;
  return (count) => {
    unsaid += count;
    if (machineNow() - saidAt < quietMs) return;
    log.warn({ count: unsaid }, 'notifications that are not ours were left');
    [saidAt, unsaid] = [machineNow(), 0];
  };
}

/** Works through the promised follow-ups: cases side by side, since most of the time goes in waiting for others, and one case's in their order. */
import { OutsideFailure, type FollowUpJob, type FollowUpQueue, type TakenJob } from './ports.js';
import type { Instant } from './process/ids.js';

interface Work {
  /** Until when it has to wait by process time, where it does. */
  carryOut(taken: TakenJob): Promise<Instant | undefined>;
  /** A job that failed, not one that waits for its turn. */
  failed(job: FollowUpJob, error: unknown): void;
}

const takenAtOnce = 20;
const sideBySide = 8;

/** Resolves when nothing more is waiting to be done. */
export async function workInLanes(queue: FollowUpQueue, work: Work): Promise<void> {
  const running = new Set<Promise<void>>();
  let waiting: TakenJob[][] = [];
  try {
    for (;;) {
      if (waiting.length === 0) waiting = byCase(await queue.take(takenAtOnce));
      if (waiting.length === 0 && running.size === 0) return;
      for (const lane of waiting.splice(0, sideBySide - running.size)) {
        const done = doInOrder(queue, work, lane).finally(() => running.delete(done));
        running.add(done);
      }
      await Promise.race(running);
    }
  } finally {
    await Promise.allSettled(running);
  }
}

function byCase(taken: readonly TakenJob[]): TakenJob[][] {
  const lanes = new Map<string, TakenJob[]>();
  for (const one of taken) lanes.set(one.job.caseId, [...(lanes.get(one.job.caseId) ?? []), one]);
  return [...lanes.values()];
}

/** Whoever waits for their turn is not passed by: the rest of the case waits as long. */
async function doInOrder(queue: FollowUpQueue, work: Work, lane: readonly TakenJob[]): Promise<void> {
  for (const [at, taken] of lane.entries()) {
    const putOff = await doOne(queue, work, taken);
    if (!putOff) continue;
    for (const { job } of lane.slice(at)) await queue.failed(job, putOff);
    return;
  }
}

type Failure = Parameters<FollowUpQueue['failed']>[1];

/** Gives what it waits for when it only waits for its turn; else it is settled, one way or the other. */
async function doOne(queue: FollowUpQueue, work: Work, taken: TakenJob): Promise<Failure | undefined> {
  try {
    const until = await work.carryOut(taken);
    await (until ? queue.wait(taken.job, until) : queue.done(taken.job));
    return undefined;
  } catch (error) {
    const { retry, retryAfterMs } =
      error instanceof OutsideFailure ? error : ({ retry: 'later', retryAfterMs: undefined } as const);
    const failure = { retry, code: error instanceof Error ? error.name : 'unknown', retryAfterMs };
    if (retry === 'inTurn') return failure;
    work.failed(taken.job, error);
    await queue.failed(taken.job, failure);
    return undefined;
  }
}

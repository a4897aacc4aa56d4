/** Works through the promised follow-ups: cases side by side, since most of the time goes in waiting for others, and one case's in their order. */
import { setTimeout } from 'node:timers/promises';
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
/** How long a free lane waits before it looks for more, while others are at work. */
const lookAgainMs = 250;

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
      await nextTurn(running);
    }
  } finally {
    // What was taken and not begun is nobody's now: it comes back when nobody speaks for it.
    for (const { job } of waiting.flat()) queue.release(job);
    await Promise.allSettled(running);
  }
}

/** A lane has ended; or, where one is free, some time has passed: a long lane keeps nobody else waiting. */
async function nextTurn(running: ReadonlySet<Promise<void>>): Promise<void> {
  if (running.size >= sideBySide) return Promise.race(running);
  const pause = new AbortController();
  try {
    await Promise.race([...running, setTimeout(lookAgainMs, undefined, { signal: pause.signal })]);
  } finally {
    pause.abort();
  }
}

function byCase(taken: readonly TakenJob[]): TakenJob[][] {
  const lanes = new Map<string, TakenJob[]>();
  for (const one of taken) lanes.set(one.job.caseId, [...(lanes.get(one.job.caseId) ?? []), one]);
  return [...lanes.values()];
}

/** Whoever waits for their turn is not passed by: the rest of the case waits as long. */
async function doInOrder(queue: FollowUpQueue, work: Work, lane: readonly TakenJob[]): Promise<void> {
  const left = [...lane];
  try {
    for (let taken = left[0]; taken; taken = left[0]) {
      const putOff = await doOne(queue, work, taken);
      if (putOff) return await putBack(queue, left, putOff);
      left.shift();
    }
  } finally {
    // The store said no to one of them: the rest must not be held for ever.
    for (const { job } of left) queue.release(job);
  }
}

async function putBack(queue: FollowUpQueue, left: TakenJob[], putOff: Failure): Promise<void> {
  for (let taken = left[0]; taken; taken = left[0]) {
    await queue.failed(taken.job, putOff);
    left.shift();
  }
}

type Failure = Parameters<FollowUpQueue['failed']>[1];

/** Gives what it waits for when it only waits for its turn; else it is settled, one way or the other. */
async function doOne(queue: FollowUpQueue, work: Work, taken: TakenJob): Promise<Failure | undefined> {
  const outcome = await carriedOut(work, taken);
  if ('failure' in outcome) {
    if (outcome.failure.retry === 'inTurn') return outcome.failure;
    work.failed(taken.job, outcome.error);
    await queue.failed(taken.job, outcome.failure);
    return undefined;
  }
  await (outcome.until ? queue.wait(taken.job, outcome.until) : queue.done(taken.job));
  return undefined;
}

async function carriedOut(
  work: Work,
  taken: TakenJob,
): Promise<{ readonly until: Instant | undefined } | { readonly failure: Failure; readonly error: unknown }> {
  try {
    return { until: await work.carryOut(taken) };
  } catch (error) {
    const { retry, retryAfterMs } =
      error instanceof OutsideFailure ? error : ({ retry: 'later', retryAfterMs: undefined } as const);
    const code = error instanceof Error ? error.name : 'unknown';
    return { failure: { retry, code, retryAfterMs }, error };
  }
}

/** Teams waits some five seconds for an answer: whatever happens, one is there before that. Machine time. */

export interface Answering<T> {
  work(): Promise<T>;
  /** The work goes on; its effect shows in the cards. */
  late(): T;
  /** Called for a fault that comes too late as well, so that none goes unlogged. */
  fault(error: unknown): T;
}

export async function inTime<T>(limitMs: number, { work, late, fault }: Answering<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const lateness = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late()), limitMs);
  });
  const done = Promise.resolve().then(work).catch(fault);
  try {
    return await Promise.race([done, lateness]);
  } finally {
    clearTimeout(timer);
  }
}

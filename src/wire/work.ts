/** The work between presses: follow-ups when they are promised or found, and the clock's tick. One pass at a time. */

export interface Work {
  /** A hint that follow-ups wait. */
  hint(): void;
  /** Runs everything that waits now, the due deadlines first; resolves when nothing is left. */
  settle(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

export interface WorkNeeds {
  readonly tick: () => Promise<number>;
  readonly doFollowUps: () => Promise<void>;
  readonly failed: (error: unknown) => void;
  readonly pauseMs: number;
}

export function openWork(needs: WorkNeeds): Work {
  let running: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;

  const pass = async () => {
    do {
      again = false;
      try {
        await needs.tick();
        await needs.doFollowUps();
      } catch (error) {
        needs.failed(error);
      }
    } while (again);
  };
  const run = (): Promise<void> => {
    if (running) again = true;
    else running = pass().finally(() => (running = undefined));
    return running ?? Promise.resolve();
  };
  return {
    hint: () => void run(),
    settle: run,
    start: () => {
      timer ??= setInterval(() => void run(), needs.pauseMs);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      timer = undefined;
      await running;
    },
  };
}

/** What PostgreSQL's background processes would do, and PGlite has none of: checkpoints and vacuum. Machine time. */
import type { SqlPool } from './sql-pool.js';

const hourMs = 60 * 60 * 1000;
/** Each commit leaves some kilobytes of log behind; a thousand are a few seconds of work to sweep. */
const commitsBetweenCheckpoints = 1000;

export interface Housekeeping {
  committed(): void;
  /** Leaves a small folder behind: without it closing leaves more than 100 MB of log. */
  stop(): Promise<void>;
}

/** `onTrouble` hears of work that failed; it is tried again the next time. */
export function keepHouse(pool: () => SqlPool, onTrouble: (error: unknown) => void): Housekeeping {
  let commits = 0;
  let vacuumedOn = new Date().toDateString();

  const run = (sql: string): void => void pool().query(sql).catch(onTrouble);

  const hourly = setInterval(() => {
    run('checkpoint');
    const now = new Date();
    // The first hour after three in the night; on a laptop that sleeps then, the first hour after it wakes.
    if (now.getHours() < 3 || now.toDateString() === vacuumedOn) return;
    vacuumedOn = now.toDateString();
    run('vacuum (analyze)');
  }, hourMs);
  hourly.unref();

  return {
    committed() {
      commits += 1;
      if (commits % commitsBetweenCheckpoints === 0) setImmediate(run, 'checkpoint');
    },
    async stop() {
      clearInterval(hourly);
      await pool().query('checkpoint');
    },
  };
}

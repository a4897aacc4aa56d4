/** Process time: runs with the machine's, and is moved forwards one due time after the other. */
import type { Memory } from './journal/memory.js';
import type { Product } from './product.js';
import { untilIdle } from './until-idle.js';

export interface StageClock {
  now(): Date;
  /** Plays each due time on the way; gives how many. */
  moveTo(target: Date): Promise<number>;
  /** True for the time that was asked for last: the product may have gone away on the way there. */
  isAskedAgain(target: Date): boolean;
  /** Sets the clock anywhere, for a reset; nothing is played. */
  set(at: Date): void;
}

// A case that is due again and again at one moment must not hold the clock for ever.
const mostSteps = 2000;
const mostRepeats = 3;

export function stageClock(memory: Memory, product: Product): StageClock {
  const now = (): Date => new Date(Date.now() + memory.known.shiftMs);
  const set = (at: Date): void => memory.note({ kind: 'clock', shiftMs: at.getTime() - Date.now() });
  const stepTo = async (at: Date): Promise<void> => {
    if (at > now()) set(at);
    await product.setClock(now());
    await untilIdle(product);
  };
  let asked: number | undefined;
  return {
    now,
    set,
    isAskedAgain: (target) => target.getTime() === asked,
    async moveTo(target) {
      asked = target.getTime();
      let played = 0;
      let repeats = 0;
      let before: number | undefined;
      while (played < mostSteps && repeats < mostRepeats) {
        const due = await product.nextDue(target);
        if (due === null || due > latest(target, now())) break;
        repeats = due.getTime() === before ? repeats + 1 : 0;
        before = due.getTime();
        await stepTo(due);
        played += 1;
      }
      await stepTo(target);
      return played;
    },
  };
}

function latest(one: Date, other: Date): Date {
  return one > other ? one : other;
}
